package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// The number of a constituency belongs to its place: dapil [Jawa Timur VI]. Our
// annotations have it so in all 28 cases.

// numberConstituencies adds such numbers, in place.
func numberConstituencies(entities []entity.Entity, text string) {
	for i := range entities {
		e := &entities[i]
		if e.Label != entity.Location || e.End+1 >= len(text) || text[e.End] != ' ' || i+1 < len(entities) && entities[i+1].Start <= e.End+1 {
			continue
		}
		n := capitalWord(text[e.End+1:])
		number := text[e.End+1 : e.End+1+n]
		if n == 0 || n > len("XVIII") || ortho.Roman(number) == 0 || wordGoesOn(text[e.End+1+n:]) {
			continue
		}
		if _, before := lastWord(text[:e.Start]); strings.EqualFold(before, "dapil") || strings.EqualFold(before, "pemilihan") ||
			len(e.In(text)) > len("Dapil ") && strings.EqualFold(e.In(text)[:len("Dapil ")], "Dapil ") {
			e.End += 1 + n
		}
	}
}
