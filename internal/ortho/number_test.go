package ortho

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOrdinal(t *testing.T) {
	for word, want := range map[string]int{
		"pertama": 1, "Kelima": 5, "KEDUA": 2, "ke-2": 2, "Ke-9": 9, "ke-0": 0, "ke-10": 0, "ke-": 0, "2": 0, "II": 0, "": 0,
	} {
		assert.Equal(t, want, Ordinal(word), word)
	}
}

func TestRoman(t *testing.T) {
	for word, want := range map[string]int{
		"I": 1, "iv": 4, "IX": 9, "X": 10, "xiv": 14, "XXXIX": 39, "XXXX": 0, "IIII": 0, "VIVI": 0, "1": 0, "": 0,
	} {
		assert.Equal(t, want, Roman(word), word)
	}
}
