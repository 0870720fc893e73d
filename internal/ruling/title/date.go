package title

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// WithoutDates leaves out, in place, the titles of works that are the words of a date or
// sum and neither stand in quotes nor behind the noun of a work: [film "17 Agustus"] does
// not make a work of 17 Agustus further on. names and rules, what the rules for dates
// and sums found, are in text order.
func WithoutDates(names, rules []entity.Entity, text string) []entity.Entity {
	out, at := names[:0], 0
	for _, e := range names {
		for at < len(rules) && rules[at].Start < e.Start {
			at++
		}
		if e.Label == entity.Product && at < len(rules) && rules[at].Span == e.Span && !introduced(text[:e.Start]) {
			continue
		}
		out = append(out, e)
	}
	return out
}

// introduced reports whether a quotation mark or the noun of a work ends before.
func introduced(before string) bool {
	before = before[max(0, len(before)-longestWorkWord):]
	if r := strings.TrimRight(before, "\"'“‘«"); r != before {
		return true
	}
	return wordlist.Lookup(WorkWords, ortho.LastWord(strings.TrimRight(before, " "))) != 0
}

// longestWorkWord is how many bytes a noun of works has at most, with the blanks around
// it.
const longestWorkWord = len(" menyutradarai ")
