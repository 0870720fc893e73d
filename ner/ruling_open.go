package ner

import "github.com/wicara-nlp/wicara/tokenize"

// A country and the word Terbuka are a tournament, an Open: [Australia Terbuka].

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
	if next = behind(e.Span, text, next); len(next) > 0 && len(next[0].In(text)) == 4 && beginsYear(next[0].In(text)) {
		e.End = next[0].End
	}
	return e
}
