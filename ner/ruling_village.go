package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// A short word for a kind of place before its name belongs to it: [Dsn.
// Sukamaju], [Prov. Jambi], as it does when it is written out.

// placeAbbreviations are such words without their stop.
var placeAbbreviations = tableOf(map[string]bool{
	"dsn": true, "ds": true, "prov": true, "prop": true, "gg": true, "kp": true, "kec": true, "kab": true, "kel": true,
	"jl": true, "jln": true,
})

// openWords are those that end no sentence, as Jl. does: what stands behind is a
// name.
var openWords = tableOf(map[string]bool{
	"dsn": true, "ds": true, "gg": true, "kec": true, "kab": true, "kel": true, "prov": true,
})

// regionWords stand before no other such word's place: Kec. Kab. Bogor lacks the
// name of the first.
var regionWords = tableOf(map[string]bool{"kec": true, "kab": true, "kel": true, "prov": true, "prop": true})

// markAbbreviatedPlaces makes such a word with its stop part of the place behind
// it, and a place of the word with a capital that stands there. entities are in
// text order, tokens are those of the text.
func markAbbreviatedPlaces(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	var places []Entity
	for i, t := range tokens {
		if !isUpperAt(text, t.Start) {
			continue
		}
		word, stopped := strings.CutSuffix(t.In(text), ".")
		if !isOneOf(placeAbbreviations, word) {
			continue
		}
		i++
		if !stopped && i < len(tokens) && tokens[i].In(text) == "." && tokens[i].Start == t.End {
			stopped = true
			i++
		}
		if !stopped || i >= len(tokens) || !onLine(text, tokens[i-1].End, tokens[i].Start) || !isUpperAt(text, tokens[i].Start) ||
			isOneOf(regionWords, strings.TrimSuffix(tokens[i].In(text), ".")) {
			continue
		}
		place := Entity{Span: tokenize.Span{Start: t.Start, End: tokens[i].End}, Label: Location, Score: sureScore}
		if at := indexOverlapping(entities, tokens[i].Span); at >= 0 {
			e := entities[at]
			if e.Start != tokens[i].Start || e.Label != Location && e.Label != Person {
				continue
			}
			if e.Label == Person && strings.EqualFold(word, "kel") && strings.Contains(e.In(text), " ") {
				continue // the family of Budi Santoso
			}
			place.End = e.End
		} else if !isOneOf(openWords, word) {
			continue
		}
		if e := overlapping(entities, t.Span); e.Label == "" || e.Label == Location && e.End <= tokens[i-1].End &&
			(e.Start == t.Start || e.Start < t.Start && isOneOf(regionWords, strings.TrimRight(text[e.Start:t.Start], ". "))) {
			places = append(places, place)
		}
	}
	if places == nil {
		return entities
	}
	return merge(nil, entities, places, func(_, _ Entity) bool { return true })
}
