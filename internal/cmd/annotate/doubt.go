package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// What makes a piece doubtful: mentions by as much as their score is below
// sure; mentions of the labels that the model knows less well, a little
// whatever their score; and words that look like a missed name.
const (
	sure        = 0.92
	hardLabel   = 0.05
	missedWord  = 0.12
	startsAfter = `.:?!"“` // a sentence or a quotation
)

// weigh counts the words and the doubts of a piece of text.
func (p *piece) weigh(text string, found []ner.Entity) {
	var inside []ner.Entity
	for _, e := range found {
		if e.Start < p.End && e.End > p.Start {
			inside = append(inside, e)
			p.doubt += doubt(e)
		}
	}
	start := true // of a sentence
	for t := range (tokenize.Tokenizer{}).Tokens(p.In(text)) {
		word := t.In(p.In(text))
		r, _ := utf8.DecodeRuneInString(word)
		switch {
		case unicode.IsLetter(r):
			p.words++
			at := tokenize.Span{Start: p.Start + t.Start, End: p.Start + t.End}
			if !start && unicode.IsUpper(r) && !overlaps(at, inside) {
				p.doubt += missedWord
			}
			start = false
		case t.Kind == tokenize.Punct && strings.ContainsAny(word, startsAfter):
			start = true
		}
	}
}

// doubt returns how doubtful a mention is. Dates and sums come from rules, which
// nobody trains.
func doubt(e ner.Entity) float64 {
	out := 0.0
	switch e.Label {
	case ner.Organization, ner.Event, ner.Product, ner.Law:
		out = hardLabel
	case ner.Person, ner.Location:
	default:
		return 0
	}
	return out + max(0, sure-float64(e.Score))
}

func overlaps(s tokenize.Span, found []ner.Entity) bool {
	for _, e := range found {
		if s.Start < e.End && e.Start < s.End {
			return true
		}
	}
	return false
}
