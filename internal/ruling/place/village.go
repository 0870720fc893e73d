package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A short word for a kind of place before its name belongs to it: [Dsn.
// Sukamaju], [Prov. Jambi], as it does when it is written out. So does the word for a
// street with the titles of who it is named after: [Jl. Prof. Dr. Satrio].

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
	// street: titles may stand behind it.
	street
	// writtenOut: it is no short word, and stands before titles only.
	writtenOut
)

// Abbreviations are such words without their stop.
var Abbreviations = wordlist.Uses(map[shortPlace]string{
	opensName | shortRegion: "kec kab kel prov",
	opensName:               "dsn ds gg",
	shortRegion:             "prop",
	shortKind:               "kp",
	shortKind | street:      "jl jln",
	street | writtenOut:     "jalan",
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
		if titles := titlesLen(p, i, kind); titles > 0 {
			stopped = true
			i += titles
		} else if kind&writtenOut != 0 {
			continue
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

// titlesLen returns how many tokens from token i on, behind a word of that kind, are the
// titles of who a street is named after. Behind Jalan the holder of an office may walk.
func titlesLen(p *clue.Page, i int, kind shortPlace) (n int) {
	if kind&street == 0 {
		return 0
	}
	uses := clue.OfDoctor | clue.Military | clue.Grade
	if kind&writtenOut == 0 {
		uses |= clue.Honorific
	}
	for ; i+n < len(p.Tokens) && entity.OnLine(p.Text, p.Tokens[i+n-1].End, p.Tokens[i+n].Start); n++ {
		word := p.Tokens[i+n].In(p.Text)
		if (word != "." || n == 0) && (!clue.IsRank(word, uses) || !ortho.IsUpperAt(word, 0)) {
			break
		}
	}
	return n
}
