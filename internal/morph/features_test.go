package morph

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/rank"
)

// TestFeaturesAddUp checks that the tools see the scores of the search.
func TestFeaturesAddUp(t *testing.T) {
	weights := make([]float64, rank.NumStem)
	fill := func(first int, list []float32) {
		for i, x := range list {
			weights[first+i] = float64(x)
		}
	}
	weights[rank.Family] = float64(weightFamily) * lextable.FamilyScale
	weights[rank.Freq] = float64(weightFreq) * lextable.FreqScale
	weights[rank.Whole] = scoreWhole
	weights[rank.Letters] = scoreLetter
	fill(rank.Length, weightLength[:])
	fill(rank.Suffix, weightSuffix[:])
	fill(rank.Clitic, weightClitic[:])
	fill(rank.Particle, weightParticle[:])
	fill(rank.Prefix, weightPrefix[:])
	fill(rank.Shape, weightShape[:])
	for i, row := range weightPair {
		fill(rank.Pair+i*rank.Suffixes, row[:])
	}
	for _, w := range sampleWords() {
		list := Readings(builtin().Base, w)
		assert.NotEmpty(t, list, w)
		for _, r := range list {
			assert.InDelta(t, r.Now, r.Score(weights), 1e-3, "%s from %s", w, r.Root)
		}
		if best := list[rank.Best(list, weights)]; best.Root != w {
			assert.Equal(t, Finder{Lexicon: builtin()}.Stem(w), best.Root)
		}
	}
}
