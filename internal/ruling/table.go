package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Tables of words that rulings of several kinds look at.

// countries are the names behind which a place is looked for.
var countries = wordlist.SetOf(
	"Afganistan, Afrika Selatan, Aljazair, Amerika Serikat, Arab Saudi, Argentina, Australia, Austria, Bangladesh, Belanda, Belarus, Belgia",
	"Brasil, Brunei Darussalam, Bulgaria, Chili, China, Denmark, Ekuador, Etiopia, Filipina, Finlandia, Hungaria, India, Indonesia, Inggris",
	"Irak, Iran, Irlandia, Islandia, Israel, Italia, Jepang, Jerman, Kamboja, Kanada, Kazakhstan, Kenya, Kolombia, Korea Selatan, Korea Utara",
	"Kroasia, Kuba, Kuwait, Laos, Lebanon, Libya, Malaysia, Maroko, Meksiko, Mesir, Myanmar, Nepal, Nigeria, Norwegia, Pakistan, Palestina",
	"Peru, Polandia, Portugal, Prancis, Qatar, Rumania, Rusia, Selandia Baru, Serbia, Singapura, Spanyol, Sri Lanka, Sudan, Suriah, Swedia",
	"Swiss, Taiwan, Thailand, Timor Leste, Tunisia, Turki, Ukraina, Uni Emirat Arab, Uzbekistan, Venezuela, Vietnam, Yaman, Yordania, Yunani",
)

// metonyms are seats of power that stand for those in them: organisations
// when they act, places behind a preposition of place.
var metonyms = wordlist.Names("kremlin, gedung putih, pentagon")

// placePrepositions make a place of a metonym.
var placePrepositions = wordlist.Words("di ke dari menuju sekitar depan halaman kompleks")

// speechVerbs are what only those in a palace do.
var speechVerbs = wordlist.Words(
	"menyatakan mengatakan mengumumkan membantah menegaskan menyebut merilis menolak meminta menyebutkan menanggapi menjelaskan menuturkan",
	"menambahkan menyampaikan membenarkan menerangkan memastikan mengimbau berharap menilai mengaku",
)

// hospitals are words for hospitals.
var hospitals = wordlist.Words("rs rsu rsud rsup rsupn rsad rsal rsau rsj rsjd rsia rspad sakit")

// holidays are feasts that days are counted to in the news.
var holidays = wordlist.Words("natal lebaran nyepi imlek waisak paskah galungan")

// balinese are the names behind the I of men from Bali: I Made Surya.
var balinese = wordlist.Words("wayan made nyoman ketut gede putu kadek komang nengah gusti dewa ngurah gde luh")

// listGaps stand between the members of a list.
var listGaps = []string{", dan ", ", serta ", ", ", " dan ", " serta "}

// isPronoun reports words that begin a sentence and name nothing.
func isPronoun(word string) bool {
	switch word {
	case "Ini", "Itu", "Ia", "Dia", "Beliau", "Mereka", "Kami", "Kita", "Saya", "Aku", "Anda", "Salah", "Yang", "Ada", "Semua", "Satu",
		"Pertama", "Kedua", "Ketiga", "Keempat", "Kelima", "Terakhir", "Terbaik", "Favorit", "Sisa":
		return true
	}
	return len(word) > 5 && (strings.HasSuffix(word, "nya") || strings.HasSuffix(word, "ku") && !ortho.IsUpperAt(word, 1))
}

// isPlaceWord reports what stands before the place that a work is seen at.
func isPlaceWord(word string) bool { return word == "di" || word == "ke" }
