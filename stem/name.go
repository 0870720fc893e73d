package stem

import (
	"unicode"

	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/tokenize"
)

// bare takes the affixes off word that are written with a hyphen beside a name
// (Persib-nya, se-Jawa), and says where what is left stands: behind a prefix, or
// with more capitals than that of a beginning, its capitals say that it is a name
// anywhere.
func bare(word string, p place) (string, place) {
	first := p == opening || p == label || p == titled
	name := morph.Unhyphened(word, first)
	if first && len(name) < len(word) && capitalised(word[1:]) {
		p = inside
	}
	return name, p
}

// written is how a text writes a word.
type written struct {
	form  string // the first with a capital where it says something; "" for none
	small bool   // it has the word in small letters as well
}

// names has the capitalised words of a text in lower case.
type names map[string]written

// of returns how the text writes word, or false if never with a capital.
func (n names) of(word string) (written, bool) {
	var w morph.Word
	if !w.Set(word) {
		x, ok := n[word]
		return x, ok
	}
	x, ok := n[string(w.Bytes())]
	return x, ok
}

// namesOf returns the capitalised words of text.
func namesOf(text string, tokens []tokenize.Token, places []place) names {
	list := names{}
	for i, t := range tokens {
		word := wordOf(text, t)
		if !isWord(t) || !capitalised(word) {
			continue
		}
		word, p := bare(word, places[i])
		n, known := list.of(word)
		named := p == inside || p == alone
		if known && (n.form != "" || !named) {
			continue
		}
		if named {
			n.form = word
		}
		list[morph.Lower(word)] = n
	}
	for _, t := range tokens {
		word := wordOf(text, t)
		if n, ok := list[word]; ok && !capitalised(word) {
			n.small = true
			list[word] = n
		}
	}
	return list
}

// capitalised reports whether word has a capital letter anywhere: Bekasi,
// iPhone, DPR.
func capitalised(word string) bool {
	for i, r := range word {
		if unicode.IsUpper(r) {
			return true
		}
		if i > morph.MaxBytes {
			break
		}
	}
	return false
}
