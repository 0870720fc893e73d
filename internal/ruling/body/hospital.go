package body

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The titles of the doctor that a hospital is named after belong to its name:
// [RSUD dr. Soedarso], [RS Ortopedi Prof. Dr. R. Soeharso].

// hospitalKinds may stand between such a word and the doctor.
var hospitalKinds = wordlist.Words("ortopedi jiwa paru mata kusta kanker jantung umum daerah pusat khusus islam bedah stroke")

// hospital returns the end of the hospital that token i is a word for, 0 if no
// doctor stands behind it.
func (r *unitReader) hospital(i int) int {
	r.First = i
	for wordlist.IsOneOf(hospitalKinds, r.Word(i+1)) {
		i++
	}
	title := i
	for i++; clue.IsRank(r.Word(i), clue.OfDoctor) || i > title+1 && r.dot(i); i++ {
	}
	if i == title+1 || !hasDoctor(r.Text, r.Tokens[title+1:i]) {
		return 0
	}
	for n := 0; n < clue.LongestName && ortho.IsUpperAt(r.Word(i), 0); n, i = n+1, i+1 {
		e := entity.Overlapping(r.entities, r.Tokens[i].Span)
		if e.Label == "" {
			continue
		}
		if !clue.Changeable(e.Label) {
			return 0
		}
		return e.End
	}
	return 0
}

// dot reports a stop right behind the token before it.
func (r *unitReader) dot(i int) bool {
	return i < len(r.Tokens) && r.Tokens[i].In(r.Text) == "." && r.Tokens[i].Start == r.Tokens[i-1].End
}

// hasDoctor reports the title of a doctor or professor among tokens.
func hasDoctor(text string, tokens []tokenize.Token) bool {
	for _, t := range tokens {
		if c := text[t.Start] | 0x20; c == 'd' || c == 'p' {
			return true
		}
	}
	return false
}
