package coref

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestAliasTable: writing out a full form changes nothing, so that a full form
// and its short forms meet in the same words.
func TestAliasTable(t *testing.T) {
	a := aliases()
	assert.Greater(t, len(a.whole), 400)
	for key, long := range a.whole {
		again, _ := expand(key.label, long, nil)
		assert.Equal(t, long, again, "%s %s", key.label, key.words)
	}
	for key, longs := range a.maybe {
		for _, long := range longs {
			again, _ := expand(key.label, long, nil)
			assert.Equal(t, long, again, "%s %s", key.label, key.words)
		}
	}
}

// TestAliasTableText: no short form is given twice with different meanings
// unless it is marked as doubtful, and everything is folded.
func TestAliasTableText(t *testing.T) {
	seen := make(map[string]string)
	section := ""
	var f folder
	for line := range strings.Lines(aliasText) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			section = line
		}
		full, shorts, ok := strings.Cut(line, "=")
		if !ok || line[0] == '#' || strings.HasSuffix(full, "?") {
			continue
		}
		full = strings.TrimSpace(full)
		for short := range strings.SplitSeq(shorts, ",") {
			short = strings.TrimSpace(short)
			if other, ok := seen[section+short]; ok && other != full {
				t.Errorf("%s %q is %q and %q", section, short, other, full)
			}
			seen[section+short] = full
			assert.Equal(t, strings.Join(f.words(short), " "), short, "%s", line)
		}
	}
}

func BenchmarkAliasesDecode(b *testing.B) {
	b.SetBytes(int64(len(aliasText)))
	b.ReportAllocs()
	for b.Loop() {
		decodeAliases()
	}
}
