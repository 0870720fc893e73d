package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Some media write their names with a small letter: kepada [detikcom], (Budi/
// [kumparan]). A caption often has no other sign of a name.

// lowerMedia are such names, in small letters, and whether they are common words
// as well: these are media in credits and behind a word that media stand behind.
var lowerMedia = map[string]bool{
	"detikcom": false, "detiknews": false, "detikfoto": false, "detiksport": false, "detikfinance": false,
	"detikinet": false, "detikhealth": false, "detikedu": false, "detikjatim": false, "detikjateng": false,
	"detikjabar": false, "detikbali": false, "detiksumut": false, "detiksulsel": false, "detiktravel": false,
	"detikfood": false, "detikhot": false, "detikoto": false, "detikhikmah": false, "detikproperti": false,
	"detiksumbagsel": false, "detikkalimantan": false, "detikpop": false, "istock": false, "istockphoto": false,
	"kumparan": true, "kumparannews": false, "kumparanbisnis": false, "kumparansains": false, "tirto": true,
}

// mediaCues are words that media stand behind.
var mediaCues = tableOf(map[string]bool{
	"/": true, "(": true, "dok": true, "dok.": true, "kepada": true, "dilansir": true, "dihubungi": true,
	"dikutip": true, "tim": true, "wartawan": true, "jurnalis": true, "reporter": true,
})

// markLowerMedia returns the media in small letters that nothing was found in.
func markLowerMedia(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	var media []Entity
	for i, t := range tokens {
		c := text[t.Start]
		if t.Kind != tokenize.Word || c != 'd' && c != 'i' && c != 'k' && c != 't' || len(t.In(text)) < len("tirto") {
			continue
		}
		word, listed := lowerMedia[strings.ToLower(t.In(text))]
		cued := word && i > 0 && cuesMedium(text, tokens, i)
		if listed && (!word || cued) && overlapping(entities, t.Span).Label == "" {
			media = append(media, Entity{Span: t.Span, Label: Organization, Score: sureScore})
		}
	}
	return media
}

// cuesMedium says whether a medium may stand at token i, by the token before it.
// Behind kepada and a bracket, no word may follow: dialirkan kepada kumparan
// kawat.
func cuesMedium(text string, tokens []tokenize.Token, i int) bool {
	cue := tokens[i-1].In(text)
	if !isOneOf(mediaCues, cue) || !onLine(text, tokens[i-1].End, tokens[i].Start) {
		return false
	}
	return cue != "(" && !strings.EqualFold(cue, "kepada") || i+1 == len(tokens) || tokens[i+1].Kind != tokenize.Word ||
		!onLine(text, tokens[i].End, tokens[i+1].Start)
}
