package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Some common nouns say of the name behind them what it is: surat kabar
// Vedomosti, kota Odesa. A name of another label that stands behind one takes
// the label of the noun where the model has doubts, and so do the other
// mentions of that name in the document that it doubts. Where it has none, the
// noun is wrong more often: a perusahaan Jepang is not called Jepang.

// classNouns are such nouns in small letters, of one word or of two.
var classNouns = map[string]Label{
	"surat kabar": Organization, "kantor berita": Organization, "stasiun televisi": Organization,
	"stasiun radio": Organization, "media massa": Organization, "koran": Organization,
	"majalah": Organization, "tabloid": Organization, "maskapai": Organization,
	"partai": Organization, "produsen": Organization, "perusahaan": Organization,
	"kota": Location, "provinsi": Location, "kabupaten": Location, "kecamatan": Location,
	"kelurahan": Location, "desa": Location, "pulau": Location, "sungai": Location,
	"danau": Location, "pelabuhan": Location, "ibu kota": Location, "distrik": Location,
}

// metonyms are seats of power that stand for those in them: organisations
// when they act, places behind a preposition of place.
var metonyms = tableOf(map[string]bool{"kremlin": true, "gedung putih": true, "pentagon": true})

// doubtless is the score from which the label of a name stands against a noun.
const doubtless = 0.8

// placePrepositions make a place of a metonym.
var placePrepositions = tableOf(map[string]bool{"di": true, "ke": true, "dari": true, "menuju": true, "sekitar": true, "depan": true, "halaman": true, "kompleks": true})

// speechVerbs are what only those in a palace do.
var speechVerbs = tableOf(map[string]bool{
	"menyatakan": true, "mengatakan": true, "mengumumkan": true, "membantah": true, "menegaskan": true, "menyebut": true,
	"merilis": true, "menolak": true, "meminta": true, "menyebutkan": true, "menanggapi": true, "menjelaskan": true,
	"menuturkan": true, "menambahkan": true, "menyampaikan": true, "membenarkan": true, "menerangkan": true, "memastikan": true,
	"mengimbau": true, "berharap": true, "menilai": true, "mengaku": true,
})

// isSpeakingPalace says whether e, which begins with tokens[at], is a palace that
// speaks: [Istana Buckingham] menyatakan.
func isSpeakingPalace(e Entity, text string, tokens []tokenize.Token, at int) bool {
	if e.Label != Location || !strings.HasPrefix(e.In(text), "Istana ") && e.In(text) != "Gedung Biru" ||
		at > 0 && isOneOf(placePrepositions, tokens[at-1].In(text)) {
		return false
	}
	next := behind(e.Span, text, tokens[at:])
	return len(next) > 0 && isOneOf(speechVerbs, next[0].In(text))
}

// classify applies the nouns and metonyms to entities, in place. tokens are
// those of the text.
func classify(entities []Entity, text string, tokens []tokenize.Token) {
	var told map[string]Label
	at := 0
	for i := range entities {
		e := &entities[i]
		for at < len(tokens) && tokens[at].Start < e.Start {
			at++
		}
		if isOneOf(metonyms, e.In(text)) {
			e.Label = Organization
			if at > 0 && isOneOf(placePrepositions, tokens[at-1].In(text)) {
				e.Label = Location
			}
			continue
		}
		if isSpeakingPalace(*e, text, tokens, at) {
			e.Label = Organization
			continue
		}
		if e.Score >= doubtless || !changeable(e.Label) {
			continue
		}
		label := classOf(text, tokens[:at], e.Start)
		if label == "" || label == e.Label {
			continue
		}
		if told == nil {
			told = map[string]Label{}
		}
		told[e.In(text)] = label
	}
	for i := range entities {
		e := &entities[i]
		if label, ok := told[e.In(text)]; ok && changeable(e.Label) && e.Score < doubtless {
			e.Label = label
			e.Score = max(e.Score, sureScore)
		}
	}
}

// changeable says whether a label of the model may give way to a noun's: one
// between people, places and organisations.
func changeable(l Label) bool { return l == Person || l == Location || l == Organization }

// classOf returns the label that the noun before a name at start gives it, ""
// for none.
func classOf(text string, before []tokenize.Token, start int) Label {
	n := len(before)
	if n == 0 || !onLine(text, before[n-1].End, start) {
		return ""
	}
	last := before[n-1].In(text)
	if n > 1 && onLine(text, before[n-2].End, before[n-1].Start) {
		first := before[n-2].In(text)
		if len(first)+len(last) < 24 {
			if l, ok := classNouns[first+" "+last]; ok {
				return l
			}
		}
	}
	return classNouns[last]
}
