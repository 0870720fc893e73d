package clue

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestIsRank(t *testing.T) {
	assert.True(t, IsRank("PROF.", Honorific))
	assert.True(t, IsRank("Presiden", Honorific|Service))
	assert.False(t, IsRank("Presiden", Service))
	assert.False(t, IsRank("", Honorific))
	assert.False(t, IsRank(strings.Repeat("presiden", 9), Honorific))
}
