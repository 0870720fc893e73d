package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDecimal(t *testing.T) {
	for d, want := range map[Decimal]string{
		{}: "0", {5, 0}: "5", {5, 3}: "5000", {1234, -2}: "12.34", {5, -3}: "0.005", {-25, -1}: "-2.5", {1, 99}: "1e99",
	} {
		assert.Equal(t, want, d.String())
	}
	assert.InDelta(t, 84.37e9, Decimal{8437, 7}.Float64(), 0)
}
