package rank

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// reading has the features of the given numbers, each with the value 1.
func reading(ids ...int) Reading {
	var r Reading
	for _, id := range ids {
		r.Features = append(r.Features, Feature{id, 1})
	}
	return r
}

func TestFit(t *testing.T) {
	examples := []Example{
		{Readings: []Reading{reading(0, 2), reading(1, 2)}, Right: []bool{true, false}, Weight: 2},
		{Readings: []Reading{reading(1), reading(0)}, Right: []bool{false, true}, Weight: 1},
		{Readings: []Reading{reading(0), reading(1)}, Right: []bool{false, false}, Weight: 9},
	}
	w := Fit(examples, []float64{0, 0, 0, -0.7}, 1, 100)
	assert.Greater(t, w[0], 0.3, "right")
	assert.InDelta(t, -w[0], w[1], 1e-4, "wrong")
	assert.InDelta(t, 0, w[2], 1e-4, "of both")
	assert.InDelta(t, -0.7, w[3], 1e-4, "of which nothing is known")
	assert.Equal(t, w, Fit(examples, []float64{0, 0, 0, -0.7}, 1, 100))
	strict := Fit(examples, make([]float64, 4), 100, 100)
	assert.Less(t, strict[0], w[0], "a larger penalty")
	for _, e := range examples[:2] {
		assert.True(t, e.Right[Best(e.Readings, w)])
	}
}

func TestReading(t *testing.T) {
	r := Reading{Bonus: 1, Features: []Feature{{Suffix, 1}, {Clitic + 1, 2}}}
	w := make([]float64, NumStem)
	w[Clitic+1] = 3
	assert.Equal(t, 7.0, r.Score(w))
	assert.False(t, r.Has(Suffix, Suffixes), "the first of a group stands for none")
	assert.True(t, r.Has(Clitic, Clitics))
	assert.Equal(t, 2.0, r.Value(Clitic+1))
	assert.Zero(t, r.Value(Whole))
}
