package person

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Korean and Chinese given names have a second syllable in small letters behind
// a hyphen: [Shin Tae-yong].

// maxSyllable is how many letters the part of a given name behind a hyphen may
// have.
const maxSyllable = 5

// notSyllables stand behind a hyphen and are not part of a name.
var notSyllables = wordlist.FieldsOf(
	"nya ku mu lah kah pun an yang dan atau di ke dari ini itu juga turut saat kata ujar isme de van pada akan serta dalam oleh untuk bila",
	"jika",
)

// WithSyllable adds the small part behind the hyphen to a person's name: [Shin
// Tae-yong]. tokens begin with the first of the name.
func WithSyllable(e entity.Entity, text string, tokens []tokenize.Token) entity.Entity {
	for _, t := range tokens {
		if t.End <= e.End {
			continue
		}
		if t.Start < e.End {
			rest, ok := strings.CutPrefix(text[e.End:t.End], "-")
			if ok && len(rest) > 1 && len(rest) <= maxSyllable && !notSyllables[rest] && strings.Trim(rest, "abcdefghijklmnopqrstuvwxyz") == "" {
				e.End = t.End
			}
		}
		break
	}
	return e
}
