package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
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

// MarkAbbreviated makes such a word with its stop part of the place behind it, and a
// place of the word with a capital that stands there.
func MarkAbbreviated(p *clue.Page) {
	var places []entity.Entity
	for i, t := range p.Tokens {
		if !ortho.IsUpperAt(p.Text, t.Start) {
			continue
		}
		word, stopped := strings.CutSuffix(t.In(p.Text), ".")
		kind := wordlist.Lookup(Abbreviations, word)
		if kind == 0 {
			continue
		}
		i++
		if !stopped && i < len(p.Tokens) && p.Tokens[i].In(p.Text) == "." && p.Tokens[i].Start == t.End {
			stopped = true
			i++
		}
		if !stopped || i >= len(p.Tokens) || !entity.OnLine(p.Text, p.Tokens[i-1].End, p.Tokens[i].Start) || !ortho.IsUpperAt(p.Text, p.Tokens[i].Start) ||
			isShortRegion(strings.TrimSuffix(p.Tokens[i].In(p.Text), ".")) {
			continue
		}
		place := entity.Certain(entity.Across(t, p.Tokens[i]), entity.Location)
		if at := entity.IndexOverlapping(p.Names, p.Tokens[i].Span); at >= 0 {
			e := p.Names[at]
			if e.Start != p.Tokens[i].Start || e.Label != entity.Location && e.Label != entity.Person {
				continue
			}
			if e.Label == entity.Person && strings.EqualFold(word, "kel") && strings.Contains(e.In(p.Text), " ") {
				continue // the family of Budi Santoso
			}
			place.End = e.End
		} else if kind&opensName == 0 {
			continue
		}
		if e := entity.Overlapping(p.Names, t.Span); e.Label == "" || e.Label == entity.Location && e.End <= p.Tokens[i-1].End &&
			(e.Start == t.Start || e.Start < t.Start && isShortRegion(strings.TrimRight(p.Text[e.Start:t.Start], ". "))) {
			places = append(places, place)
		}
	}
	p.Names = entity.WithReplaced(p.Names, places)
}
