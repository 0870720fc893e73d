package event

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// A season belongs to the competition as a year does: [Liga Inggris 2025-2026],
// [Pemilu 1977-1997].

// WithSeason adds the season to an event before it, and the second year to one
// that ends with the first.
func WithSeason(e entity.Entity, text string) entity.Entity {
	if n := clue.SeasonLen(text[e.End:]); n > 0 {
		e.End += n
		return e
	}
	name := e.In(text)
	if at := len(name) - len(" 2025"); at > 0 {
		if n := clue.SeasonLen(text[e.Start+at:]); n > 0 {
			e.End = e.Start + at + n
		}
	}
	return e
}
