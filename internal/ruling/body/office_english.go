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
	"secretary senator chairman chairwoman director spokesman spokeswoman leader chief commander coach")

// WithoutEnglishOffices leaves them out before a person, in place.
func WithoutEnglishOffices(entities []entity.Entity, text string) []entity.Entity {
	out := entities[:0]
	for i, e := range entities {
		if i+1 < len(entities) && entities[i+1].Label == entity.Person && isEnglishOffice(e, text) {
			if between := text[e.End:entities[i+1].Start]; between == ", " || between == " " {
				continue
			}
		}
		out = append(out, e)
	}
	return out
}

// isEnglishOffice reports a phrase with an article that ends in an office.
func isEnglishOffice(e entity.Entity, text string) bool {
	phrase, ok := strings.CutPrefix(e.In(text), "The ")
	return ok && e.Label != entity.Product && wordlist.IsOneOf(englishOffices, ortho.LastWord(phrase))
}
