package person

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Lalu is a title of Sasak nobles that they bear as their first name: kata [Lalu
// Ahmad Ombak], Sekda NTB [Lalu Ahmad]. At the start of a sentence it means then,
// and between words with a capital it may be a headline's.

// AddNobleTitles makes that title part of the people behind it, in place. entities
// are in text order, tokens are those of the text.
func AddNobleTitles(entities []entity.Entity, text string, tokens []tokenize.Token) {
	at := 0
	for i := range entities {
		e := &entities[i]
		at = entity.From(tokens, at, e.Start)
		if e.Label != entity.Person || at < 2 || at >= len(tokens) || tokens[at-1].In(text) != "Lalu" || !entity.OnLine(text, tokens[at-1].End, e.Start) ||
			!entity.OnLine(text, tokens[at-2].End, tokens[at-1].Start) || !inRunningText(*e, text, tokens[at:]) {
			continue
		}
		if leadsToNoble(tokens[at-2], text) || i > 0 && isBodyUpTo(entities[i-1], tokens[at-2].End) {
			e.Start = tokens[at-1].Start
		}
	}
}

// leadsToNoble reports a comma, a word in small letters or an office.
func leadsToNoble(t tokenize.Token, text string) bool {
	word := t.In(text)
	return word == "," || t.Kind == tokenize.Word && (!ortho.IsUpperAt(text, t.Start) || wordlist.IsOneOf(nobleOffices, word))
}

// nobleOffices are words with a capital that stand before people.
var nobleOffices = wordlist.Names("menurut, gubernur, bupati, sekda, kades, camat, lurah")

// inRunningText reports that no word with a capital stands behind e; tokens begin
// with the first of e.
func inRunningText(e entity.Entity, text string, tokens []tokenize.Token) bool {
	next := entity.Behind(e.Span, text, tokens)
	return len(next) == 0 || !ortho.IsUpperAt(text, next[0].Start)
}

// isBodyUpTo reports a body or a place that ends at end, as an office does.
func isBodyUpTo(e entity.Entity, end int) bool {
	return e.End == end && (e.Label == entity.Organization || e.Label == entity.Location)
}
