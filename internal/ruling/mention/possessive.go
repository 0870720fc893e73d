package mention

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// The possessive -nya that is glued to a name belongs to the mention, [Jokowinya] datang.
// Our annotations have it so in 12 of 21 names; behind a hyphen it is outside in 31 of 35.
// Where the text has the name without it, the model overlooks it: no list has the word.

// possessive is that ending.
const possessive = "nya"

// shortestOwned is how many bytes a name with the possessive has.
const shortestOwned = 3 + len(possessive)

// MarkOwned marks names of one word with the possessive where nothing was found.
func MarkOwned(p *clue.Page) {
	var labels map[string]entity.Label
	var added []entity.Entity
	for _, t := range p.Tokens {
		name, owned := strings.CutSuffix(t.In(p.Text), possessive)
		if !owned || t.End-t.Start < shortestOwned || !ortho.IsUpperAt(p.Text, t.Start) || entity.Found(p.Names, t.Span) {
			continue
		}
		if row, known := p.Know.Words.Fold(t.In(p.Text)); known && row.Lower > row.Title {
			continue // Katanya
		}
		if labels == nil {
			labels = labelsOfOneWord(p)
		}
		if label := labels[name]; label != "" {
			added = append(added, entity.Entity{Span: t.Span, Label: label, Score: elsewhereScore})
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// labelsOfOneWord returns the labels of the names of one word that the model does not
// doubt, "" for those that it has given several.
func labelsOfOneWord(p *clue.Page) map[string]entity.Label {
	labels := map[string]entity.Label{}
	for _, e := range p.Names {
		name := e.In(p.Text)
		if e.Score < clue.Doubtless || strings.Contains(name, " ") || !clue.Changeable(e.Label) && e.Label != entity.Product {
			continue
		}
		if label, seen := labels[name]; seen && label != e.Label {
			labels[name] = ""
			continue
		}
		labels[name] = e.Label
	}
	return labels
}
