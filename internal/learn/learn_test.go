package learn_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/crf"
	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// examples are texts of one person and one place each.
func examples() []learn.Document {
	var docs []learn.Document
	places := []string{"Medan", "Bandung", "Kupang"}
	for i, who := range []string{"Budi Santoso", "Siti Aminah", "Rahmat"} {
		for j, place := range places {
			text := "Kemarin " + who + " tinggal di " + place + " bersama keluarga."
			d := learn.Document{Text: text, Weight: 1, Know: tagger.Builtin(), Half: (i + j) % 2}
			for typ, name := range []string{who, place} {
				at := strings.Index(text, name)
				d.Spans = append(d.Spans, learn.Span{Span: tokenize.Span{Start: at, End: at + len(name)}, Type: typ})
			}
			docs = append(docs, d)
		}
	}
	return docs
}

func config(workers int) learn.Config {
	return learn.Config{Labels: []string{"PER", "LOC"}, Cutoff: 1,
		Config: crf.Config{Epochs: 12, Rate: 0.2, Batch: 3, Workers: workers, Seed: 5}}
}

func spansOf(t *tagger.Tagger, text string) []learn.Span {
	var x tagger.Scratch
	x.Doc.Load(t.Know, text, nil)
	var out []learn.Span
	for _, f := range t.Tag(&x) {
		out = append(out, learn.Span{Span: f.Span, Type: f.Type})
	}
	return out
}

func TestFitLabelsWhatItSaw(t *testing.T) {
	docs := examples()
	fitted, err := learn.Fit(context.Background(), docs, config(1))
	require.NoError(t, err)
	for _, d := range docs {
		assert.Equal(t, d.Spans, spansOf(fitted, d.Text), d.Text)
	}
	text := "Kemarin Joko tinggal di Padang bersama keluarga."
	got := spansOf(fitted, text)
	require.Len(t, got, 2)
	assert.Equal(t, "Joko", got[0].In(text))
	assert.Equal(t, "Padang", got[1].In(text))
	assert.Equal(t, []int{0, 1}, []int{got[0].Type, got[1].Type})
}

// A third of all features is enough for these texts.
func TestFitKeepsTheFeaturesThatMatter(t *testing.T) {
	docs, cfg := examples(), config(1)
	all, err := learn.Fit(context.Background(), docs, cfg)
	require.NoError(t, err)
	cfg.Rows = all.Model.Rows() / 3
	some, err := learn.Fit(context.Background(), docs, cfg)
	require.NoError(t, err)
	assert.LessOrEqual(t, some.Model.Rows(), cfg.Rows)
	assert.Greater(t, some.Model.Rows(), cfg.Rows/2)
	for _, d := range docs {
		assert.Equal(t, d.Spans, spansOf(some, d.Text), d.Text)
	}
	cfg.Rows = 1
	none, err := learn.Fit(context.Background(), docs, cfg)
	require.NoError(t, err)
	assert.LessOrEqual(t, none.Model.Rows(), 1)
}

// The passes of the halves are reported in order, each once, and their losses add up
// to that of all documents: in the first step all weights are zero.
func TestHalvesReportPasses(t *testing.T) {
	cfg := config(1)
	cfg.Batch = 100
	var epochs []int
	var losses []float64
	cfg.Progress = func(epoch int, loss float64) {
		epochs, losses = append(epochs, epoch), append(losses, loss)
	}
	_, err := learn.Halves(context.Background(), examples(), cfg)
	require.NoError(t, err)
	assert.Equal(t, []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, epochs)
	both := losses[0]
	_, err = learn.Fit(context.Background(), examples(), cfg)
	require.NoError(t, err)
	assert.Len(t, epochs, 24)
	assert.InDelta(t, losses[12], both, 1e-6)
}

func TestFitIsDeterministic(t *testing.T) {
	var first []byte
	for _, workers := range []int{1, 3, 1} {
		fitted, err := learn.Fit(context.Background(), examples(), config(workers))
		require.NoError(t, err)
		data, err := fitted.AppendBinary(nil, nil, nil)
		require.NoError(t, err)
		if first == nil {
			first = data
		}
		assert.Equal(t, first, data, "%d workers", workers)
	}
	cfg := config(1)
	cfg.Seed++
	other, err := learn.Fit(context.Background(), examples(), cfg)
	require.NoError(t, err)
	data, err := other.AppendBinary(nil, nil, nil)
	require.NoError(t, err)
	assert.NotEqual(t, first, data, "another seed")
}

func TestFitStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := learn.Fit(ctx, examples(), config(1))
	require.ErrorIs(t, err, context.Canceled)
	_, err = learn.Halves(ctx, examples(), config(1))
	require.ErrorIs(t, err, context.Canceled)
}

func TestGuessAndVotes(t *testing.T) {
	docs := examples()
	halves, err := learn.Halves(context.Background(), docs, config(1))
	require.NoError(t, err)
	learn.Guess(halves, docs)
	for _, d := range docs {
		require.NotNil(t, d.Guess)
		var want []learn.Span
		for _, f := range d.Guess {
			want = append(want, learn.Span{Span: f.Span, Type: f.Type})
		}
		assert.Equal(t, want, spansOf(halves[1-d.Half], d.Text), "the half that does not know it")
	}
	cfg := config(1)
	cfg.Votes = true
	fitted, err := learn.Fit(context.Background(), docs, cfg)
	require.NoError(t, err)
	assert.True(t, fitted.Votes)
	for _, d := range docs {
		assert.Equal(t, d.Spans, spansOf(fitted, d.Text), d.Text)
	}
}
