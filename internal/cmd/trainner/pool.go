package main

import (
	"github.com/wicara-nlp/wicara/internal/annotated"
	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/ner/train"
)

// pooled are other corpora of the same labels. Their conventions differ from
// ours and from each other's, so each has features of its own beside those it
// shares with our articles.
var pooled = []string{"idner", "nergrit", "gsdner"}

// pool returns the sentences of the other corpora.
func (o *options) pool() ([]learn.Document, error) {
	var paths []string
	for _, name := range pooled {
		paths = append(paths, o.path("ner", name+".train.conll"))
	}
	return o.corpora(paths)
}

// corpora returns the sentences of files, each a corpus with conventions of its own;
// none if they do not count.
func (o *options) corpora(paths []string) ([]learn.Document, error) {
	if o.poolWeight == 0 {
		return nil, nil
	}
	var out []learn.Document
	for i, path := range paths {
		sentences, err := annotated.Load(path)
		if err != nil {
			return nil, err
		}
		for _, s := range sentences {
			a := fromSentence(s)
			out = append(out, learn.Document{Text: a.Text, Tokens: a.tokens, Spans: a.spans(o.Labels),
				Weight: float32(o.poolWeight), Half: learn.Both, Corpus: i + 1})
		}
	}
	return out, nil
}

// fromSentence returns a sentence of package train as an article.
func fromSentence(s train.Sentence) article {
	a := article{Text: s.Text, tokens: s.Tokens}
	for _, e := range s.Entities {
		a.Entities = append(a.Entities, entity{e.Start, e.End, string(e.Label)})
	}
	return a
}
