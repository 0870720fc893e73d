package learn_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// TestCorpusKeepsItsConventions pools examples with many more of a corpus
// that swaps the two labels.
func TestCorpusKeepsItsConventions(t *testing.T) {
	docs := examples()
	for range 2 {
		for _, d := range examples() {
			d.Corpus, d.Half = 1, learn.Both
			d.Spans[0].Type, d.Spans[1].Type = 1, 0
			docs = append(docs, d)
		}
	}
	fitted, err := learn.Fit(context.Background(), docs, config(1))
	require.NoError(t, err)
	for _, d := range docs[:9] {
		assert.Equal(t, d.Spans, spansOf(fitted, d.Text), d.Text)
	}
	for i := range docs {
		docs[i].Corpus = 0
	}
	mixed, err := learn.Fit(context.Background(), docs, config(1))
	require.NoError(t, err)
	assert.NotEqual(t, docs[0].Spans, spansOf(mixed, docs[0].Text), "as one corpus the others win")
	assert.Less(t, fitted.Model.Rows(), mixed.Model.Rows()*6/5, "features of a single corpus are not kept")
}

func TestGuessLeavesOutBoth(t *testing.T) {
	docs := examples()
	docs[0].Half = learn.Both
	halves, err := learn.Halves(context.Background(), docs, config(1))
	require.NoError(t, err)
	learn.Guess(halves, docs)
	assert.Nil(t, docs[0].Guess)
	assert.NotNil(t, docs[1].Guess)
}

func TestCalibrate(t *testing.T) {
	docs := make([]learn.Document, 1)
	for i := range 1000 {
		span := tokenize.Span{Start: i, End: i + 1}
		docs[0].Guess = append(docs[0].Guess, tagger.Found{Span: span, Score: []float32{0.6, 0.95}[i%2]})
		if i%2 == 0 && i%10 < 5 || i%2 == 1 && i%10 < 8 { // three and four of five
			docs[0].Spans = append(docs[0].Spans, learn.Span{Span: span})
		}
	}
	c := learn.Calibrate(docs)
	assert.InDelta(t, 0.6, c.Of(0.6), 0.01)
	assert.InDelta(t, 0.8, c.Of(0.95), 0.01)
	assert.Less(t, c.Of(0.7), c.Of(0.8))
	docs[0].Guess = docs[0].Guess[:100]
	assert.Zero(t, learn.Calibrate(docs), "too little to go by")
	assert.Equal(t, float32(0.25), tagger.Calibration{}.Of(0.25))
}
