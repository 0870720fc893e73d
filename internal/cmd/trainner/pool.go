package main

import (
	"fmt"
	"os"

	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/ner/train"
)

// pooled are other corpora of the same labels. Their conventions differ from
// ours and from each other's, so each has features of its own beside those it
// shares with our articles.
var pooled = []string{"idner", "nergrit", "gsdner"}

// pool returns the sentences of the other corpora.
func (o *options) pool() ([]learn.Document, error) {
	if o.poolWeight == 0 {
		return nil, nil
	}
	var out []learn.Document
	for i, name := range pooled {
		docs, err := readCoNLL(o.path("ner", name+".train.conll"))
		if err != nil {
			return nil, err
		}
		for _, d := range docs {
			d.Weight, d.Half, d.Corpus = float32(o.poolWeight), learn.Both, i+1
			out = append(out, d)
		}
	}
	return out, nil
}

func readCoNLL(path string) ([]learn.Document, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []learn.Document
	for sentence, err := range train.ReadCoNLL(f) {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		d := learn.Document{Text: sentence.Text, Tokens: sentence.Tokens}
		for _, e := range sentence.Entities {
			for t, l := range labels {
				if l == string(e.Label) {
					d.Spans = append(d.Spans, learn.Span{Span: e.Span, Type: t})
				}
			}
		}
		out = append(out, d)
	}
	return out, nil
}
