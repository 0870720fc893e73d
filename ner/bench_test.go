package ner

import (
	"os"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/standoff"
	"github.com/wicara-nlp/wicara/tokenize"
)

// newsTexts are a news article, the one of the examples and fifty of magazines, all of
// our own wording. Of the texts in the repository these come closest to news, but they
// are denser and shorter: one token in eight begins a mention, and most names are in one
// of them alone, so that a token takes longer.
func newsTexts(tb testing.TB) []string {
	tb.Helper()
	var texts []string
	for _, path := range []string{"../tokenize/testdata/berita.txt", "../examples/internal/article/article.txt"} {
		data, err := os.ReadFile(path)
		require.NoError(tb, err)
		texts = append(texts, string(data))
	}
	written, err := standoff.ReadWritten("annotations/written")
	require.NoError(tb, err)
	for _, w := range written {
		if strings.HasPrefix(w.ID, "majalah-") && len(texts) < 52 {
			texts = append(texts, w.Text)
		}
	}
	require.Len(tb, texts, 52)
	return texts
}

// sizes returns how many bytes and tokens texts have.
func sizes(texts []string) (bytes, tokens int) {
	for _, text := range texts {
		bytes += len(text)
		tokens += len(tokenize.Tokenizer{}.Append(nil, text))
	}
	return bytes, tokens
}

// appendAll finds the entities of all texts, one after the other, from the given one on.
func appendAll(dst []Entity, texts []string, first int) []Entity {
	for i := range texts {
		dst = Recognizer{}.Append(dst[:0], texts[(first+i)%len(texts)])
	}
	return dst
}

// rawArticles are six hundred whole articles of outlets, one token in thirteen of which
// begins a mention. They are not part of the repository.
func rawArticles(b *testing.B) []string {
	b.Helper()
	const data, articles = "../../shared/data/text/articles.jsonl.gz", 600
	if _, err := os.Stat(data); err != nil {
		b.Skip("the articles are not here:", err)
	}
	texts, err := standoff.Lines(data)
	require.NoError(b, err)
	return texts[:articles]
}

// BenchmarkAppend is the speed over different articles: of outlets, and of our own.
func BenchmarkAppend(b *testing.B) {
	b.Run("articles", func(b *testing.B) { benchmarkAppend(b, rawArticles(b)) })
	b.Run("own", func(b *testing.B) { benchmarkAppend(b, newsTexts(b)) })
}

// BenchmarkAppendParallel is that of our own articles with as many goroutines as -cpu says, all
// at different articles.
func BenchmarkAppendParallel(b *testing.B) {
	texts := newsTexts(b)
	bytes, tokens := sizes(texts)
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	var started atomic.Int64
	b.RunParallel(func(pb *testing.PB) {
		first := 7 * int(started.Add(1))
		var dst []Entity
		for pb.Next() {
			dst = appendAll(dst, texts, first)
		}
	})
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func benchmarkAppend(b *testing.B, texts []string) {
	b.Helper()
	bytes, tokens := sizes(texts)
	dst := appendAll(nil, texts, 0)
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		dst = appendAll(dst, texts, 0)
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkAppendPages is BenchmarkAppend over a thousand short pages full of names,
// each of them new to the processor's caches.
func BenchmarkAppendPages(b *testing.B) {
	pages, err := standoff.ReadWritten("annotations/written")
	require.NoError(b, err)
	texts := make([]string, 1000)
	for i := range texts {
		texts[i] = pages[i].Text
	}
	benchmarkAppend(b, texts)
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
