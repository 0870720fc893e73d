package sport

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// Clubs of football have the word persatuan in their names: [Persijo Jeneponto],
// [Persewangi Banyuwangi] are no places and no people.

// longestClub is how many bytes the first word of such a club may have.
const longestClub = len("Persipangkep")

// LabelClubs labels what was found as a place or a person, where a word that begins so
// and that raw text does not have stands before a place.
func LabelClubs(p *clue.Page) {
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Location && e.Label != entity.Person {
			continue
		}
		club, place, ok := strings.Cut(e.In(p.Text), " ")
		if ok && len(club) <= longestClub && hasClubPrefix(club) && p.Know.IsUnknown(club) && !clue.IsNameOfPerson(p.Know, club) && p.Know.IsPlace(place) {
			e.Label = entity.Organization
		}
	}
}

// hasClubPrefix reports Persi, Perse and Persa with two letters behind them or more.
func hasClubPrefix(word string) bool {
	rest, ok := strings.CutPrefix(word, "Pers")
	return ok && len(rest) >= 3 && strings.IndexByte("aei", rest[0]) >= 0
}
