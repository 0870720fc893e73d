package train

import (
	"context"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// BenchmarkAppend labels news with a model that builds on the built-in one,
// with one that does not, and with the built-in one itself.
func BenchmarkAppend(b *testing.B) {
	data, err := os.ReadFile("../../tokenize/testdata/berita.txt")
	require.NoError(b, err)
	text := string(data)
	tokens := len(tokenize.Tokenizer{}.Append(nil, text))
	for _, c := range []struct {
		name string
		cfg  *Config
	}{{"hinted", &Config{}}, {"alone", &Config{Alone: true}}, {"builtin", nil}} {
		b.Run(c.name, func(b *testing.B) {
			var r ner.Recognizer
			if c.cfg != nil {
				if r.Model, err = Train(context.Background(), patients(known), *c.cfg); err != nil {
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
