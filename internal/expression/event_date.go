package expression

import (
	"cmp"
	"slices"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/tokenize"
)

// To the rules the year of SEA Games 2025 and what follows it, kemarin or lalu, are
// one date. Behind the name of an event that was found with its year, only what
// follows may be one: [SEA Games 2025] [kemarin].

// BehindEvents lets the dates among rules, which begin with the year of an event,
// begin behind it. Both lists are in text order; tokens are those of the text.
func BehindEvents(rules, names []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	kept := rules[:0]
	for _, date := range rules {
		if date.Label == entity.Date {
			event := entity.Overlapping(names, date.Span)
			if event.Label == entity.Event && event.Start < date.Start && event.End < date.End && endsYear(event.In(text)) {
				date = rest(date, event.End, text, tokens)
			}
		}
		if date.Start < date.End {
			kept = append(kept, date)
		}
	}
	return kept
}

// rest returns the date that the part of a date from an offset on is; the zero
// Entity if it is none.
func rest(date entity.Entity, from int, text string, tokens []tokenize.Token) entity.Entity {
	at, _ := slices.BinarySearchFunc(tokens, from, func(t tokenize.Token, from int) int { return cmp.Compare(t.Start, from) })
	end := at
	for end < len(tokens) && tokens[end].End <= date.End {
		end++
	}
	var buf [1]entity.Entity
	for _, e := range Append(buf[:0], text, tokens[at:end]) {
		if e.Label == entity.Date && e.End == date.End {
			return e
		}
	}
	return entity.Entity{}
}

// endsYear reports names that end in a year.
func endsYear(name string) bool {
	const year = len("2025")
	if len(name) <= year {
		return false
	}
	_, n := ortho.Digits(name[len(name)-year:])
	return n == year
}
