package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// The number of a constituency belongs to its place: dapil [Jawa Timur VI]. Our
// annotations have it so in all 28 cases.

// JoinConstituencies makes such numbers part of their places.
func JoinConstituencies(p *clue.Page) {
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Location || e.End+1 >= len(p.Text) || p.Text[e.End] != ' ' || i+1 < len(p.Names) && p.Names[i+1].Start <= e.End+1 {
			continue
		}
		n := clue.LettersLen(p.Text[e.End+1:])
		number := p.Text[e.End+1 : e.End+1+n]
		if n == 0 || n > len("XVIII") || ortho.Roman(number) == 0 || clue.WordGoesOn(p.Text[e.End+1+n:]) {
			continue
		}
		if _, before := clue.WordInFront(p.Text[:e.Start]); strings.EqualFold(before, "dapil") || strings.EqualFold(before, "pemilihan") ||
			isConstituency(e.In(p.Text)) {
			e.End += 1 + n
		}
	}
}

// isConstituency reports the name of one with the word in front.
func isConstituency(name string) bool {
	place, ok := ortho.CutPrefixFold(name, "dapil ")
	return ok && place != ""
}
