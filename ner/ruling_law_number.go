package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// numbered reads a law with its number and what it is about: words with a
// capital, small ones between them, and other laws that it changes.
func (r *lawReader) numbered(i int) int {
	for {
		end := r.number(i)
		about := r.word(end)
		if end == i || about != "tentang" && about != "Tentang" || !r.titled(end+1) {
			return end // in a line of capitals nothing tells where it ends
		}
		i = r.subject(end + 1)
	}
}

// number reads a law with its number and year. Without the word nomor only some
// are known by a number, and they need a year.
func (r *lawReader) number(i int) int {
	kind := r.word(i)
	plain := isOneOf(plainLaws, kind) || strings.EqualFold(kind, "undang-undang")
	if !plain && !isOneOf(lawKinds, kind) && !isMinistersLaw(kind) {
		return i
	}
	at := r.republic(i + 1)
	named := isOneOf(numberWords, r.word(at))
	if named {
		at++
	}
	number := r.word(at)
	if number == "" || r.tokens[at].Kind != tokenize.Number || !isDigit(number[0]) || !named && !plain {
		return i
	}
	at++
	switch year := r.word(at + 1); {
	case len(year) == 4 && isYear(year) && (strings.EqualFold(r.word(at), "tahun") || named && r.word(at) == "," && year < "2100"):
		return at + 2
	case named || strings.Contains(number, "/"):
		return at
	}
	return i
}

// republic reads whose law it is.
func (r *lawReader) republic(i int) int {
	switch {
	case r.word(i) == "RI":
		return i + 1
	case strings.EqualFold(r.word(i), "republik") && strings.EqualFold(r.word(i+1), "indonesia"):
		return i + 2
	}
	return i
}

// subject reads what a law is about, up to another law.
func (r *lawReader) subject(i int) int {
	for {
		next := i
		if isOneOf(subjectWords, r.word(i)) {
			next++
		}
		if !r.titled(next) {
			return i
		}
		if r.number(next) > next {
			return next
		}
		i = next + 1
	}
}

// titled says whether token i is a word with a capital.
func (r *lawReader) titled(i int) bool {
	word := r.word(i)
	return word != "" && len(word) <= longestTitleWord && r.tokens[i].Kind == tokenize.Word && isUpperAt(word, 0)
}

// longestTitleWord is how many bytes a word of a subject has at most.
const longestTitleWord = 40

// subjectWords are the small words inside a subject.
var subjectWords = map[string]bool{"dan": true, "atas": true, "di": true, "bagi": true, "untuk": true, "dalam": true, "dengan": true, "pada": true, "dari": true, "serta": true}

// numberWords are what stands before a number.
var numberWords = map[string]bool{"nomor": true, "no.": true, "no": true}

// plainLaws are the words whose number may stand behind them without nomor,
// lawKinds others that numbered laws begin with.
var (
	plainLaws = map[string]bool{"uu": true, "pp": true, "perppu": true, "perpu": true, "perpres": true, "pmk": true}
	lawKinds  = map[string]bool{
		"perda": true, "pergub": true, "perbup": true, "perwali": true, "perwal": true, "pkpu": true,
		"pojk": true, "inpres": true, "keppres": true, "kepres": true, "qanun": true,
	}
)

// isMinistersLaw reports what ministers decree: Permenkes, Kepmenaker.
func isMinistersLaw(kind string) bool {
	const prefix = len("permen")
	return len(kind) > prefix && (strings.EqualFold(kind[:prefix], "permen") || strings.EqualFold(kind[:prefix], "kepmen"))
}
