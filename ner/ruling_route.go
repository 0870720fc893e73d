package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A route is written as its places with a dash or a hyphen between them (EYD V:
// tanda pisah), and each is a mention: rute [Kendari]–[Raha]–[Baubau]. In our
// annotations, what a hyphen ties to a place is one in 457 of 470 cases.

// markRoutes labels the places behind a place and a dash, one behind the other,
// that a gazetteer has. entities are in text order.
func markRoutes(k *tagger.Knowledge, entities []Entity, text string) []Entity {
	var added []Entity
	for i, e := range entities {
		if e.Label != Location {
			continue
		}
		limit := len(text)
		if i+1 < len(entities) {
			limit = entities[i+1].Start
		}
		for stop, ok := nextStop(k, e.End, text[:limit], text); ok; stop, ok = nextStop(k, e.End, text[:limit], text) {
			e = stop
			added = append(added, stop)
		}
	}
	return withAdded(entities, added)
}

// nextStop returns the place that a dash at an offset ties to what stands before
// it. before is the text up to the next name.
func nextStop(k *tagger.Knowledge, at int, before, text string) (stop Entity, ok bool) {
	rest := before[at:]
	if rest == "" {
		return stop, false
	}
	n, _ := dash(rest)
	if n == 0 || !isUpperAt(rest, n) {
		return stop, false
	}
	size := capitalWord(rest[n:])
	end := at + n + size
	if strings.HasPrefix(text[end:], " ") && isUpperAt(text, end+1) { // Merak-Banda Aceh
		size += 1 + capitalWord(text[end+1:])
		end = at + n + size
	}
	if end > len(before) || wordGoesOn(text[end:]) {
		return stop, false
	}
	stop = Entity{Span: tokenize.Span{Start: at + n, End: end}, Label: Location, Score: sureScore}
	name := stop.In(text)
	return stop, !compass(strings.ToLower(name)) && isPlaceName(k, name) || isOneOf(seats, name)
}

// wordGoesOn reports more of a word: a letter or a hyphen with a small one behind it.
func wordGoesOn(text string) bool {
	if text == "" {
		return false
	}
	if n, _ := dash(text); n > 0 {
		return n < len(text) && isLower(text[n])
	}
	return wordByte(text[0])
}

// capitalWord returns the length of the word in ASCII letters that text begins
// with.
func capitalWord(text string) int {
	n := 0
	for n < len(text) && (text[n] >= 'a' && text[n] <= 'z' || text[n] >= 'A' && text[n] <= 'Z') {
		n++
	}
	return n
}
