package event

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// The feasts of regions and religions are named holidays and festivals, whatever
// a rare word looks like: perayaan [Galungan] dan [Kuningan], puncak [Erau]. What
// days are counted to is one, too, and the year belongs to it: H-7 [Natal 2025].

// feastUse says when a word is a feast.
type feastUse uint8

const (
	// feast: it is nothing else.
	feast feastUse = iota + 1
	// rite: it names the custom as well, and is a feast where a name was found.
	rite
	// townFeast: it is a town, but for the feast behind another or what is kept.
	townFeast
)

// Feasts are such words.
var Feasts = wordlist.Uses(map[feastUse]string{
	feast:     "galungan nyepi sekaten erau",
	rite:      "tabuik tabot pasola kasada robo-robo",
	townFeast: "kuningan",
})

// keeping are the words in front of what is kept.
var keeping = wordlist.Words("merayakan raya perayaan rayakan")

// MarkFeasts marks feasts.
func MarkFeasts(p *clue.Page) {
	var added []entity.Entity
	last := -2 // the feast before
	for i, t := range p.Tokens {
		use := wordlist.Lookup(Feasts, t.In(p.Text))
		if use == 0 && i > 0 && wordlist.IsOneOf(clue.Holidays, t.In(p.Text)) && isCountedTo(p.Text, t.Start) {
			use = feast
		}
		if use == 0 || !ortho.IsUpperAt(p.Text, t.Start) {
			continue
		}
		kept := i > 0 && entity.OnLine(p.Text, p.Tokens[i-1].End, t.Start) && wordlist.IsOneOf(keeping, p.Tokens[i-1].In(p.Text)) || last == i-2 && last >= 0 && isJoined(p.Tokens[i-1].In(p.Text))
		at := entity.IndexOverlapping(p.Names, t.Span)
		switch {
		case use == townFeast && !kept:
			continue
		case at < 0 && use != rite:
			t.End += clue.WithYear(p.Text[t.End:], 0)
			added = append(added, entity.Certain(t.Span, entity.Event))
		case at >= 0 && (p.Names[at].Span == t.Span || p.Names[at].In(p.Text) == "Puncak "+t.In(p.Text)):
			t.End += clue.WithYear(p.Text[t.End:], 0)
			p.Names[at].Span, p.Names[at].Label = t.Span, entity.Event
		}
		last = i
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// isJoined reports what stands between two feasts.
func isJoined(word string) bool { return word == "," || strings.EqualFold(word, "dan") || word == "&" }

// isCountedTo says whether a number of days before or behind a feast stands in
// front of start: H-7, H+3.
func isCountedTo(text string, start int) bool {
	_, word := clue.WordInFront(text[:start])
	if len(word) < len("H-1") || word[0] != 'H' || word[1] != '-' && word[1] != '+' {
		return false
	}
	_, n := ortho.Digits(word[2:])
	return n == len(word)-2
}
