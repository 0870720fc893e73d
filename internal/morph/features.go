package morph

import (
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/rank"
)

// The groups of weights have the sizes that the tools assume.
var (
	_ [rank.Lengths]float32                 = weightLength
	_ [rank.Suffixes]float32                = weightSuffix
	_ [rank.Clitics]float32                 = weightClitic
	_ [rank.Particles]float32               = weightParticle
	_ [rank.Prefixes]float32                = weightPrefix
	_ [rank.Shapes]float32                  = weightShape
	_ [rank.Prefixes][rank.Suffixes]float32 = weightPair
)

// Readings lists what Stem chooses from when it searches the readings of word,
// a word without a hyphen, in the lexicon t: the readings with the features
// that their scores add up, and the word left whole. It is for the tools that
// fit the weights and that build the lexicon.
func Readings(t *lextable.Table, word string) []rank.Reading {
	var w Word
	if !w.Set(word) {
		return nil
	}
	l := &Lexicon{Base: t}
	var s search
	var list []rank.Reading
	s.start(&w)
	for s.next(l, &w) {
		c := &s.found
		r := rank.Reading{Root: c.root(), Now: float64(c.score)}
		if c.score >= fixedScore {
			r.Bonus = float64(c.score)
		} else {
			r.Features = features(&c.front, &c.back, c.table, c.rec)
			r.Bonus = float64(bonus(&c.front, &c.back, c.table, c.rec))
			if c.score >= rootScore/2 {
				r.Bonus = rootScore
			}
		}
		list = append(list, r)
	}
	return append(list, rank.Reading{Root: string(w.Bytes()), Now: float64(wholeScore(len(word))), Features: []rank.Feature{
		{ID: rank.Whole, Value: 1}, {ID: rank.Letters, Value: float64(min(len(word), maxLetters))},
	}})
}

// features are the terms of score.
func features(f *front, b *back, t *lextable.Table, rec int) []rank.Feature {
	n := f.size(b)
	outer := noPrefix
	if f.n > 0 {
		outer = f.prefixes[0].class
	}
	list := []rank.Feature{
		{ID: rank.Family, Value: float64(t.Family(rec)) / lextable.FamilyScale},
		{ID: rank.Freq, Value: float64(t.Freq(rec)) / lextable.FreqScale},
		{ID: rank.Length + min(n, rank.Lengths-1), Value: 1},
		{ID: rank.Suffix + int(b.suffix), Value: 1},
		{ID: rank.Clitic + int(b.clitic), Value: 1},
		{ID: rank.Particle + int(b.particle), Value: 1},
		{ID: rank.Pair + int(outer)*rank.Suffixes + int(b.suffix), Value: 1},
	}
	for i := range f.n {
		p := f.prefixes[i]
		list = append(list, rank.Feature{ID: rank.Prefix + int(p.class), Value: 1}, rank.Feature{ID: rank.Shape + int(p.shape), Value: 1})
	}
	return list
}
