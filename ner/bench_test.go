package ner

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/tokenize"
)

func BenchmarkAppend(b *testing.B) {
	data, err := os.ReadFile("../tokenize/testdata/berita.txt")
	require.NoError(b, err)
	text := string(data)
	tokens := len(tokenize.Tokenizer{}.Append(nil, text))
	var r Recognizer
	dst := r.Append(nil, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = r.Append(dst[:0], text)
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkReadModel(b *testing.B) {
	b.SetBytes(int64(len(modelData)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ReadModel(strings.NewReader(modelData)); err != nil {
			b.Fatal(err)
		}
	}
}
