package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// A season belongs to the competition as a year does: [Liga Inggris 2025-2026],
// [Pemilu 1977-1997].

// withSeason adds the second year to an event that ends with the first.
func withSeason(e Entity, text string) Entity {
	first := e.In(text)
	if len(first) < 5 || first[len(first)-5] != ' ' || !isYear(first[len(first)-4:]) {
		return e
	}
	rest := text[e.End:]
	for _, mark := range []string{"-", "/", "–"} {
		if second, ok := strings.CutPrefix(rest, mark); ok && isYear(second) {
			_, n := digits(second)
			e.End += len(mark) + n
		}
	}
	return e
}

// withOpen makes a tournament of a place with the word Terbuka: [Australia
// Terbuka 2025]. tokens begin with the first of the place.
func withOpen(e Entity, text string, tokens []tokenize.Token) Entity {
	if e.Label != Location {
		return e
	}
	for i, t := range tokens {
		if t.Start < e.End {
			continue
		}
		if t.In(text) == "Terbuka" && onLine(text, e.End, t.Start) {
			e.End, e.Label = t.End, Event
			if i+1 < len(tokens) && isYear(tokens[i+1].In(text)) && len(tokens[i+1].In(text)) == 4 && onLine(text, t.End, tokens[i+1].Start) {
				e.End = tokens[i+1].End
			}
		}
		break
	}
	return e
}

// isYear reports two or four digits at the start of text.
func isYear(text string) bool {
	_, n := digits(text)
	return n == 2 || n == 4
}
