package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A word for a kind of place with a capital belongs to the name behind it, be it
// that of a person: [Pulau Sebatik], [Gedung Siti Rahayu]. In our annotations none
// of 4,500 names begins behind one of these words.

// landmarkUse says which names such a word takes.
type landmarkUse uint8

const (
	// kindOfPlace takes the names of places.
	kindOfPlace landmarkUse = iota + 1
	// namedPlace takes those of people, too.
	namedPlace
	// housesPeople takes those of people of two words or more: one alone is someone
	// in it, di Rutan Budi.
	housesPeople
	// givenPlace takes those of people, and is the name of one as well: Aula Rahmawati.
	givenPlace
)

// landmarks are such words. Pasar, Desa and Kota are none: of the words behind
// Pasar, Kepala Desa and Wali Kota many are names by themselves.
var landmarks = wordlist.Uses(map[landmarkUse]string{
	kindOfPlace: "bandara candi gua goa istana jembatan kawah kecamatan kompleks komplek patung plaza pltu plta plts pltn pltd pltp pltgu pltg pltmh pltm pltb " +
		"provinsi pulau pura selat semenanjung samudra simpang sungai teluk terminal tol waduk kepulauan alun-alun pemandian halte situ lembah tpu underpass flyover",
	namedPlace: "auditorium balairung bendungan benteng bundaran curug danau dermaga embung gelanggang gor kampung kelurahan " +
		"lapangan masjid mesjid monumen museum pelabuhan pendapa pendopo sirkuit stadion vihara",
	housesPeople: "gedung lapas rutan stasiun",
	givenPlace:   "aula graha gunung wisma",
})

// headsOf begin offices before such a word: Kepala Kampung [Sukamaju].
var headsOf = wordlist.Words("kepala wali ketua komandan koordinator pengelola penjaga pengurus pengawas direktur manajer mandor syahbandar")

// JoinLandmarks makes such words part of the names behind them, and a place of what was
// found as a person with one.
func JoinLandmarks(p *clue.Page) {
	at := 0
	for i := range p.Names {
		e := &p.Names[i]
		at = entity.From(p.Tokens, at, e.Start)
		switch e.Label {
		case entity.Person:
			if head, _, ok := strings.Cut(e.In(p.Text), " "); ok && namesPlace(p.Text, head, p.Tokens[:at]) && !isHeaded(p.Text, p.Tokens[:at]) {
				e.Label, e.Score = entity.Location, entity.Sure
				continue
			}
		case entity.Location:
		default:
			continue
		}
		if at == 0 || i > 0 && p.Names[i-1].End > p.Tokens[at-1].Start {
			continue
		}
		if takesName(*e, p.Text, p.Tokens[:at]) {
			e.Start, e.Label, e.Score = p.Tokens[at-1].Start, entity.Location, max(e.Score, entity.Sure)
		}
	}
}

// namesPlace says whether a person found with head in front of the name is a place. A
// given name is one only where it is led to, di Aula Rahmawati.
func namesPlace(text, head string, before []tokenize.Token) bool {
	switch wordlist.Lookup(landmarks, head) {
	case namedPlace, housesPeople:
		return true
	case givenPlace:
		return len(before) > 0 && clue.IsPlaceWord(before[len(before)-1].In(text))
	}
	return false
}

// takesName says whether the last of the tokens before e is a word that takes its
// name. 4 Pulau [Maluku] are many, and Masjid [Indonesia] any; with a person behind
// it, the word stands in a sentence: di Gedung Siti Rahayu.
func takesName(e entity.Entity, text string, before []tokenize.Token) bool {
	n := len(before)
	head := before[n-1]
	use := wordlist.Lookup(landmarks, head.In(text))
	if use == 0 || !ortho.IsUpperAt(text, head.Start) || head.End+1 != e.Start || text[head.End] != ' ' || isHeaded(text, before[:n-1]) {
		return false
	}
	if e.Label == entity.Person {
		takesPeople := use == namedPlace || use == givenPlace || use == housesPeople && strings.Contains(e.In(text), " ")
		return takesPeople && n > 1 && ortho.IsLower(text[before[n-2].Start])
	}
	first := ortho.FirstWord(e.In(text))
	return !clue.IsCountry(e.In(text)) && wordlist.Lookup(landmarks, first) == 0 && !wordlist.IsPlacePart(strings.ToLower(first))
}

// isHeaded says whether tokens end with a number or with the head of an office.
func isHeaded(text string, tokens []tokenize.Token) bool {
	if len(tokens) == 0 {
		return false
	}
	last := tokens[len(tokens)-1].In(text)
	return ortho.IsDigit(last[0]) || wordlist.IsOneOf(headsOf, last)
}
