package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A phrase that stands in two rows would lose the uses of one.
func TestPhrasesStandOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range phrases {
		assert.NotZero(t, row.uses, row.list)
		for _, phrase := range row.list {
			assert.False(t, seen[phrase], phrase)
			seen[phrase] = true
		}
	}
}

func TestUsesOfLines(t *testing.T) {
	for _, tt := range []struct {
		line string
		uses use
	}{
		{"Baca Juga:", relatedLabel | storyLead | alsoLead},
		{"» TERPOPULER «", relatedLabel | storyLead | furniture},
		{"Topik", tagLead | pageLabel | furniture},
		{"Baca juga Harga Beras Naik", 0},
		{"", 0},
	} {
		for u := use(1); u <= tagLead; u <<= 1 {
			assert.Equal(t, tt.uses&u != 0, isLine(tt.line, u), "%q: %b", tt.line, u)
		}
	}
}
