package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A word for an office in front of a body is no part of it, and neither is what
// kind of chair holds it: Wadirlantas [Polda Riau], Ketua Harian [DPN Peradi]. In
// our annotations these words stand in front of 4000 bodies and in none.

// Offices are such words. Those of commanders and of heads of a prosecution are
// missing: behind them stands a place.
var Offices = wordlist.Words(
	"ketua wakil kepala anggota direktur ketum waketum sekjen panglima dirut wadirut manajer manager rektor dekan komandan jubir bendahara panitera",
	"kasat wakasat kabid kasubbid kasi kasie kanit wakanit panit kabag kasubbag kasubag kadiv kadis kasubdit kasubsi kaur karo katim kakanwil",
	"kasatreskrim kasatlantas kasatresnarkoba kasatintelkam kasatsamapta kasatbinmas kasatgas kapuspenkum kapuspen kapuskeu kapusdatin kapendam",
	"karopenmas karowassidik karoprovos karopaminal kabidhumas kabidpropam kabiddokkes kabagpenum kasipenkum kasiops kasihumas kalaksa kalakhar",
	"dirlantas dirintelkam dirsamapta dirbinmas dirpolairud dirreskrimum direskrimum dirreskrimsus direskrimsus dirresnarkoba diresnarkoba",
	"dirtipikor dirtipidum dirtipidsiber dirtipideksus dirkrimum dirkrimsus wadirlantas wadirintelkam wadirsamapta wadirreskrimum wadirreskrimsus",
	"wadirresnarkoba wadirkrimum wadirkrimsus wadirtipikor wadirtipidum wadirtipidsiber wadirpolairud wadirbinmas",
)

// officeKinds stand behind such a word: Ketua Umum, Direktur Utama.
var officeKinds = wordlist.Words("umum utama pelaksana")

// chairs stand in front of the second word of such an office.
var chairs = wordlist.Words("ketua waketum pelaksana sekretaris")

// WithoutOffice cuts such words off the beginning of e, an organisation.
func WithoutOffice(e entity.Entity, text string) entity.Entity {
	name := e.In(text)
	for {
		first, rest, ok := strings.Cut(name, " ")
		if !ok || !ortho.IsUpperAt(rest, 0) {
			break
		}
		isCut := len(name) < e.End-e.Start
		if !wordlist.IsOneOf(Offices, first) && !(isCut && isOfficeKind(first)) && !(first == "Harian" && isBehindChair(text, e.End-len(name))) {
			break
		}
		name = rest
	}
	e.Start = e.End - len(name)
	return e
}

// isOfficeKind reports what stands between the word for an office and the body: Ketua
// Umum, Anggota VI.
func isOfficeKind(word string) bool {
	return wordlist.IsOneOf(officeKinds, word) || strings.Trim(word, "IVX") == ""
}

// isBehindChair says whether one of chairs stands before a byte.
func isBehindChair(text string, at int) bool {
	before := strings.TrimRight(text[max(0, at-len("Sekretaris ")):at], " ")
	return wordlist.IsOneOf(chairs, before[strings.LastIndexAny(before, " \n")+1:])
}
