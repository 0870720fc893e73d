package event

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A country and the word Terbuka are a tournament, an Open: [Australia Terbuka].

// WithOpen makes a tournament of a place with the word Terbuka: [Australia
// Terbuka 2025]. tokens begin with the first of the place.
func WithOpen(e entity.Entity, text string, tokens []tokenize.Token) entity.Entity {
	if e.Label != entity.Location {
		return e
	}
	next := entity.Behind(e.Span, text, tokens)
	if len(next) == 0 || next[0].In(text) != "Terbuka" {
		return e
	}
	e.End, e.Label = next[0].End, entity.Event
	if next = entity.Behind(e.Span, text, next); len(next) > 0 && len(next[0].In(text)) == 4 && ortho.BeginsYear(next[0].In(text)) {
		e.End = next[0].End
	}
	return e
}
