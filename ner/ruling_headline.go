package ner

import (
	"slices"

	"github.com/wicara-nlp/wicara/internal/tagger"
)

// A headline gives the model little to go by: every word has a capital. Places
// and organisations that our lists have are taken from there.

// headlineScore is about how often such a name is marked in the articles.
const headlineScore = 0.5

// withListed adds the names that our lists have in the headlines of a document
// and that the model, which knows labels, left out.
func withListed(names []Entity, d *tagger.Document, labels []Label) []Entity {
	var listed []Entity
	for f := range d.Listed() {
		label := Location
		switch f.Type {
		case tagger.OwnPlaces:
		case tagger.OwnOrganizations:
			label = Organization
		default:
			continue
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
