package ortho

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFirstWord(t *testing.T) {
	for name, want := range map[string]string{"Pulau Ombak": "Pulau", "Ombak": "Ombak", " Ombak": "", "": ""} {
		assert.Equal(t, want, FirstWord(name), name)
	}
}

func TestLastWord(t *testing.T) {
	for name, want := range map[string]string{"Pulau Ombak": "Ombak", "Ombak": "Ombak", "Ombak ": "", "": ""} {
		assert.Equal(t, want, LastWord(name), name)
	}
}

func TestIsCapitals(t *testing.T) {
	for word, want := range map[string]bool{"": true, "A": true, "AZ": true, "Az": false, "A1": false, "É": false} {
		assert.Equal(t, want, IsCapitals(word), word)
	}
}

func TestIsDigits(t *testing.T) {
	for word, want := range map[string]bool{"": true, "0": true, "0123456789012345678901": true, "1a": false, "a1": false, "-1": false} {
		assert.Equal(t, want, IsDigits(word), word)
	}
}

func TestCutPrefixFold(t *testing.T) {
	rest, ok := CutPrefixFold("TIMNAS Ombak", "timnas ")
	assert.True(t, ok)
	assert.Equal(t, "Ombak", rest)
	rest, ok = CutPrefixFold("Tim", "timnas ")
	assert.False(t, ok)
	assert.Equal(t, "Tim", rest)
}
