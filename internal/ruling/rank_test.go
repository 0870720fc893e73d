package ruling

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestIsRank(t *testing.T) {
	assert.True(t, isRank("PROF.", honorific))
	assert.True(t, isRank("Presiden", honorific|service))
	assert.False(t, isRank("Presiden", service))
	assert.False(t, isRank("", honorific))
	assert.False(t, isRank(strings.Repeat("presiden", 9), honorific))
}
