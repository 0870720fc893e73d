package entity

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestFrom(t *testing.T) {
	// di Pulau Ombak
	tokens := []tokenize.Token{{Span: tokenize.Span{Start: 0, End: 2}}, {Span: tokenize.Span{Start: 3, End: 8}}, {Span: tokenize.Span{Start: 9, End: 14}}}
	for at, want := range map[int]int{0: 0, 2: 1, 3: 1, 4: 2, 9: 2, 10: 3} {
		assert.Equal(t, want, From(tokens, 0, at), at)
	}
	assert.Equal(t, 2, From(tokens, 2, 0))
	assert.Equal(t, 3, From(tokens, 3, 0))
	assert.Equal(t, tokenize.Span{Start: 3, End: 14}, Across(tokens[1], tokens[2]))
}
