package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// One is at places and goes to them: what stands behind di or menuju is no person
// where the model has doubts: tidur di [Larantuka]. In our annotations 15 people
// and 19,600 places stand behind di, and no person behind menuju; of 22 that a
// model doubted one was a person.

// markWhereabouts makes places of such names, in place.
func markWhereabouts(entities []entity.Entity, text string) {
	for i := range entities {
		e := &entities[i]
		if e.Label == entity.Person && e.Score < entity.Sure && (strings.HasSuffix(text[:e.Start], " di ") || strings.HasSuffix(text[:e.Start], " menuju ")) {
			e.Label = entity.Location
		}
	}
}
