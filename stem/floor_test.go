package stem

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestFloor holds the share of words of our own list that get their root.
func TestFloor(t *testing.T) {
	data, err := os.ReadFile("testdata/words.txt")
	require.NoError(t, err)
	n, ok := 0, 0
	for line := range strings.Lines(string(data)) {
		word, root, found := strings.Cut(strings.TrimSpace(line), " ")
		if !found || word == "#" {
			continue
		}
		n++
		if got := Stem(word); got == root {
			ok++
		} else {
			t.Logf("%s: %s, not %s", word, got, root)
		}
	}
	assert.GreaterOrEqual(t, float64(ok)/float64(n), 0.98, "%d of %d", ok, n)
}
