package sastrawi

import (
	_ "embed"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

//go:embed testdata/conformance.tsv
var conformance string

// TestConformance compares with answers of PHP Sastrawi that are part of the
// repository; TestVectors has many more.
func TestConformance(t *testing.T) {
	stemmer := NewStemmer(DefaultDictionary())
	count := 0
	for line := range strings.Lines(conformance) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		word, root, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		require.True(t, ok, "%q", line)
		assert.Equal(t, root, stemmer.Stem(word), "%s", word)
		count++
	}
	assert.Greater(t, count, 700)
}

// TestSuites runs the test suites of PHP Sastrawi, PySastrawi and go-sastrawi
// with the dictionaries that they use.
func TestSuites(t *testing.T) {
	rows := readTSV(t, "sastrawi_tests.tsv", 3)
	small, err := os.ReadFile(filepath.Join(sharedFolder, "sastrawi_tests.smalldict.txt"))
	require.NoError(t, err)
	stemmers := map[string]Stemmer{
		"(small-dict)":           NewStemmer(NewDictionary(strings.Fields(string(small))...)),
		"integration":            NewStemmer(DefaultDictionary()),
		"(dict=beri)":            NewStemmer(NewDictionary("beri")),
		"(dict=beri,nila)":       NewStemmer(NewDictionary("beri", "nila")),
		"(dict=beri,nila,nilai)": NewStemmer(NewDictionary("beri", "nila", "nilai")),
	}
	for _, row := range rows {
		if strings.HasPrefix(row[2], "php-disambiguator-") {
			continue // see TestRulesOfPHP
		}
		_, name, _ := strings.Cut(row[2], "-")
		if at := strings.IndexByte(row[2], '('); at >= 0 {
			name = row[2][at:]
		}
		stemmer, ok := stemmers[name]
		require.True(t, ok, "%s has no dictionary", row[2])
		assert.Equal(t, row[1], stemmer.StemSentence(row[0]), "%s: %s", row[2], row[0])
		if !strings.ContainsAny(row[0], " .") {
			assert.Equal(t, row[1], stemmer.Stem(row[0]), "%s: %s", row[2], row[0])
		}
	}
}
