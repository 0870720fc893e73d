package stem

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/tokenize"
)

const benchWords = 5000

// words returns the words of text as they follow each other.
func words(text string) []string {
	var list []string
	for t := range (tokenize.Tokenizer{}).Tokens(text) {
		if t.Kind == tokenize.Word {
			list = append(list, t.In(text))
		}
	}
	return list
}

// ownTexts returns the words of the texts that lie in the repository: news of
// our own writing.
func ownTexts(b *testing.B) []string {
	b.Helper()
	var list []string
	for _, pattern := range []string{"../tokenize/testdata/berita.txt", "../ner/testdata/articles/*.txt", "../ner/testdata/pages/*.txt"} {
		names, err := filepath.Glob(pattern)
		require.NoError(b, err)
		for _, name := range names {
			data, err := os.ReadFile(name)
			require.NoError(b, err)
			list = append(list, words(string(data))...)
		}
	}
	return list
}

// sharedNews returns the first words of the news beside the repository, until
// done says that there are enough.
func sharedNews(b *testing.B, done func(list []string) bool) []string {
	b.Helper()
	file, err := os.Open("../../shared/data/text/news.txt.gz")
	if os.IsNotExist(err) {
		b.Skip("no news beside the repository")
	}
	require.NoError(b, err)
	defer file.Close()
	unpacked, err := gzip.NewReader(file)
	require.NoError(b, err)
	lines := bufio.NewScanner(unpacked)
	lines.Buffer(nil, 1<<20)
	var list []string
	for !done(list) && lines.Scan() {
		list = append(list, words(lines.Text())...)
	}
	return list
}

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

// affixed returns different words made by a machine, which puts every affix
// around every word, without regard to the language: di- before di, ke-an
// around names. Running text has hardly any of them, so that nothing is known
// of them beforehand and every one is searched for.
func affixed(b *testing.B) []string {
	b.Helper()
	seen := map[string]bool{}
	var list []string
	base := distinct(words(string(readFile(b, "../tokenize/testdata/berita.txt"))))
	for _, affix := range []string{"%", "%nya", "di%", "ber%", "%kan", "pe%an", "ke%an", "ter%", "%i", "se%", "memper%kan", "%lah", "%-%"} {
		for _, w := range base {
			w = strings.ReplaceAll(affix, "%", strings.ToLower(w))
			if !seen[w] && len(list) < benchWords {
				seen[w] = true
				list = append(list, w)
			}
		}
	}
	return list
}

func readFile(b *testing.B, name string) []byte {
	b.Helper()
	data, err := os.ReadFile(name)
	require.NoError(b, err)
	return data
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
		{"running/own", func(b *testing.B) []string {
			b.Helper()
			list := words(string(readFile(b, "../tokenize/testdata/berita.txt")))
			return slices.Repeat(list, benchWords/len(list)+1)[:benchWords]
		}},
		{"running/news", func(b *testing.B) []string {
			b.Helper()
			return sharedNews(b, func(list []string) bool { return len(list) >= benchWords })[:benchWords]
		}},
		{"distinct/own", func(b *testing.B) []string { b.Helper(); return distinct(ownTexts(b)) }},
		{"distinct/news", func(b *testing.B) []string {
			b.Helper()
			seen := map[string]bool{}
			done := 0
			return distinct(sharedNews(b, func(list []string) bool {
				for _, w := range list[done:] {
					seen[w] = true
				}
				done = len(list)
				return len(seen) >= benchWords
			}))[:benchWords]
		}},
		{"affixed", affixed},
	}
	for _, input := range inputs {
		b.Run(input.name, func(b *testing.B) { benchmarkStem(b, input.words(b)) })
	}
}

func benchmarkStem(b *testing.B, list []string) {
	b.Helper()
	b.SetBytes(int64(len(strings.Join(list, ""))))
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range list {
			Stem(w)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(list)), "ns/word")
}

// BenchmarkHostile stems what is hardest on a stemmer: the time per byte must
// not grow with the length. Words of up to 64 bytes are read, longer ones come
// back as they are.
func BenchmarkHostile(b *testing.B) {
	for _, part := range []string{"a", "me", "memper", "nya", "kan", "-", "an-", "a-a", "é", "\xff"} {
		for _, size := range []int{32, 64, 10_000} {
			word := strings.Repeat(part, size/len(part))
			b.Run(fmt.Sprintf("%q/%d", part, size), func(b *testing.B) {
				b.SetBytes(int64(len(word)))
				b.ReportAllocs()
				for b.Loop() {
					Stem(word)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(word)), "ns/byte")
			})
		}
	}
}
