package sastrawi

import (
	"bufio"
	"compress/gzip"
	_ "embed"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

//go:embed testdata/berita.txt
var newsText string

// wordsOf cuts a text at everything but letters, digits and inner hyphens and
// apostrophes. It is only good enough to have words to measure with.
func wordsOf(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '\''
	})
	return slices.DeleteFunc(words, func(w string) bool { return strings.Trim(w, "-'") == "" })
}

// derivedWords returns n different words that are put together from the roots
// of the dictionary without much regard to the language.
func derivedWords(n int) []string {
	forms := []struct{ before, after string }{
		{"", ""}, {"di", "kan"}, {"ber", ""}, {"ke", "an"}, {"ter", ""}, {"", "nya"}, {"pe", "an"}, {"me", "i"},
	}
	roots := slices.Sorted(DefaultDictionary().All())
	var words []string
	for i := 0; len(words) < n; i++ {
		for _, form := range forms {
			words = append(words, form.before+roots[i*37%len(roots)]+form.after)
		}
	}
	return words[:n]
}

// sharedNews returns the first words of the news beside the repository.
func sharedNews(b *testing.B, enough func(words []string) bool) []string {
	b.Helper()
	file, err := os.Open("../../../shared/data/text/news.txt.gz")
	if os.IsNotExist(err) {
		b.Skip("no news beside the repository")
	}
	require.NoError(b, err)
	defer file.Close()
	unpacked, err := gzip.NewReader(file)
	require.NoError(b, err)
	lines := bufio.NewScanner(unpacked)
	lines.Buffer(nil, 1<<20)
	var words []string
	for !enough(words) && lines.Scan() {
		words = append(words, wordsOf(lines.Text())...)
	}
	return words
}

const benchmarkWords = 5000

func BenchmarkStem(b *testing.B) {
	inputs := []struct {
		name  string
		words func(b *testing.B) []string
	}{
		{"running/own", func(*testing.B) []string {
			words := wordsOf(newsText)
			return slices.Repeat(words, benchmarkWords/len(words)+1)[:benchmarkWords]
		}},
		{"running/news", func(b *testing.B) []string {
			b.Helper()
			return sharedNews(b, func(words []string) bool { return len(words) >= benchmarkWords })[:benchmarkWords]
		}},
		{"distinct/own", func(*testing.B) []string { return derivedWords(benchmarkWords) }},
		{"distinct/news", func(b *testing.B) []string {
			b.Helper()
			distinct := map[string]bool{}
			seen := 0
			words := sharedNews(b, func(words []string) bool {
				for _, w := range words[seen:] {
					distinct[w] = true
				}
				seen = len(words)
				return len(distinct) >= benchmarkWords
			})
			clear(distinct)
			return slices.DeleteFunc(words, func(w string) bool {
				known := distinct[w]
				distinct[w] = true
				return known
			})[:benchmarkWords]
		}},
	}
	for _, input := range inputs {
		b.Run(input.name, func(b *testing.B) {
			words := input.words(b)
			stemmer := NewStemmer(DefaultDictionary())
			b.SetBytes(int64(len(strings.Join(words, " "))))
			b.ReportAllocs()
			for b.Loop() {
				for _, w := range words {
					stemmer.Stem(w)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(words)), "ns/word")
		})
	}
}
