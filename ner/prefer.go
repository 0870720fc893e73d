package ner

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/expression"
)

// sureRule is the score from which a rule knows better than the model.
const sureRule = expression.ScoreWord

// better prefers the longer of two nested entities (the year in Pilkada 2024
// belongs to the event), then the title of a work before the date or sum that its
// words are, film "17 Agustus", then a sure rule, then the surer of the two.
func better(a, b entity.Entity) bool {
	inA := a.Start <= b.Start && b.End <= a.End
	inB := b.Start <= a.Start && a.End <= b.End
	switch {
	case inA && !inB:
		return false
	case inB && !inA:
		return true
	case inA && a.Label == entity.Product && ruled(b.Label):
		return false
	case ruled(b.Label) && b.Score >= sureRule:
		return true
	}
	return b.Score > a.Score
}

// override is how the caller's gazetteer competes with the rest.
func (r Recognizer) override(_, _ entity.Entity) bool { return r.Override }

// ruled says whether a label comes from rules.
func ruled(l entity.Label) bool {
	switch l {
	case entity.Date, entity.Time, entity.Money, entity.Percent:
		return true
	}
	return false
}
