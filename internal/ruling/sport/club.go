package sport

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

// Clubs of football have the word persatuan in their names: [Persijo Jeneponto],
// [Persewangi Banyuwangi] are no places and no people.

// longestClub is how many bytes the first word of such a club may have.
const longestClub = len("Persipangkep")

// LabelClubs labels what was found as a place or a person, in place, where a word that
// begins so and that raw text does not have stands before a place.
func LabelClubs(k *tagger.Knowledge, entities []entity.Entity, text string) {
	for i := range entities {
		e := &entities[i]
		if e.Label != entity.Location && e.Label != entity.Person {
			continue
		}
		club, place, ok := strings.Cut(e.In(text), " ")
		if ok && len(club) <= longestClub && hasClubPrefix(club) && k.IsUnknown(club) && !clue.IsNameOfPerson(k, club) && k.IsPlace(place) {
			e.Label = entity.Organization
		}
	}
}

// hasClubPrefix reports Persi, Perse and Persa with two letters behind them or more.
func hasClubPrefix(word string) bool {
	rest, ok := strings.CutPrefix(word, "Pers")
	return ok && len(rest) >= 3 && strings.IndexByte("aei", rest[0]) >= 0
}
