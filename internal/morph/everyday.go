package morph

import (
	"bytes"
	_ "embed" // for the everyday words
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

//go:embed informal.txt
var informalData string

// everydayWord is what the list of everyday words says of one.
type everydayWord struct {
	root    string
	variant bool // another spelling of the root, with all its affixes
	noun    bool // takes pronouns however short it is
	other   sense
}

// sense is what an everyday word mostly is in running text.
type sense uint8

const (
	everydaySense sense = iota
	acronym             // in capitals: KK
	smallWord           // in small letters: km
)

// senseOf returns the sense of a word that is written like other, empty for none.
func senseOf(other string) sense {
	switch {
	case other == "":
		return everydaySense
	case Acronym(other):
		return acronym
	}
	return smallWord
}

// everydayWords returns the everyday words and spellings.
var everydayWords = sync.OnceValue(func() map[string]everydayWord {
	m := map[string]everydayWord{}
	for line := range strings.Lines(informalData) {
		class, words, ok := strings.Cut(line, ": ")
		if !ok || line[0] == '#' {
			continue
		}
		for word := range strings.FieldsSeq(words) {
			form, root, ok := strings.Cut(word, "=")
			if !ok {
				root = form
			}
			root, other, _ := strings.Cut(root, "|")
			m[form] = everydayWord{root: root, variant: strings.HasPrefix(class, "spelling"), noun: class == "noun", other: senseOf(other)}
		}
	}
	return m
})

// everyday looks word up in the list of everyday words. A word that the caller has
// changed in the lexicon is what it is there, and so is the root that the list has for it.
func (fi Finder) everyday(word string) (everydayWord, bool) {
	e, ok := everydayWords()[word]
	if !ok {
		return e, false
	}
	over := fi.Lexicon.Over
	if over == nil {
		return e, true
	}
	if over.Lookup([]byte(word)) >= 0 {
		return everydayWord{}, false
	}
	if rec := over.Lookup([]byte(e.root)); rec >= 0 && over.Flags(rec)&lextable.Form != 0 {
		e.root = over.Target(rec)
	}
	return e, true
}

// Other reports whether running text mostly has the everyday word w in another sense: as a
// unit or another word, with -nya or doubled, too, or where capitals do not tell them apart
// as an acronym.
func (fi Finder) Other(w []byte, folded bool) bool {
	if folded {
		if e, _ := fi.everyday(string(w)); e.other == acronym {
			return true
		}
	}
	word, _, _ := bytes.Cut(w, []byte("-"))
	e, _ := fi.everyday(string(bytes.TrimSuffix(word, []byte("nya"))))
	return e.other == smallWord
}
