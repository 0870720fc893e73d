package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Places that stand side by side without a comma are two mentions: [Vostochny]
// [Rusia], [Pantai Cihara] [Lebak].

// countries are the names behind which a place is looked for.
var countries = wordlist.SetOf(
	"Afganistan, Afrika Selatan, Aljazair, Amerika Serikat, Arab Saudi, Argentina, Australia, Austria, Bangladesh, Belanda, Belarus, Belgia",
	"Brasil, Brunei Darussalam, Bulgaria, Chili, China, Denmark, Ekuador, Etiopia, Filipina, Finlandia, Hungaria, India, Indonesia, Inggris",
	"Irak, Iran, Irlandia, Islandia, Israel, Italia, Jepang, Jerman, Kamboja, Kanada, Kazakhstan, Kenya, Kolombia, Korea Selatan, Korea Utara",
	"Kroasia, Kuba, Kuwait, Laos, Lebanon, Libya, Malaysia, Maroko, Meksiko, Mesir, Myanmar, Nepal, Nigeria, Norwegia, Pakistan, Palestina",
	"Peru, Polandia, Portugal, Prancis, Qatar, Rumania, Rusia, Selandia Baru, Serbia, Singapura, Spanyol, Sri Lanka, Sudan, Suriah, Swedia",
	"Swiss, Taiwan, Thailand, Timor Leste, Tunisia, Turki, Ukraina, Uni Emirat Arab, Uzbekistan, Venezuela, Vietnam, Yaman, Yordania, Yunani",
)

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
