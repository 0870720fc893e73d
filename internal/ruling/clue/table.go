package clue

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Tables of words that rulings of several kinds look at.

// Metonyms are seats of power that stand for those in them: organisations
// when they act, places behind a preposition of place.
var Metonyms = wordlist.Names("kremlin, gedung putih, pentagon")

// PlacePrepositions make a place of a metonym.
var PlacePrepositions = wordlist.Words("di ke dari menuju sekitar depan halaman kompleks")

// SpeechVerbs are what only those in a palace do.
var SpeechVerbs = wordlist.Words(
	"menyatakan mengatakan mengumumkan membantah menegaskan menyebut merilis menolak meminta menyebutkan menanggapi menjelaskan menuturkan",
	"menambahkan menyampaikan membenarkan menerangkan memastikan mengimbau berharap menilai mengaku",
)

// Hospitals are words for hospitals.
var Hospitals = wordlist.Words("rs rsu rsud rsup rsupn rsad rsal rsau rsj rsjd rsia rspad sakit")

// Holidays are feasts that days are counted to in the news.
var Holidays = wordlist.Words("natal lebaran nyepi imlek waisak paskah galungan")

// BalineseNames are the names behind the I of men from Bali: I Made Surya.
var BalineseNames = wordlist.Words("wayan made nyoman ketut gede putu kadek komang nengah gusti dewa ngurah gde luh")

// ListGaps stand between the members of a list.
var ListGaps = []string{", dan ", ", serta ", ", ", " dan ", " serta "}

// IsPronoun reports words that begin a sentence and name nothing.
func IsPronoun(word string) bool {
	switch word {
	case "Ini", "Itu", "Ia", "Dia", "Beliau", "Mereka", "Kami", "Kita", "Saya", "Aku", "Anda", "Salah", "Yang", "Ada", "Semua", "Satu",
		"Pertama", "Kedua", "Ketiga", "Keempat", "Kelima", "Terakhir", "Terbaik", "Favorit", "Sisa":
		return true
	}
	return len(word) > 5 && (strings.HasSuffix(word, "nya") || strings.HasSuffix(word, "ku") && !ortho.IsUpperAt(word, 1))
}

// IsPlaceWord reports what stands before the place that a work is seen at.
func IsPlaceWord(word string) bool { return word == "di" || word == "ke" }
