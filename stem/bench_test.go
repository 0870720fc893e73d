package stem

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/tokenize"
)

const benchWords = 5000

// running returns words as they follow each other in our own news text,
// repeated to the number wanted.
func running(b *testing.B) []string {
	b.Helper()
	data, err := os.ReadFile("../tokenize/testdata/berita.txt")
	require.NoError(b, err)
	text := string(data)
	var words []string
	for t := range (tokenize.Tokenizer{}).Tokens(text) {
		if t.Kind == tokenize.Word {
			words = append(words, t.In(text))
		}
	}
	for len(words) < benchWords {
		words = append(words, words...)
	}
	return words[:benchWords]
}

// distinct returns different words: those of the stop words and of the text in
// small letters, with affixes.
func distinct(b *testing.B) []string {
	b.Helper()
	seen := map[string]bool{}
	var words []string
	for _, affix := range []string{"%", "%nya", "di%", "ber%", "%kan", "pe%an", "ke%an", "ter%", "%i", "se%", "memper%kan", "%lah", "%-%"} {
		for _, w := range running(b) {
			w = strings.ReplaceAll(affix, "%", strings.ToLower(w))
			if !seen[w] && len(words) < benchWords {
				seen[w] = true
				words = append(words, w)
			}
		}
	}
	return words
}

func BenchmarkStem(b *testing.B) {
	for _, set := range []struct {
		name  string
		words []string
	}{{"running", running(b)}, {"distinct", distinct(b)}} {
		b.Run(set.name, func(b *testing.B) {
			size := 0
			for _, w := range set.words {
				size += len(w)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, w := range set.words {
					Stem(w)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(set.words)), "ns/word")
		})
	}
}
