package ner

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDecimal(t *testing.T) {
	for d, want := range map[Decimal]string{
		{}: "0", {5, 0}: "5", {5, 3}: "5000", {1234, -2}: "12.34", {5, -3}: "0.005", {-25, -1}: "-2.5", {1, 99}: "1e99",
	} {
		assert.Equal(t, want, d.String())
	}
	assert.InDelta(t, 84.37e9, Decimal{8437, 7}.Float64(), 0)
}

func TestDecimalText(t *testing.T) {
	for _, d := range []Decimal{{}, {5, 0}, {-5, -1}, {84, 12}, {1, 30}, {1, 31}, {-12, -31}, {math.MaxInt64, 30}, {math.MinInt64, -30}, {7, -19}} {
		text, err := d.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, d.String(), string(text))
		var back Decimal
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, d, back, string(text))
	}
	for text, want := range map[string]Decimal{"10.50": {105, -1}, "-0.0": {}, "00": {}, "5000": {5, 3}, "50e2": {5, 3}} {
		var d Decimal
		require.NoError(t, d.UnmarshalText([]byte(text)))
		assert.Equal(t, want, d, text)
	}
	for _, text := range []string{"", "-", ".", "5.", "+5", "-+5", "5.-1", "1,5", "lima", "1e", "e5", "1e1e1", "9223372036854775808", "0x5"} {
		d := Decimal{1, 2}
		assert.Error(t, d.UnmarshalText([]byte(text)), text)
		assert.Equal(t, Decimal{1, 2}, d, "a failed read changes nothing")
	}
}
