package person

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Lalu is a title of Sasak nobles that they bear as their first name: kata [Lalu
// Ahmad Ombak], Sekda NTB [Lalu Ahmad]. At the start of a sentence it means then,
// and between words with a capital it may be a headline's.

// JoinNobleTitles makes that title part of the people behind it.
func JoinNobleTitles(p *clue.Page) {
	at := 0
	for i := range p.Names {
		e := &p.Names[i]
		at = entity.From(p.Tokens, at, e.Start)
		if e.Label != entity.Person || at < 2 || at >= len(p.Tokens) || p.Tokens[at-1].In(p.Text) != "Lalu" || !entity.OnLine(p.Text, p.Tokens[at-1].End, e.Start) ||
			!entity.OnLine(p.Text, p.Tokens[at-2].End, p.Tokens[at-1].Start) || !inRunningText(*e, p.Text, p.Tokens[at:]) {
			continue
		}
		if leadsToNoble(p.Tokens[at-2], p.Text) || i > 0 && isBodyUpTo(p.Names[i-1], p.Tokens[at-2].End) {
			e.Start = p.Tokens[at-1].Start
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
