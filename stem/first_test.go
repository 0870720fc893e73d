package stem

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/firstcall"
	"github.com/wicara-nlp/wicara/internal/lextable"
)

// TestFirstStem holds the time to the first root in a new process.
func TestFirstStem(t *testing.T) {
	root := "baik" // where there is no call
	firstcall.Test(t, func() { root = Stem("memperbaikinya") })
	assert.Equal(t, "baik", root)
}

// BenchmarkFirst measures the time to the first root.
func BenchmarkFirst(b *testing.B) {
	firstcall.Benchmark(b, "TestFirstStem", len(builtinData), func() {
		table, err := lextable.Open(builtinData)
		if err != nil {
			b.Fatal(err)
		}
		Stemmer{Lexicon: newLexicon(table, nil)}.Stem("memperbaikinya")
	})
}
