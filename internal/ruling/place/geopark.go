package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// A geopark of UNESCO has that behind its name: [Gunung Sewu UNESCO Global
// Geopark]. Our annotations have all 21 with a place in one. Behind the word Geopark, or
// inside of a body that has it in its name, a hyphen ties two places to one: [Geopark
// Maros-Pangkep].

// geoparkTails stand behind the place.
var geoparkTails = [...]string{" UNESCO Global Geopark", " Unesco Global Geopark"}

// JoinGeoparks joins such a tail, and what hyphens or spaces tie to the place
// before it.
func JoinGeoparks(p *clue.Page) {
	out := p.Names[:0]
	for i := 0; i < len(p.Names); i++ {
		e := p.Names[i]
		if n := len(out); n > 0 && tiesGeopark(out[n-1], e, p.Text) {
			out[n-1].End = e.End
			e = out[n-1]
		} else {
			out = append(out, e)
		}
		n := 0
		for _, tail := range geoparkTails {
			if e.Label == entity.Location && strings.HasPrefix(p.Text[e.End:], tail) {
				n = len(tail)
			}
		}
		if n == 0 {
			continue
		}
		end := e.End + n
		for len(out) > 1 && out[len(out)-2].Label == entity.Location {
			if gap := p.Text[out[len(out)-2].End:out[len(out)-1].Start]; gap != "-" && gap != " " {
				break
			}
			out = out[:len(out)-1]
		}
		park := &out[len(out)-1]
		park.End, park.Score = end, max(park.Score, entity.Sure)
		for i+1 < len(p.Names) && p.Names[i+1].Start < park.End {
			i++ // UNESCO
		}
	}
	p.Names = out
}

// tiesGeopark says whether a hyphen ties the place e to park, a geopark with a place
// behind the word, or a body of one, and no other hyphen makes a route of them.
func tiesGeopark(park, e entity.Entity, text string) bool {
	_, place, ok := strings.Cut(park.In(text), "Geopark ")
	return ok && place != "" && (park.Label == entity.Location || park.Label == entity.Organization) &&
		e.Label == entity.Location && text[park.End:e.Start] == "-" &&
		!strings.HasPrefix(text[e.End:], "-") && !strings.HasSuffix(text[:park.Start], "-") && !behindRoute(text[:park.Start])
}
