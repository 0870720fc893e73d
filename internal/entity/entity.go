// Package entity has what the steps of package ner share: an entity as they hand
// it on, lists of entities, and how to read the text around them.
package entity

import "github.com/wicara-nlp/wicara/tokenize"

// Label is the type of an entity.
type Label string

// The labels; those of package ner have the same text.
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

// Entity is one mention in a text: its byte offsets, its label, and how sure of
// it is who found it, from 0 to 1.
type Entity struct {
	tokenize.Span
	Label Label
	Score float32
}

// Certain returns a mention that a ruling is sure of.
func Certain(s tokenize.Span, label Label) Entity {
	return Entity{Span: s, Label: label, Score: Sure}
}
