package clue

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestIsCountry(t *testing.T) {
	for name, want := range map[string][2]bool{
		"Timor Leste": {true, true}, "Tiongkok": {true, true}, "Korsel": {false, true}, "Georgia": {false, true}, "AS": {false, true},
		"as": {false, false}, "Bandung": {false, false}, "": {false, false},
	} {
		assert.Equal(t, want, [2]bool{IsCountry(name), IsLand(name)}, name)
	}
}
