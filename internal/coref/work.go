package coref

import (
	"strconv"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// expandWork returns the words by which events, products and laws are
// compared. Numbers are written in digits: "Perang Dunia II", "Perang Dunia
// Kedua" and "Perang Dunia ke-2" are one war.
func expandWork(label entity.Label, raw []string, keep map[string]bool) []string {
	switch label {
	case entity.Event:
		return inDigits(raw)
	case entity.Law:
		return lawWords(expandInner(aliases().law, raw, keep))
	}
	return raw
}

// inDigits writes the numbers after the first word of a name in digits.
func inDigits(raw []string) []string {
	out := make([]string, 0, len(raw))
	for i, w := range raw {
		n := ""
		if i > 0 {
			n = numeral(w)
		}
		if n != "" && out[len(out)-1] == "ke" {
			out = out[:len(out)-1]
		}
		if n == "" {
			n = w
		}
		out = append(out, n)
	}
	return out
}

// numeral returns a Roman number below 40, an ordinal or a number in digits as
// digits, and "" for any other word.
func numeral(w string) string {
	if ortho.IsDigits(w) {
		return w
	}
	n := ortho.Ordinal(w)
	if n == 0 {
		n = ortho.Roman(w)
	}
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// lawWords leaves out of a law's name what may be left out: the words "nomor"
// and "tahun", and the subject of a law that has its number.
func lawWords(words []string) []string {
	out := make([]string, 0, len(words))
	for _, w := range words {
		switch {
		case w == "nomor" || w == "tahun":
			continue
		case w == "tentang" && endsWithYear(out):
			return out
		}
		out = append(out, w)
	}
	return out
}

// endsWithYear reports whether the last two words are a law's number and year:
// that of an article, or a year alone, does not tell one law from another.
func endsWithYear(words []string) bool {
	n := len(words)
	return n > 1 && ortho.IsDigits(words[n-1]+words[n-2])
}
