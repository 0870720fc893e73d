package law

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// acronymActs are acts that stand right before the word nomor: PP Muhammadiyah is
// another PP.
var acronymActs = wordlist.Words("pp perppu perpu perpres pmk")

// letterKinds are what is decreed by letter.
var letterKinds = wordlist.Words("edaran keputusan instruksi telegram")

// kind reads the word or two for a kind of law.
func (r *lawReader) kind(i int) (wordlist.LawKind, int) {
	word := r.Word(i)
	if word == "" || len(word) > longestLawWord {
		return wordlist.NoLaw, i
	}
	switch word[0] {
	case 'S', 's':
		switch {
		case word == "SK" || word == "SE":
			return wordlist.LongLaw, i + 1
		case strings.EqualFold(word, "surat") && wordlist.IsOneOf(letterKinds, r.Word(i+1)) && ortho.IsUpperAt(word, 0) == ortho.IsUpperAt(r.Word(i+1), 0):
			return wordlist.LongLaw, i + 2
		}
	case 'U', 'u':
		if end := r.act(i); end > i {
			return wordlist.ActLaw, end
		}
	}
	if kind := wordlist.Lookup(wordlist.LawKinds, word); kind != wordlist.NoLaw {
		return kind, i + 1
	}
	if isMinistersLaw(word) {
		return wordlist.MinistersLaw, i + 1
	}
	return wordlist.NoLaw, i
}

// isMinistersLaw reports what ministers decree: Permenkes, Kepmenaker.
func isMinistersLaw(kind string) bool {
	minister, ok := ortho.CutPrefixFold(kind, "permen")
	if !ok {
		minister, ok = ortho.CutPrefixFold(kind, "kepmen")
	}
	return ok && minister != ""
}

// circulars are the kinds that a number of the tax office, and of others,
// begins with.
var circulars = [...]string{"SE-", "PER-", "KEP-", "PMK-"}

// isCircular reports a law that is known by such a number: SE-4/PJ/2025.
func isCircular(word string) bool {
	if len(word) < len("SE-4/2025") || word[2] != '-' && word[3] != '-' {
		return false
	}
	for _, kind := range circulars {
		number, ok := strings.CutPrefix(word, kind)
		if _, n := ortho.Digits(number); ok && n > 0 && strings.Count(number, "/") >= 2 {
			return ortho.BeginsYear(number[strings.LastIndexByte(number, '/')+1:])
		}
	}
	return false
}
