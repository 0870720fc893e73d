package clue

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/expression"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Numbers behind names: what they count, in order or by years.

// WithYear returns n, with the length of a year or two that follow text[:n]: 2018,
// 2007-2008. What counts people or houses is no year: 2000 orang.
func WithYear(text string, n int) int {
	const length = len(" 2018")
	rest := text[n:]
	if len(rest) < length || rest[0] != ' ' || rest[1:length] < "1500" || rest[1:length] >= "2100" {
		return n
	}
	if _, digits := ortho.Digits(rest[1:]); digits != length-1 {
		return n
	}
	if len(rest) > length+1 && strings.IndexByte(".,", rest[length]) >= 0 && ortho.IsDigit(rest[length+1]) {
		return n
	}
	if IsCounter(rest[length:]) {
		return n
	}
	return n + max(length, SeasonLen(rest))
}

// IsCounter tells whether text goes on with a word that the number before it
// counts.
func IsCounter(text string) bool {
	if !strings.HasPrefix(text, " ") {
		return false
	}
	word := LettersOf(text[1:])
	if word == "" {
		return false
	}
	return expression.IsMeasure(word) || counters[strings.ToLower(word)]
}

// counters are what is counted in a disaster, beside the units of the rules.
var counters = wordlist.FieldsOf("bangunan gedung keluarga kepala korban pengungsi penduduk relawan tenda")

// OrdinalLen returns the length of an ordinal number at the start of text: ke-79.
func OrdinalLen(text string) int {
	number, ok := ortho.CutPrefixFold(text, "ke-")
	_, n := ortho.Digits(number)
	if !ok || n == 0 || n > 4 {
		return 0
	}
	n += len("ke-")
	if n < len(text) && ortho.InWord(text[n]) {
		return 0
	}
	return n
}

// SeasonLen returns the length of " 2025-2026", " 2025/26" and the like at the
// start of text, or 0.
func SeasonLen(text string) int {
	const year = len(" 2025")
	if len(text) <= year || text[0] != ' ' || !ortho.IsDigits(text[1:year]) {
		return 0
	}
	for _, mark := range []string{"-", "/", "–"} {
		if second, ok := strings.CutPrefix(text[year:], mark); ok && ortho.BeginsYear(second) {
			_, n := ortho.Digits(second)
			return year + len(mark) + n
		}
	}
	return 0
}
