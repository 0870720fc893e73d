package event

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
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

// MarkFeasts labels feasts. entities are in text order, tokens are those of the
// text.
func MarkFeasts(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var added []entity.Entity
	last := -2 // the feast before
	for i, t := range tokens {
		use := wordlist.Lookup(Feasts, t.In(text))
		if use == 0 && i > 0 && wordlist.IsOneOf(clue.Holidays, t.In(text)) && isCountedTo(text, t.Start) {
			use = feast
		}
		if use == 0 || !ortho.IsUpperAt(text, t.Start) {
			continue
		}
		kept := i > 0 && entity.OnLine(text, tokens[i-1].End, t.Start) && wordlist.IsOneOf(keeping, tokens[i-1].In(text)) || last == i-2 && last >= 0 && isJoined(tokens[i-1].In(text))
		at := entity.IndexOverlapping(entities, t.Span)
		switch {
		case use == townFeast && !kept:
			continue
		case at < 0 && use != rite:
			t.End += clue.WithYear(text[t.End:], 0)
			added = append(added, entity.Certain(t.Span, entity.Event))
		case at >= 0 && (entities[at].Span == t.Span || entities[at].In(text) == "Puncak "+t.In(text)):
			t.End += clue.WithYear(text[t.End:], 0)
			entities[at].Span, entities[at].Label = t.Span, entity.Event
		}
		last = i
	}
	return entity.WithAdded(entities, added)
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
