package train

import (
	"context"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// BenchmarkAppend labels news with a model that builds on the built-in one and
// with one that does not, for names with a capital and for names that are written small,
// and with the built-in one itself.
func BenchmarkAppend(b *testing.B) {
	data, err := os.ReadFile("../../tokenize/testdata/berita.txt")
	require.NoError(b, err)
	text := string(data)
	small := drugs([]string{"ibuprofen", "metformin", "vitamin C", "insulin"}, false)
	tokens := len(tokenize.Tokenizer{}.Append(nil, text))
	for _, c := range []struct {
		name string
		data []Sentence
		cfg  Config
	}{
		{"hinted", patients(known), Config{}}, {"alone", patients(known), Config{Alone: true}},
		{"small hinted", small, Config{}}, {"small alone", small, Config{Alone: true}}, {"builtin", nil, Config{}},
	} {
		b.Run(c.name, func(b *testing.B) {
			var r ner.Recognizer
			if c.data != nil {
				if r.Model, err = Train(context.Background(), c.data, c.cfg); err != nil {
					b.Fatal(err)
				}
			}
			dst := r.Append(nil, text)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				dst = r.Append(dst[:0], text)
			}
			b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}
