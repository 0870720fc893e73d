package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Captions give offices in English, The Malay Foreign Minister, [Siti Rahma]: no
// name, though every word has a capital.

// englishOffices end such phrases.
var englishOffices = wordlist.Words("president minister chancellor governor mayor ambassador king queen prince princess pope general " +
	"secretary senator chairman chairwoman director spokesman spokeswoman spokesperson leader chief commander coach premier envoy")

// WithoutEnglishOffices leaves them out before a person, in place. A work may have
// such a title, The Queen, and is only taken for an office where the line has nothing
// but the two.
func WithoutEnglishOffices(entities []entity.Entity, text string) []entity.Entity {
	out := entities[:0]
	for i, e := range entities {
		if i+1 == len(entities) || !isEnglishOffice(e, text) || !isOfficeOf(e, entities[i+1], text) {
			out = append(out, e)
		}
	}
	return out
}

// isOfficeOf reports whether the phrase e goes with the person behind it.
func isOfficeOf(e, person entity.Entity, text string) bool {
	if person.Label != entity.Person {
		return false
	}
	between := text[e.End:person.Start]
	if e.Label == entity.Product {
		return between == ", " && entity.OpensLine(text, e.Start) && endsLine(text, person.End)
	}
	return between == ", " || between == " "
}

// isEnglishOffice reports a phrase with an article that ends in an office.
func isEnglishOffice(e entity.Entity, text string) bool {
	phrase, ok := strings.CutPrefix(e.In(text), "The ")
	return ok && wordlist.IsOneOf(englishOffices, ortho.LastWord(phrase))
}

// endsLine reports whether a line has nothing behind a byte but a stop.
func endsLine(text string, at int) bool {
	behind := strings.TrimLeft(strings.TrimPrefix(text[at:], "."), " \r")
	return behind == "" || behind[0] == '\n'
}
