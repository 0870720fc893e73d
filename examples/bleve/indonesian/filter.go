package indonesian

import (
	"strings"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/wicara-nlp/wicara/stem"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Tokenizer is package tokenize as a tokenizer of bleve. The zero value is
// ready and safe for concurrent use.
type Tokenizer struct {
	// Tokenizer is what cuts the text.
	Tokenizer tokenize.Tokenizer
}

// Tokenize returns the words, numbers, addresses, mentions and hashtags of
// text. Start and End are bytes of text and Term the bytes between them, not
// copied; positions count from 1. Punctuation, symbols, emoji and bytes that
// are not UTF-8 are left out and have no position.
func (t Tokenizer) Tokenize(text []byte) analysis.TokenStream {
	tokens := t.Tokenizer.AppendBytes(nil, text)
	stream := make(analysis.TokenStream, 0, len(tokens))
	for _, token := range tokens {
		kind := analysis.AlphaNumeric
		switch token.Kind {
		case tokenize.Word, tokenize.Abbreviation, tokenize.URL, tokenize.Email,
			tokenize.Mention, tokenize.Hashtag:
		case tokenize.Number:
			kind = analysis.Numeric
		default:
			continue
		}
		stream = append(stream, &analysis.Token{
			Start:    token.Start,
			End:      token.End,
			Term:     text[token.Start:token.End:token.End],
			Position: len(stream) + 1,
			Type:     kind,
		})
	}
	return stream
}

// StopFilter drops stop words. The zero value is ready and safe for concurrent
// use.
type StopFilter struct {
	// Stopwords are the words; nil stands for stem.Stopwords.
	Stopwords *stem.Lexicon
}

// Filter returns the tokens of stream that are no stop words, in the same
// slice. Capitals make no difference; positions stay as they are.
func (f StopFilter) Filter(stream analysis.TokenStream) analysis.TokenStream {
	words := f.Stopwords
	if words == nil {
		words = stem.Stopwords()
	}
	kept := stream[:0]
	for _, token := range stream {
		if token.KeyWord || !words.Has(strings.ToLower(string(token.Term))) {
			kept = append(kept, token)
		}
	}
	clear(stream[len(kept):])
	return kept
}

// StemFilter replaces words by their roots. The zero value is ready and safe
// for concurrent use.
type StemFilter struct {
	// Stemmer is what finds the roots.
	Stemmer stem.Stemmer
}

// Filter returns stream with every word in it replaced by its root in lower
// case; a word without a known root is only put into lower case. A root of
// several words becomes as many tokens over the bytes of the one, and the
// positions of those which follow move on.
func (f StemFilter) Filter(stream analysis.TokenStream) analysis.TokenStream {
	result := make(analysis.TokenStream, 0, len(stream))
	moved := 0
	for _, token := range stream {
		token.Position += moved
		result = append(result, token)
		if token.KeyWord || token.Type == analysis.Numeric {
			continue
		}
		root := strings.ToLower(f.Stemmer.Stem(string(token.Term)))
		first, rest, _ := strings.Cut(root, " ")
		token.Term = []byte(first)
		for part := range strings.FieldsSeq(rest) {
			moved++
			next := *token
			next.Term = []byte(part)
			next.Position = result[len(result)-1].Position + 1
			result = append(result, &next)
		}
	}
	return result
}
