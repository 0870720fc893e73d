package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// Pages lose the space before a link: Mereka menang di[Piala Dunia]. What a
// mention begins with in small letters is then a word of its own.

// glueWords are the prepositions and conjunctions that stand before names most,
// the longer of two that begin alike first.
var glueWords = []string{
	"antara", "atau", "bagi", "bersama", "dalam", "dan", "dari", "dengan", "di", "hingga",
	"kepada", "ke", "oleh", "pada", "sampai", "saat", "sejak", "seperti", "serta", "untuk", "yang",
}

// Unglue cuts such words from the beginning of the entities, in place.
func Unglue(entities []entity.Entity, text string) {
	for i := range entities {
		e := &entities[i]
		if c := text[e.Start]; c < 'a' || c > 'y' {
			continue
		}
		for _, word := range glueWords {
			rest, ok := strings.CutPrefix(e.In(text), word)
			if ok && len(rest) > 1 && rest[0] >= 'A' && rest[0] <= 'Z' {
				e.Start += len(word)
				break
			}
		}
	}
}
