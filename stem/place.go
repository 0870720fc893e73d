package stem

import (
	"slices"
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/tokenize"
)

// place is where a word stands, for what a capital says there.
type place uint8

const (
	inside  place = iota // a sentence: a name has a capital
	opening              // a sentence or a quoted one, which give any word a capital
	label                // the same, before a colon: what follows has a name or heading
	titled               // a line that gives most words a capital
	alone                // behind a quote or a colon: a name, or a word that makes a sentence
	shouted              // in a sentence all in capitals
)

// placesOf returns the places of tokens, the tokens of text.
func (g gleaner) placesOf(text string, tokens []tokenize.Token) []place {
	list := make([]place, len(tokens))
	at := 0
	for sentence := range (tokenize.Splitter{}).Sentences(text, tokens) {
		g.setPlaces(list[at:at+len(sentence)], text, sentence)
		at += len(sentence)
	}
	return list
}

// setPlaces sets list to the places of the tokens of a sentence.
func (g gleaner) setPlaces(list []place, text string, sentence []tokenize.Token) {
	shout := shoutOf(text, sentence)
	if shout > 0 && g.titleCase(text, sentence) {
		g.setTitle(list, text, sentence)
		return
	}
	first, head := true, headOf(text, sentence)
	for i, t := range sentence {
		switch {
		case !isWord(t) && !isWhole(t):
			continue
		case i >= shout:
			list[i] = shouted
		case first && i+1 < len(sentence) && sentence[i+1].In(text) == ":":
			list[i] = label
		case first || i == head || i < head && isSection(t.In(text)):
			list[i] = opening
		case endsSection(text, sentence[:i]) && g.stop.Has(t.In(text)):
			list[i] = opening
		case introduces(text, sentence[i-1], t):
			list[i] = introduced(text, sentence[i+1:])
		}
		if (list[i] == opening || list[i] == label) && g.opensAsName(text, t) {
			list[i] = inside
		}
		first = false
	}
}

// introduces reports whether a sentence may begin with word behind the token
// mark: a colon, or a quote that opens, as it touches the word.
func introduces(text string, mark, word tokenize.Token) bool {
	switch mark.In(text) {
	case ":":
		return true
	case "\"", "'", "''", "“", "”", "„", "«", "‘", "’":
		return mark.End == word.Start
	}
	return false
}

// introduced returns the place of a word behind a colon or a quote, before rest.
// Titles and people have their second word with a capital too, or no second one:
// "Laskar Pelangi", Penulis: Mulyani. Sentences go on in small letters.
func introduced(text string, rest []tokenize.Token) place {
	switch {
	case len(rest) == 0 || !isWord(rest[0]):
		return alone
	case capitalised(rest[0].In(text)):
		return inside
	}
	return opening
}

// minShout is the length in bytes of a word that is hardly an abbreviation:
// without one, capitals are those of names (PT KAI).
const minShout = 5

// shoutOf returns where a sentence begins to be in capitals throughout: at its first word
// or behind a colon (Memutuskan: Menetapkan: PERATURAN PEMERINTAH TENTANG ...). It is the
// length of a sentence that does not. What is in capitals has two words at least, of
// which one is long.
func shoutOf(text string, sentence []tokenize.Token) int {
	begin, words, long := len(sentence), 0, false
	for i, t := range slices.Backward(sentence) {
		switch word := t.In(text); {
		case isWord(t):
			if strings.ContainsFunc(word, unicode.IsLower) {
				return begin
			}
			words++
			long = long || len(word) >= minShout
		case word == ":" && words > 1 && long:
			begin = i + 1
		}
	}
	if words > 1 && long {
		return 0
	}
	return begin
}
