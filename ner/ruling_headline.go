package ner

import (
	"slices"

	"github.com/wicara-nlp/wicara/internal/tagger"
)

// A headline gives the model little to go by: every word has a capital. Places
// and organisations that our lists have are taken from there, and anywhere
// competitions before a season: Liga Champions 2025-2026.

// headlineScore is about how often such a name is marked in the articles.
const headlineScore = 0.5

// withListed adds such names that the model, which knows labels, left out.
func withListed(names []Entity, d *tagger.Document, labels []Label) []Entity {
	var listed []Entity
	for f := range d.Listed() {
		label := Label("")
		switch {
		case f.Headline && f.Type == tagger.OwnPlaces:
			label = Location
		case f.Headline && f.Type == tagger.OwnOrganizations:
			label = Organization
		case f.Type == tagger.OwnEvents && season(d.Text[f.End:]) > 0:
			label = Event
		}
		if slices.Contains(labels, label) {
			listed = append(listed, Entity{Span: f.Span, Label: label, Score: headlineScore})
		}
	}
	if listed == nil {
		return names
	}
	return merge(nil, names, listed, func(_, _ Entity) bool { return false })
}
