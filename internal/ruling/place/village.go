package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A short word for a kind of place before its name belongs to it: [Dsn.
// Sukamaju], [Prov. Jambi], as it does when it is written out.

// shortPlace says what such a word tells.
type shortPlace uint8

const (
	// shortKind: nothing else.
	shortKind shortPlace = 1 << iota
	// opensName: it ends no sentence, as Jl. does: what stands behind is a name.
	opensName
	// shortRegion: it stands before no other such word's place: Kec. Kab. Bogor lacks
	// the name of the first.
	shortRegion
)

// Abbreviations are such words without their stop.
var Abbreviations = wordlist.Uses(map[shortPlace]string{
	opensName | shortRegion: "kec kab kel prov",
	opensName:               "dsn ds gg",
	shortRegion:             "prop",
	shortKind:               "kp jl jln",
})

// isShortRegion reports a region in short without its stop.
func isShortRegion(word string) bool {
	return wordlist.Lookup(Abbreviations, word)&shortRegion != 0
}

// MarkAbbreviated makes such a word with its stop part of the place behind
// it, and a place of the word with a capital that stands there. entities are in
// text order, tokens are those of the text.
func MarkAbbreviated(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var places []entity.Entity
	for i, t := range tokens {
		if !ortho.IsUpperAt(text, t.Start) {
			continue
		}
		word, stopped := strings.CutSuffix(t.In(text), ".")
		kind := wordlist.Lookup(Abbreviations, word)
		if kind == 0 {
			continue
		}
		i++
		if !stopped && i < len(tokens) && tokens[i].In(text) == "." && tokens[i].Start == t.End {
			stopped = true
			i++
		}
		if !stopped || i >= len(tokens) || !entity.OnLine(text, tokens[i-1].End, tokens[i].Start) || !ortho.IsUpperAt(text, tokens[i].Start) ||
			isShortRegion(strings.TrimSuffix(tokens[i].In(text), ".")) {
			continue
		}
		place := entity.Certain(entity.Across(t, tokens[i]), entity.Location)
		if at := entity.IndexOverlapping(entities, tokens[i].Span); at >= 0 {
			e := entities[at]
			if e.Start != tokens[i].Start || e.Label != entity.Location && e.Label != entity.Person {
				continue
			}
			if e.Label == entity.Person && strings.EqualFold(word, "kel") && strings.Contains(e.In(text), " ") {
				continue // the family of Budi Santoso
			}
			place.End = e.End
		} else if kind&opensName == 0 {
			continue
		}
		if e := entity.Overlapping(entities, t.Span); e.Label == "" || e.Label == entity.Location && e.End <= tokens[i-1].End &&
			(e.Start == t.Start || e.Start < t.Start && isShortRegion(strings.TrimRight(text[e.Start:t.Start], ". "))) {
			places = append(places, place)
		}
	}
	return entity.WithReplaced(entities, places)
}
