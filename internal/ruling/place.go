package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Places that stand side by side without a comma are two mentions: [Vostochny]
// [Rusia], [Pantai Cihara] [Lebak].

// SplitPlace cuts a place and the country behind it apart when both together
// are no place that a gazetteer has, and the first is one or a word that raw
// text does not have (unlike Republik, Laut and Negara). It returns the place
// that is left and, if it was cut, the country.
func SplitPlace(k *tagger.Knowledge, text string, e entity.Entity) (place, country entity.Entity, cut bool) {
	name := e.In(text)
	for at := strings.LastIndexByte(name, ' '); at > 0; at = strings.LastIndexByte(name[:at], ' ') {
		if !clue.IsCountry(name[at+1:]) {
			continue
		}
		if k.IsPlace(name) || !k.IsPlace(name[:at]) && !k.IsUnknown(name[:at]) {
			return e, e, false
		}
		place, country = e, e
		place.Span = tokenize.Span{Start: e.Start, End: e.Start + at}
		country.Start = e.Start + at + 1
		return place, country, true
	}
	return e, e, false
}
