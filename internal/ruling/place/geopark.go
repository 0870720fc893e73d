package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// A geopark of UNESCO has that behind its name: [Gunung Sewu UNESCO Global
// Geopark]. Our annotations have all 21 with a place in one.

// geoparkTails stand behind the place.
var geoparkTails = [...]string{" UNESCO Global Geopark", " Unesco Global Geopark"}

// JoinGeoparks joins such a tail, and what hyphens or spaces tie to the place
// before it.
// entities are in text order.
func JoinGeoparks(entities []entity.Entity, text string) []entity.Entity {
	out := entities[:0]
	for i := 0; i < len(entities); i++ {
		e := entities[i]
		out = append(out, e)
		n := 0
		for _, tail := range geoparkTails {
			if e.Label == entity.Location && strings.HasPrefix(text[e.End:], tail) {
				n = len(tail)
			}
		}
		if n == 0 {
			continue
		}
		end := e.End + n
		for len(out) > 1 && out[len(out)-2].Label == entity.Location {
			if gap := text[out[len(out)-2].End:out[len(out)-1].Start]; gap != "-" && gap != " " {
				break
			}
			out = out[:len(out)-1]
		}
		park := &out[len(out)-1]
		park.End, park.Score = end, max(park.Score, entity.Sure)
		for i+1 < len(entities) && entities[i+1].Start < park.End {
			i++ // UNESCO
		}
	}
	return out
}
