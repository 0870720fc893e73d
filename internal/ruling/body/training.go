package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// A balai latihan kerja, where trades are taught, is a body as a school is, and its
// place belongs to its name: [BLK Purworejo].

// WithTraining makes such a body of its place.
func WithTraining(e entity.Entity, text string) entity.Entity {
	const head = "BLK "
	switch {
	case e.Label != entity.Location:
	case strings.HasPrefix(e.In(text), head):
		e.Label = entity.Organization
	case strings.HasSuffix(text[:e.Start], " "+head) || text[:e.Start] == head:
		e.Start, e.Label = e.Start-len(head), entity.Organization
	}
	return e
}
