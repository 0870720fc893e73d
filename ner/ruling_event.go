package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// A season belongs to the competition as a year does: [Liga Inggris 2025-2026],
// [Pemilu 1977-1997].

// withSeason adds the season to an event before it, and the second year to one
// that ends with the first.
func withSeason(e Entity, text string) Entity {
	if n := season(text[e.End:]); n > 0 {
		e.End += n
		return e
	}
	name := e.In(text)
	if at := len(name) - len(" 2025"); at > 0 {
		if n := season(text[e.Start+at:]); n > 0 {
			e.End = e.Start + at + n
		}
	}
	return e
}

// season returns the length of " 2025-2026", " 2025/26" and the like at the
// start of text, or 0.
func season(text string) int {
	const year = len(" 2025")
	if len(text) <= year || text[0] != ' ' || !isYear(text[1:year]) {
		return 0
	}
	for _, mark := range []string{"-", "/", "–"} {
		if second, ok := strings.CutPrefix(text[year:], mark); ok && isYear(second) {
			_, n := digits(second)
			return year + len(mark) + n
		}
	}
	return 0
}

// withOpen makes a tournament of a place with the word Terbuka: [Australia
// Terbuka 2025]. tokens begin with the first of the place.
func withOpen(e Entity, text string, tokens []tokenize.Token) Entity {
	if e.Label != Location {
		return e
	}
	next := behind(e.Span, text, tokens)
	if len(next) == 0 || next[0].In(text) != "Terbuka" {
		return e
	}
	e.End, e.Label = next[0].End, Event
	if next = behind(e.Span, text, next); len(next) > 0 && len(next[0].In(text)) == 4 && isYear(next[0].In(text)) {
		e.End = next[0].End
	}
	return e
}

// eventNouns say what kind of event a name behind them is.
var eventNouns = map[string]bool{
	"turnamen": true, "lomba": true, "kejuaraan": true, "kompetisi": true, "laga": true, "pertandingan": true, "acara": true, "ajang": true,
}

// withoutKind leaves out the noun and the words in small letters behind it that
// a name of two words or more follows: turnamen voli antardesa [Bahari Cup].
// Dunia is in names, and so are lists: Kejuaraan dunia, Festival dan Lomba.
func withoutKind(e Entity, text string) Entity {
	name := e.In(text)
	noun, rest, _ := strings.Cut(name, " ")
	if !isOneOf(eventNouns, noun) || rest == "" || rest[0] < 'a' || rest[0] > 'z' {
		return e
	}
	for rest != "" && rest[0] >= 'a' && rest[0] <= 'z' {
		var word string
		if word, rest, _ = strings.Cut(rest, " "); word == "dunia" || word == "dan" || word == "of" {
			return e
		}
	}
	if _, second, _ := strings.Cut(rest, " "); isUpperAt(rest, 0) && isUpperAt(second, 0) {
		e.Start = e.End - len(rest)
	}
	return e
}

// isYear reports two or four digits at the start of text.
func isYear(text string) bool {
	_, n := digits(text)
	return n == 2 || n == 4
}
