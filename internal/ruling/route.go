package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A route is written as its places with a dash or a hyphen between them (EYD V:
// tanda pisah), and each is a mention: rute [Kendari]–[Raha]–[Baubau]. In our
// annotations, what a hyphen ties to a place is one in 457 of 470 cases.

// markRoutes labels the places behind a place and a dash, one behind the other,
// that a gazetteer has. entities are in text order.
func markRoutes(k *tagger.Knowledge, entities []entity.Entity, text string) []entity.Entity {
	var added []entity.Entity
	for i, e := range entities {
		if e.Label != entity.Location {
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
	return entity.WithAdded(entities, added)
}

// nextStop returns the place that a dash at an offset ties to what stands before
// it. before is the text up to the next name.
func nextStop(k *tagger.Knowledge, at int, before, text string) (stop entity.Entity, ok bool) {
	rest := before[at:]
	if rest == "" {
		return stop, false
	}
	n, _ := ortho.Dash(rest)
	if n == 0 || !ortho.IsUpperAt(rest, n) {
		return stop, false
	}
	size := capitalWord(rest[n:])
	end := at + n + size
	if strings.HasPrefix(text[end:], " ") && ortho.IsUpperAt(text, end+1) { // Merak-Banda Aceh
		size += 1 + capitalWord(text[end+1:])
		end = at + n + size
	}
	if end > len(before) || wordGoesOn(text[end:]) {
		return stop, false
	}
	stop = entity.Entity{Span: tokenize.Span{Start: at + n, End: end}, Label: entity.Location, Score: entity.Sure}
	name := stop.In(text)
	return stop, !wordlist.IsPlacePart(strings.ToLower(name)) && isPlaceName(k, name) || wordlist.IsOneOf(seats, name)
}

// wordGoesOn reports more of a word: a letter or a hyphen with a small one behind it.
func wordGoesOn(text string) bool {
	if text == "" {
		return false
	}
	if n, _ := ortho.Dash(text); n > 0 {
		return n < len(text) && ortho.IsLower(text[n])
	}
	return ortho.IsWordByte(text[0])
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
