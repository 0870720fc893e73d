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

// unmarked are texts whose person and place nobody marked, but another model
// found with the given score.
func unmarked(score float32) []learn.Document {
	text := "Kemarin Ujang tinggal di Garut bersama keluarga."
	var guess []tagger.Found
	for typ, name := range []string{"Ujang", "Garut"} {
		at := strings.Index(text, name)
		guess = append(guess, tagger.Found{Span: tokenize.Span{Start: at, End: at + len(name)}, Type: typ, Score: score})
	}
	var docs []learn.Document
	for range 9 {
		docs = append(docs, learn.Document{Text: text, Weight: 1, Know: tagger.Builtin(), Guess: guess})
	}
	return docs
}

func TestLabelsInDoubtCountLess(t *testing.T) {
	for _, tt := range []struct {
		score, sure float32
		found       int
	}{{0.9, 0.8, 2}, {0.7, 0.8, 0}, {0.9, 0, 0}} {
		cfg := config(1)
		cfg.Sure = tt.sure
		docs := append(examples(), unmarked(tt.score)...)
		fitted, err := learn.Fit(context.Background(), docs, cfg)
		require.NoError(t, err)
		assert.Len(t, spansOf(fitted, docs[len(docs)-1].Text), tt.found, "score %v, sure from %v", tt.score, tt.sure)
	}
}
