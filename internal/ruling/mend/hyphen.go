package mend

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A hyphen makes one word of the number of a block or street and what stands behind it,
// [Blok C-12], [Jalan Kenanga III-B], and of the two halves of [Pulau-Pulau Lease]: a
// place neither ends nor begins at it.

// withHyphened takes the rest of such a word into the place e; tokens[at] is the first
// that begins in it or behind.
func withHyphened(e entity.Entity, text string, tokens []tokenize.Token, at int) entity.Entity {
	if at > 0 && tokens[at-1].End > e.Start {
		half, rest, _ := strings.Cut(tokens[at-1].In(text), "-")
		if e.Start == tokens[at-1].End-len(rest) && strings.EqualFold(half, rest) && ortho.IsUpperAt(half, 0) {
			e.Start = tokens[at-1].Start
		}
	}
	for at < len(tokens) && tokens[at].End < e.End {
		at++
	}
	if at < len(tokens) && tokens[at].Start < e.End && e.End < tokens[at].End {
		number, rest := text[tokens[at].Start:e.End], text[e.End:tokens[at].End]
		if isPlotNumber(number) && rest[0] == '-' && isPlotNumber(rest[1:]) {
			e.End = tokens[at].End
		}
	}
	return e
}

// isPlotNumber reports a letter, a Roman number or up to three digits.
func isPlotNumber(s string) bool {
	return ortho.IsCapitals(s) && (len(s) == 1 || ortho.Roman(s) > 0) || len(s) > 0 && len(s) <= 3 && ortho.IsDigits(s)
}
