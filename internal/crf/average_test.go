package crf

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAverageIsTheMeanOfTheLastEpochs(t *testing.T) {
	fit := func(epochs, average int) Weights {
		cfg := toyConfig
		cfg.Epochs, cfg.Average, cfg.L2 = epochs, average, 0
		w, err := Train(context.Background(), toy(1), 5, 4, cfg)
		require.NoError(t, err)
		return w
	}
	third, fourth, mean := fit(3, 0), fit(4, 0), fit(4, 2)
	assert.Equal(t, fourth, fit(4, 1))
	assert.NotEqual(t, third, fourth)
	for i, v := range mean.Rows {
		assert.InDelta(t, (third.Rows[i]+fourth.Rows[i])/2, v, 1e-5)
	}
	for i, v := range mean.Transitions {
		assert.InDelta(t, (third.Transitions[i]+fourth.Transitions[i])/2, v, 1e-5)
	}
	all := fit(2, 9)
	first, second := fit(1, 0), fit(2, 0)
	assert.InDelta(t, (first.Rows[0]+second.Rows[0])/2, all.Rows[0], 1e-5, "no more epochs than there are")
}
