package learn_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// bought are texts of one buyer and one ware each.
func bought(wares ...string) []learn.Document {
	var docs []learn.Document
	for i, ware := range wares {
		text := "Tadi pagi Budi membeli " + ware + " di apotek itu."
		d := learn.Document{Text: text, Weight: 1, Know: tagger.Builtin(), Half: i % 2}
		for typ, name := range []string{"Budi", ware} {
			at := strings.Index(text, name)
			d.Spans = append(d.Spans, learn.Span{Span: tokenize.Span{Start: at, End: at + len(name)}, Type: typ})
		}
		docs = append(docs, d)
	}
	return docs
}

func TestNeedsEverywhere(t *testing.T) {
	capitals := strings.Fields(strings.Repeat("Panadol Bodrex ", 10))
	for _, c := range []struct {
		wares []string
		want  bool
	}{
		{capitals, false},
		{append(capitals, "insulin"), false}, // one in 21
		{append(capitals, "insulin", "parasetamol"), true},
		{[]string{"insulin"}, true},
		{[]string{"Vitamin C dosis tinggi"}, true}, // its end
		{nil, false},
	} {
		assert.Equal(t, c.want, learn.NeedsEverywhere(bought(c.wares...), 2), c.wares)
	}
	crossing := bought("Panadol")
	crossing[0].Text += " Ia pulang."
	crossing[0].Spans[1].End = len(crossing[0].Text)
	assert.False(t, learn.NeedsEverywhere(crossing, 2), "nor does looking everywhere help")
}

func TestFitLooksEverywhere(t *testing.T) {
	docs, cfg := bought("ibuprofen", "metformin", "insulin", "parasetamol"), config(1)
	narrow, err := learn.Fit(context.Background(), docs, cfg)
	require.NoError(t, err)
	cfg.Everywhere = true
	wide, err := learn.Fit(context.Background(), docs, cfg)
	require.NoError(t, err)
	for _, d := range docs {
		assert.Equal(t, d.Spans[:1], spansOf(narrow, d.Text), d.Text)
		assert.Equal(t, d.Spans, spansOf(wide, d.Text), d.Text)
	}
	halves, err := learn.Halves(context.Background(), docs, cfg)
	require.NoError(t, err)
	learn.Guess(halves, docs)
	assert.Len(t, docs[0].Guess, 2)
}
