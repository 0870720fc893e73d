package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A place in small letters behind an animal, a plant or a dish tells its kind and
// is no name there (EYD V: huruf kapital tidak dipakai pada nama jenis): harimau
// sumatera, jeruk medan, soto lamongan.

// kinds are such animals, plants and dishes.
var kinds = wordlist.Words("harimau gajah badak orangutan utan monyet kera lutung macan beruang bekantan anoa babirusa " +
	"rusa banteng kuskus trenggiling kucing anjing kambing domba sapi kerbau kuda ayam itik bebek elang jalak kakatua nuri cenderawasih beo maleo " +
	"murai perkutut burung buaya biawak komodo kura kura-kura penyu katak ular arwana ikan kepiting udang lobster " +
	"anggrek jeruk salak talas pisang mangga durian kopi cendana kayu bambu kelapa cabai ubi " +
	"soto coto mi mie bakso nasi sate gulai rendang pempek gudeg bika rawon rujak ketupat bubur lontong asinan")

// kindColours may stand between: monyet hitam sulawesi.
var kindColours = wordlist.Words("hitam putih merah kuning hijau madu kecil raksasa")

// kindPlaces are places that kinds are called after.
var kindPlaces = wordlist.Words("jawa sumatera sumatra sulawesi bali kalimantan papua maluku aceh medan padang bogor madura lamongan " +
	"makassar lombok sumbawa flores nias timor rote tapanuli bawean palembang solo banjar pontianak talaud buton jepang belanda persia")

// IsSpecies says whether e is such a place, or kind and place.
func IsSpecies(e entity.Entity, text string) bool {
	if !clue.Changeable(e.Label) && e.Label != entity.Product {
		return false
	}
	name := e.In(text)
	space := strings.LastIndexByte(name, ' ')
	if space+1 == len(name) || !ortho.IsLower(name[space+1]) || ortho.HasUpper(name[space+1:]) { // ikan eFishery
		return false
	}
	if space > 0 { // elang jawa, Rusa timor; but not Nuri al-Maliki
		return wordlist.IsOneOf(kindPlaces, name[space+1:]) && wordlist.IsOneOf(kinds, name[:space])
	}
	if e.Start == 0 {
		return false
	}
	before := strings.TrimSuffix(text[max(0, e.Start-longestKind):e.Start], " ")
	noun := before[strings.LastIndexAny(before, " \n(")+1:]
	if wordlist.IsOneOf(kindColours, noun) {
		before = strings.TrimRight(before[:len(before)-len(noun)], " ")
		noun = before[strings.LastIndexAny(before, " \n(")+1:]
	}
	return text[e.Start-1] == ' ' && (wordlist.IsOneOf(kinds, noun) || wordlist.IsOneOf(kinds, name) && wordlist.IsOneOf(kindPlaces, wordAt(text[e.End:])))
}

// wordAt returns the word behind the blank that text begins with.
func wordAt(text string) string {
	return clue.LettersOf(strings.TrimPrefix(text[:min(len(text), longestKind)], " "))
}

// longestKind is how many bytes an animal and its colour may have.
const longestKind = 24
