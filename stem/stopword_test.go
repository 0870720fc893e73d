package stem

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestIsStopword(t *testing.T) {
	for _, w := range []string{"yang", "Dan", "dengan", "kepada"} {
		assert.True(t, IsStopword(w), w)
	}
	for _, w := range []string{"", "hari", "orang", "presiden", "tengah", "baru", "sama", "wajib", "asal", "selesai", "dua", "kedua", "hang"} {
		assert.False(t, IsStopword(w), w)
	}
}

// TestStopwordsAreClosed has the closed classes that the exceptions name: all of
// their words are stop words.
func TestStopwordsAreClosed(t *testing.T) {
	content := map[string]bool{"mendadak": true} // inspeksi mendadak
	classes := []string{"preposition with", "conjunction", "copula", "interrogative", "demonstrative", "quantifier", "adverb", "pronominal"}
	data, err := os.ReadFile("lexdata/exceptions.txt")
	require.NoError(t, err)
	n := 0
	for line := range strings.Lines(string(data)) {
		name, words, ok := strings.Cut(line, ": ")
		if !ok || !slices.ContainsFunc(classes, func(c string) bool { return strings.HasPrefix(name, c) }) {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			n++
			assert.True(t, IsStopword(w) != content[w], w)
		}
	}
	assert.Greater(t, n, 100)
}

// TestStopwordsAreListedOnce has every word of the list in one class.
func TestStopwordsAreListedOnce(t *testing.T) {
	data, err := os.ReadFile("lexdata/stopwords.txt")
	require.NoError(t, err)
	class := map[string]string{}
	for line := range strings.Lines(string(data)) {
		name, words, ok := strings.Cut(line, ": ")
		if !ok || line[0] == '#' {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			assert.Empty(t, class[w], "%s, also in: %s", w, name)
			class[w] = name
		}
	}
	assert.NotEmpty(t, class)
}
