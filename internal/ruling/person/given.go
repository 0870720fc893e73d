package person

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Muhammad, Abdul and Achmad are short for themselves in front of a given name and
// begin that: Korban, [Moh. Rizal], terdakwa [Abd. Rahim].

// ShortGivenNames are those names in short, without their stop.
var ShortGivenNames = wordlist.Names("moh, moch, mohd, muh, muhd, mhd, abd, abdl, ach")

// MarkShortGivenNames makes such a name part of the person behind it, and a person of
// it and of the words with capitals behind it, the first of which is a name, where
// nothing was found.
func MarkShortGivenNames(p *clue.Page) {
	var people []entity.Entity
	for i := range p.Tokens {
		behind, ok := shortGivenName(p.Text, p.Tokens, i)
		if !ok || len(people) > 0 && people[len(people)-1].End > p.Tokens[i].Start {
			continue
		}
		start := p.Tokens[i].Start
		if e := entity.Overlapping(p.Names, p.Tokens[i].Span); e.Label != "" && (e.Label != entity.Person || e.End > p.Tokens[behind].Start) {
			continue
		}
		name := tokenize.Span{Start: start}
		if e := entity.Overlapping(p.Names, p.Tokens[behind].Span); e.Label == "" && clue.IsNameOfPerson(p.Know, p.Tokens[behind].In(p.Text)) {
			name.End = fullNameEnd(p.Names, p.Text, p.Tokens[behind:])
		} else if e.Label == entity.Person && e.Start == p.Tokens[behind].Start {
			name.End = e.End
		}
		if name.End > start {
			people = append(people, entity.Certain(name, entity.Person))
		}
	}
	p.Names = entity.WithReplaced(p.Names, people)
}

// shortGivenName reports such a name at token i with a capital, and returns the
// token of the word with a capital behind it. In capitals it may be short for
// something else.
func shortGivenName(text string, tokens []tokenize.Token, i int) (behind int, ok bool) {
	word, stopped := strings.CutSuffix(tokens[i].In(text), ".")
	if !wordlist.IsOneOf(ShortGivenNames, word) || !ortho.IsUpperAt(word, 0) || ortho.IsUpperAt(word, 1) {
		return 0, false
	}
	behind = i + 1
	if !stopped && behind < len(tokens) && tokens[behind].In(text) == "." && tokens[behind].Start == tokens[i].End {
		stopped = true
		behind++
	}
	return behind, stopped && behind < len(tokens) && entity.OnLine(text, tokens[behind-1].End, tokens[behind].Start) &&
		ortho.IsUpperAt(text, tokens[behind].Start)
}

// fullNameEnd returns where the words with capitals end that tokens begin with, if
// they are as many as a name has and the sentence goes on behind them, else 0.
func fullNameEnd(entities []entity.Entity, text string, tokens []tokenize.Token) int {
	for i, t := range tokens {
		if i > 0 && !entity.OnLine(text, tokens[i-1].End, t.Start) || entity.Found(entities, t.Span) {
			return 0
		}
		if i > 0 && (ortho.IsLower(text[t.Start]) || t.In(text) == "," || t.In(text) == "(") {
			return tokens[i-1].End
		}
		if i == clue.LongestName || t.Kind != tokenize.Word || !ortho.IsUpperAt(text, t.Start) {
			return 0
		}
	}
	return 0
}
