package ner

import (
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Label is the type of an entity.
type Label string

// The labels of the built-in model and rules.
const (
	Person       Label = "PER"
	Location     Label = "LOC"
	Organization Label = "ORG"
	Event        Label = "EVT"
	Product      Label = "PRD"
	Law          Label = "LAW"
	Date         Label = "DATE"
	Time         Label = "TIME"
	Money        Label = "MONEY"
	Percent      Label = "PERCENT"
)

// Entity is one mention in a text: its byte offsets, its label, and how sure
// the recognizer is of it, from 0 to 1. The scores of a calibrated model, as
// the built-in one is, are shares: of the mentions with a score of 0.8 about
// four in five are right, span and label.
type Entity struct {
	tokenize.Span
	Label Label   `json:"label"`
	Score float32 `json:"score"`
}

// fits reports whether e lies in text; it may be empty.
func fits(text string, e Entity) bool { return 0 <= e.Start && e.Start <= e.End && e.End <= len(text) }

// onCharacters reports whether e lies in text and no character goes across its
// ends.
func onCharacters(text string, e Entity) bool {
	return fits(text, e) && !insideCharacter(text, e.Start) && !insideCharacter(text, e.End)
}

// insideCharacter reports whether a character of text goes across byte at.
func insideCharacter(text string, at int) bool {
	for i := at - 1; i >= max(0, at-utf8.UTFMax+1); i-- {
		if utf8.RuneStart(text[i]) {
			_, n := utf8.DecodeRuneInString(text[i:])
			return i+n > at
		}
	}
	return false // at the start, or behind bytes that are no character
}

// The steps below this package hand on entities of their own, so that they need
// not import it.

// public returns an entity of the steps as callers see it.
func public(e entity.Entity) Entity {
	return Entity{Span: e.Span, Label: Label(e.Label), Score: e.Score}
}

// private returns an entity of a caller's as the steps see it.
func private(e Entity) entity.Entity {
	return entity.Entity{Span: e.Span, Label: entity.Label(e.Label), Score: e.Score}
}

// appendPrivate appends entities of a caller's.
func appendPrivate(dst []entity.Entity, entities []Entity) []entity.Entity {
	for _, e := range entities {
		dst = append(dst, private(e))
	}
	return dst
}
