package product

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// A product of several words, with a number among them or a variant, that the text
// names twice is one both times, though the model overlook it at the beginning of a
// quote, or take it for a person with a number: Ombak Sari 4. Without those what was found as a product once may be a common noun in
// capitals, Dana Desa, and the model right where it overlooks it.

// MarkRepeated marks the mentions of products in which nothing longer was found.
func MarkRepeated(p *clue.Page) {
	var byFirst map[string][]string // names by their first word
	for _, e := range p.Names {
		name := e.In(p.Text)
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
		return
	}
	var added []entity.Entity
	for i, t := range p.Tokens {
		for _, name := range byFirst[t.In(p.Text)] {
			if !strings.HasPrefix(p.Text[t.Start:], name) {
				continue
			}
			e := clue.Product(t.Start, t.Start+len(name))
			if clue.EndsToken(p.Tokens[i:], e.End) && clue.FoundWithin(p.Names, e.Span) && !clue.MayGoOn(p.Text[e.End:]) {
				added = append(added, e)
			}
		}
	}
	p.Names = entity.WithReplaced(p.Names, entity.Apart(added))
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
