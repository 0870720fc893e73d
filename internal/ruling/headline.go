package ruling

import (
	"slices"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

// A headline gives the model little to go by: every word has a capital. Places
// and organisations that our lists have are taken from there, and anywhere
// competitions before a season: Liga Champions 2025-2026.

// headlineScore is about how often such a name is marked in the articles.
const headlineScore = 0.5

// WithListed adds such names that the model, which knows labels, left out.
func WithListed(names []entity.Entity, d *tagger.Document, labels []entity.Label) []entity.Entity {
	var listed []entity.Entity
	for f := range d.Listed() {
		label := entity.Label("")
		switch {
		case f.Headline && f.Type == tagger.OwnPlaces:
			label = entity.Location
		case f.Headline && f.Type == tagger.OwnOrganizations:
			label = entity.Organization
		case f.Type == tagger.OwnEvents && clue.SeasonLen(d.Text[f.End:]) > 0:
			label = entity.Event
		}
		if slices.Contains(labels, label) {
			listed = append(listed, entity.Entity{Span: f.Span, Label: label, Score: headlineScore})
		}
	}
	if listed == nil {
		return names
	}
	return entity.Merge(nil, names, listed, func(_, _ entity.Entity) bool { return false })
}
