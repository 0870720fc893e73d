package sastrawi

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/firstcall"
)

// TestFirstStem holds the time to the first root in a new process.
func TestFirstStem(t *testing.T) {
	root := "baik" // where there is no call
	firstcall.Test(t, func() { root = NewStemmer(DefaultDictionary()).Stem("memperbaikinya") })
	assert.Equal(t, "baik", root)
}

// BenchmarkFirst measures the time to the first root.
func BenchmarkFirst(b *testing.B) {
	firstcall.Benchmark(b, "TestFirstStem", len(rootData), func() {
		NewStemmer(newDictionary(mustOpen(rootData))).Stem("memperbaikinya")
	})
}
