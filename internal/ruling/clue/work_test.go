package clue

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWorkNouns(t *testing.T) {
	assert.Equal(t, "buku komik", WorkNouns(PrintedTitle))
	var all []string
	for _, row := range workRows {
		all = append(all, strings.Fields(row.words)...)
	}
	assert.Subset(t, all, strings.Fields(WorkNouns(QuotedTitle)))
	seen := map[string]bool{}
	for _, noun := range all {
		assert.False(t, seen[noun], noun)
		seen[noun] = true
	}
}
