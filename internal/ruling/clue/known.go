package clue

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// What the tables of package tagger know of a name, which many rulings ask.

// nameLists are the lists of names of people.
const nameLists = 1<<tagger.ListPerson | 1<<tagger.ListGivenName | 1<<tagger.ListFamilyName

// IsNameOfPerson says whether our lists have a word in names of people.
func IsNameOfPerson(k *tagger.Knowledge, word string) bool {
	var room [4]uint64
	keys := tagger.NameKey(room[:0], word)
	return len(keys) > 0 && !strings.Contains(word, " ") && k.Names.Find(keys[len(keys)-1])&nameLists != 0
}

// MayBePerson reports one word that our lists have in names of people, or that
// raw text does not have at all.
func MayBePerson(k *tagger.Knowledge, word string) bool {
	return IsNameOfPerson(k, word) || k.IsUnknown(word)
}

// IsLonePerson reports one word in title case that may be a person and is neither a place
// nor a part of one.
func IsLonePerson(k *tagger.Knowledge, word string) bool {
	return ortho.IsTitleCase(word) && !ortho.IsShouted(word) && !strings.Contains(word, " ") &&
		!wordlist.IsPlacePart(strings.ToLower(word)) && !k.IsPlace(word) && MayBePerson(k, word)
}

// IsPlaceName reports a name that a list of places has, and none of people.
func IsPlaceName(k *tagger.Knowledge, name string) bool {
	return k.IsPlace(name) && (IsRegency(k, name) || !IsNameOfPerson(k, name))
}

// IsRegency reports the name of a province, a regency or a city, or what is short
// for a regency.
func IsRegency(k *tagger.Knowledge, name string) bool {
	if shortRegencies[name] {
		return true
	}
	var room [2 * LongestRegion]uint64
	keys := tagger.NameKey(room[:0], name)
	return len(keys) > 0 && k.Names.Find(keys[len(keys)-1])&(1<<tagger.ListRegency) != 0
}

// shortRegencies are blends for regencies that are no names of people.
var shortRegencies = wordlist.SetOf("Taput, Tapsel, Tapteng, Tobasa, Humbahas, Sergai, Labura, Labusel, Labuhanbatu, Paluta, Abdya, Agara, Inhu, Inhil, Rohul, Rohil, Kuansing",
	"Lamteng, Lamsel, Lamtim, Lambar, Lampura, Tubaba, Muba, Muratara, Mukomuko, Kobar, Kotim, Kukar, Kutim, Kubar, Mahulu, Tanbu, Batola, Bolmong, Bolsel, Boltim",
	"Bolmut, Minsel, Minut, Parimo, Polman, Lutra, Lutim, Konsel, Konut, Konkep, Kolut, Koltim, Mubar, Lotim, Loteng, Lobar, Mabar, Matim, Halsel, Haltim, Halut, Halteng, Halbar",
	"Pessel, Pasbar, Bateng, Beltim, HST, HSS, HSU, PPU, TTS, TTU, SBD, SBB, SBT, OKU, OKI, KLU, KSB")

// LongestRegion is how many words the name of a regency has.
const LongestRegion = 3

// RegionAtEnd returns the length of the longest region of up to three words that
// name ends with and does not begin with, 0 for none.
func RegionAtEnd(k *tagger.Knowledge, name string, is func(*tagger.Knowledge, string) bool) (size int) {
	at := len(name)
	for range LongestRegion {
		at = strings.LastIndexByte(name[:at], ' ')
		if at <= 0 {
			break
		}
		if is(k, name[at+1:]) {
			size = len(name) - at - 1
		}
	}
	return size
}

// PlaceAtStart returns the length of the longest place of up to so many words that
// name begins with and goes on behind, 0 for none. A place of one word that people
// are named after is none.
func PlaceAtStart(k *tagger.Knowledge, name string, words int, is func(*tagger.Knowledge, string) bool) (size int) {
	at := 0
	for range words {
		next := strings.IndexByte(name[at:], ' ')
		if next < 0 {
			break
		}
		at += next
		if place := name[:at]; !strings.HasSuffix(place, " ") && is(k, place) && (strings.Contains(place, " ") || !IsNameOfPerson(k, place)) {
			size = at
		}
		at++
	}
	return size
}

// PlaceIn returns the length of the place that name begins with, which is no name
// of a person and leaves one over; 0 for none.
func PlaceIn(k *tagger.Knowledge, name string) int {
	return PlaceAtStart(k, name, LongestName, (*tagger.Knowledge).IsPlace)
}
