package main

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/examples/internal/article"
	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/stem"
	"github.com/wicara-nlp/wicara/tokenize"
)

// report is what the program knows of an article. All offsets are bytes.
// Entities are all there are; clusters, values and terms leave out what stands
// in links to other stories.
type report struct {
	Sentences []sentence      `json:"sentences"`
	Entities  []mention       `json:"entities"`
	Clusters  []cluster       `json:"clusters"`
	Values    []cluster       `json:"values"`
	Terms     []article.Count `json:"terms"`
}

type sentence struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type mention struct {
	Start int       `json:"start"`
	End   int       `json:"end"`
	Text  string    `json:"text"`
	Label ner.Label `json:"label"`
	Score float32   `json:"score"`
}

type cluster struct {
	Name     string          `json:"name"`
	Label    ner.Label       `json:"label"`
	Count    int             `json:"count"`
	Names    []article.Count `json:"names"`
	Mentions []mention       `json:"mentions"`
}

// named are the labels of what has a name and is gathered under it.
var named = []ner.Label{ner.Person, ner.Location, ner.Organization, ner.Event, ner.Product, ner.Law}

// analyse calls every step of the library once on the same text.
func analyse(text string) report {
	tokens := tokenize.Tokenizer{}.Append(nil, text)
	entities := ner.Find(text)

	r := report{Sentences: []sentence{}, Clusters: []cluster{}}
	for s := range (tokenize.Splitter{}).Sentences(text, tokens) {
		span := tokenize.Span{Start: s[0].Start, End: s[len(s)-1].End}
		r.Sentences = append(r.Sentences, sentence{span.Start, span.End, span.In(text)})
	}
	r.Entities = mentions(text, entities)
	own := article.Own(text, entities)
	for _, c := range ner.ClustersOf(text, own, named...) {
		m := mentions(text, c.Mentions)
		r.Clusters = append(r.Clusters, cluster{c.Name, c.Label, len(m), names(m), m})
	}
	slices.SortStableFunc(r.Clusters, func(a, b cluster) int { return b.Count - a.Count })
	r.Values = values(text, own)
	slices.SortStableFunc(r.Values, func(a, b cluster) int { return b.Count - a.Count })
	r.Terms = terms(text, article.OwnTokens(text, tokens), entities)
	return r
}

func mentions(text string, entities []ner.Entity) []mention {
	out := make([]mention, 0, len(entities))
	for _, e := range entities {
		out = append(out, mention{e.Start, e.End, e.In(text), e.Label, e.Score})
	}
	return out
}

// names counts the forms under which mentions occur.
func names(mentions []mention) []article.Count {
	return article.Tally(func(yield func(string) bool) {
		for _, m := range mentions {
			if !yield(m.Text) {
				return
			}
		}
	})
}

// terms returns the ten most frequent roots of the article. Names are left
// out, since the entities show them, and so are stop words.
func terms(text string, tokens []tokenize.Token, entities []ner.Entity) []article.Count {
	counts := article.Tally(func(yield func(string) bool) {
		for _, t := range tokens {
			for len(entities) > 0 && entities[0].End <= t.Start {
				entities = entities[1:]
			}
			if t.Kind != tokenize.Word || len(entities) > 0 && entities[0].Start < t.End {
				continue
			}
			word := strings.ToLower(t.In(text))
			if stem.IsStopword(word) {
				continue
			}
			if root := stem.Stem(word); !stem.IsStopword(root) && !yield(root) {
				return
			}
		}
	})
	return counts[:min(10, len(counts))]
}
