package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Places that stand side by side without a comma are two mentions: [Vostochny]
// [Rusia], [Pantai Cihara] [Lebak].

// countries are the names behind which a place is looked for.
var countries = map[string]bool{
	"Afganistan": true, "Afrika Selatan": true, "Aljazair": true, "Amerika Serikat": true, "Arab Saudi": true,
	"Argentina": true, "Australia": true, "Austria": true, "Bangladesh": true, "Belanda": true, "Belarus": true,
	"Belgia": true, "Brasil": true, "Brunei Darussalam": true, "Bulgaria": true, "Chili": true, "China": true,
	"Denmark": true, "Ekuador": true, "Etiopia": true, "Filipina": true, "Finlandia": true, "Hungaria": true,
	"India": true, "Indonesia": true, "Inggris": true, "Irak": true, "Iran": true, "Irlandia": true, "Islandia": true,
	"Israel": true, "Italia": true, "Jepang": true, "Jerman": true, "Kamboja": true, "Kanada": true,
	"Kazakhstan": true, "Kenya": true, "Kolombia": true, "Korea Selatan": true, "Korea Utara": true,
	"Kroasia": true, "Kuba": true, "Kuwait": true, "Laos": true, "Lebanon": true, "Libya": true, "Malaysia": true,
	"Maroko": true, "Meksiko": true, "Mesir": true, "Myanmar": true, "Nepal": true, "Nigeria": true,
	"Norwegia": true, "Pakistan": true, "Palestina": true, "Peru": true, "Polandia": true, "Portugal": true,
	"Prancis": true, "Qatar": true, "Rumania": true, "Rusia": true, "Selandia Baru": true, "Serbia": true,
	"Singapura": true, "Spanyol": true, "Sri Lanka": true, "Sudan": true, "Suriah": true, "Swedia": true,
	"Swiss": true, "Taiwan": true, "Thailand": true, "Timor Leste": true, "Tunisia": true, "Turki": true,
	"Ukraina": true, "Uni Emirat Arab": true, "Uzbekistan": true, "Venezuela": true, "Vietnam": true,
	"Yaman": true, "Yordania": true, "Yunani": true,
}

// SplitPlace cuts a place and the country behind it apart when both together
// are no place that a gazetteer has, and the first is one or a word that raw
// text does not have (unlike Republik, Laut and Negara). It returns the place
// that is left and, if it was cut, the country.
func SplitPlace(k *tagger.Knowledge, text string, e entity.Entity) (place, country entity.Entity, cut bool) {
	name := e.In(text)
	for at := strings.LastIndexByte(name, ' '); at > 0; at = strings.LastIndexByte(name[:at], ' ') {
		if !countries[name[at+1:]] {
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
