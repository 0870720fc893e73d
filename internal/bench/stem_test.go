package bench

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wicara-nlp/wicara/stem"
	"github.com/wicara-nlp/wicara/stem/sastrawi"
	"github.com/wicara-nlp/wicara/tokenize"
)

// wordsOf returns the words of text.
func wordsOf(text string) []string {
	var list []string
	for t := range (tokenize.Tokenizer{}).Tokens(text) {
		if t.Kind == tokenize.Word {
			list = append(list, t.In(text))
		}
	}
	return list
}

// distinctWords returns the different words of all news texts that lie in the
// repository, in small letters, which is what Snowball wants.
func distinctWords(b *testing.B) []string {
	b.Helper()
	seen := map[string]bool{}
	var list []string
	for _, pattern := range []string{"../../tokenize/testdata/berita.txt", "../../ner/testdata/*/*.txt"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			b.Fatal(err)
		}
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				b.Fatal(err)
			}
			for _, w := range wordsOf(string(data)) {
				if w = strings.ToLower(w); !seen[w] {
					seen[w] = true
					list = append(list, w)
				}
			}
		}
	}
	return list
}

// roots returns the share of the words of stem/testdata/words.txt, which we
// have chosen to cover the affixes, that get their root.
func roots(b *testing.B, stem func(string) string) float64 {
	b.Helper()
	data, err := os.ReadFile("../../stem/testdata/words.txt")
	if err != nil {
		b.Fatal(err)
	}
	n, right := 0, 0
	for line := range strings.Lines(string(data)) {
		word, root, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || word == "#" {
			continue
		}
		n++
		if stem(word) == root {
			right++
		}
	}
	return 100 * float64(right) / float64(n)
}

// BenchmarkStem reduces words to their roots. %roots is the share of a list of
// our own that gets its root. The Indonesian stemmer of Snowball (Tala 2003) has
// no dictionary and puts no swallowed letter back: it makes stems that need not
// be words, so that the figure tells of another aim. go-sastrawi is not here:
// the module proxy has no version of it.
func BenchmarkStem(b *testing.B) {
	php := sastrawi.NewStemmer(sastrawi.DefaultDictionary())
	for _, words := range []struct {
		name string
		list []string
	}{{"running", wordsOf(strings.ToLower(sample()))[:5000]}, {"distinct", distinctWords(b)}} {
		for _, peer := range []struct {
			name string
			stem func(string) string
		}{{"wicara", stem.Stem}, {"wicara sastrawi", php.Stem}, {"snowball", snowball(b)}} {
			b.Run(words.name+"/"+peer.name, func(b *testing.B) {
				if peer.stem == nil {
					b.Skip("needs cgo")
				}
				b.SetBytes(int64(len(strings.Join(words.list, ""))))
				b.ReportAllocs()
				for b.Loop() {
					for _, w := range words.list {
						peer.stem(w)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(words.list)), "ns/word")
				b.ReportMetric(roots(b, peer.stem), "%roots")
			})
		}
	}
}
