package clue

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWordInFront(t *testing.T) {
	for in, want := range map[string]string{"kata “Munas ": "Munas", "kata Munas ": "Munas", "Munas ": "Munas", "(Haul ": "Haul", "Munas": "", "": ""} {
		rest, word := WordInFront(in)
		assert.Equal(t, want, word, in)
		assert.True(t, strings.HasPrefix(in, rest+word), in)
	}
}
