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
