package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/tokenize"
)

func TestAppendTokensOfBadTokens(t *testing.T) {
	const text = "Putin tiba di Moskow."
	good := tokenize.Tokenizer{}.Append(nil, text)
	assert.NotEmpty(t, Recognizer{}.AppendTokens(nil, text, good))
	for name, spans := range map[string][]tokenize.Span{
		"behind the text": {{Start: 0, End: 99}},
		"before the text": {{Start: -1, End: 5}},
		"empty":           {{Start: 3, End: 3}},
		"backwards":       {{Start: 6, End: 10}, {Start: 0, End: 5}},
	} {
		var tokens []tokenize.Token
		for _, s := range spans {
			tokens = append(tokens, tokenize.Token{Span: s})
		}
		assert.Empty(t, Recognizer{}.AppendTokens(nil, text, tokens), name)
	}
}
