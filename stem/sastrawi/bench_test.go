package sastrawi

import (
	"bufio"
	"compress/gzip"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
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

// distinct returns the words of list without repetitions, in the order in which
// they first occur.
func distinct(list []string) []string {
	seen := map[string]bool{}
	return slices.DeleteFunc(slices.Clone(list), func(w string) bool {
		known := seen[w]
		seen[w] = true
		return known
	})
}

// ownTexts returns the words of the texts that lie in the repository: news of
// our own writing.
func ownTexts(b *testing.B) []string {
	b.Helper()
	words := wordsOf(newsText)
	for _, pattern := range []string{"../../tokenize/testdata/berita.txt", "../../ner/testdata/articles/*.txt", "../../ner/testdata/pages/*.txt"} {
		names, err := filepath.Glob(pattern)
		require.NoError(b, err)
		for _, name := range names {
			text, err := os.ReadFile(name)
			require.NoError(b, err)
			words = append(words, wordsOf(string(text))...)
		}
	}
	return words
}

// BenchmarkStem stems words in a loop.
//
//   - running: 5,000 words as they follow each other in news, of our own and
//     beside the repository, repeated where there are fewer;
//   - distinct: words of the same news that are all different, with names and
//     foreign words, as they come: 5,000 beside the repository, all there are
//     of our own;
//   - affixed: words put together by a machine.
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
		{"distinct/own", func(b *testing.B) []string { b.Helper(); return distinct(ownTexts(b)) }},
		{"distinct/news", func(b *testing.B) []string {
			b.Helper()
			seen := map[string]bool{}
			done := 0
			return distinct(sharedNews(b, func(words []string) bool {
				for _, w := range words[done:] {
					seen[w] = true
				}
				done = len(words)
				return len(seen) >= benchmarkWords
			}))[:benchmarkWords]
		}},
		{"affixed", func(*testing.B) []string { return derivedWords(benchmarkWords) }},
	}
	for _, input := range inputs {
		b.Run(input.name, func(b *testing.B) {
			words := input.words(b)
			stemmer := NewStemmer(DefaultDictionary())
			b.SetBytes(int64(len(strings.Join(words, ""))))
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

// BenchmarkHostile stems what is hardest on a stemmer: the time per byte must
// not grow with the length.
func BenchmarkHostile(b *testing.B) {
	stemmer := NewStemmer(DefaultDictionary())
	for _, part := range []string{"a", "me", "memper", "nya", "kan", "-", "an-", "a-a", "é", "\xff"} {
		for _, size := range []int{64, 1000, 10_000} {
			word := strings.Repeat(part, size/len(part))
			b.Run(fmt.Sprintf("%q/%d", part, size), func(b *testing.B) {
				b.SetBytes(int64(len(word)))
				b.ReportAllocs()
				for b.Loop() {
					stemmer.Stem(word)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(word)), "ns/byte")
			})
		}
	}
}
