package product

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A product of several words, with a number among them or a variant, that the text
// names twice is one both times, though the model overlook it at the beginning of a
// quote, or take it for a person with a number: Ombak Sari 4. Without those what was found as a product once may be a common noun in
// capitals, Dana Desa, and the model right where it overlooks it.

// MarkRepeated marks the mentions of products in which nothing longer was found.
// entities are in text order, tokens are those of the text.
func MarkRepeated(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var byFirst map[string][]string // names by their first word
	for _, e := range entities {
		name := e.In(text)
		first := ortho.FirstWord(name)
		if e.Label != entity.Product || e.Score < clue.Doubtless || !IsModelName(name) {
			continue
		}
		if byFirst == nil {
			byFirst = map[string][]string{}
		}
		if names := byFirst[first]; len(names) < clue.MaxSameFirst {
			byFirst[first] = append(names, name)
		}
	}
	if byFirst == nil {
		return entities
	}
	var added []entity.Entity
	for i, t := range tokens {
		for _, name := range byFirst[t.In(text)] {
			if !strings.HasPrefix(text[t.Start:], name) {
				continue
			}
			e := clue.Product(t.Start, t.Start+len(name))
			if clue.EndsToken(tokens[i:], e.End) && clue.FoundWithin(entities, e.Span) && !clue.MayGoOn(text[e.End:]) {
				added = append(added, e)
			}
		}
	}
	return entity.WithReplaced(entities, entity.Apart(added))
}

// IsModelName reports names of two or more words that begin with a capital or a
// digit each, with a digit or a variant among them: Vivo Y29, Kijang Hybrid.
func IsModelName(name string) bool {
	words, isModel := 0, ortho.HasDigit(name)
	for word := range strings.SplitSeq(name, " ") {
		if word == "" || !ortho.IsUpperAt(word, 0) && !ortho.IsDigit(word[0]) {
			return false
		}
		words++
		isModel = isModel || variants[word]
	}
	return words > 1 && isModel
}
