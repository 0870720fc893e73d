package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/internal/standoff"
	"github.com/wicara-nlp/wicara/stem"
	"github.com/wicara-nlp/wicara/tokenize"
)

// frames are the surroundings in which the names of the treebank are tried.
var frames = []string{"di %s", "kata %s kepada wartawan", "kemarin %s mengatakan itu", "menurut %s, itu benar", "Ani, %s dan Budi"}

// names measures how many proper nouns of the treebank AppendTerms leaves alone
// inside a sentence, and how many Stem does in lower case.
func (e *evaluation) names(rows [][]string) {
	inside := make([]tally, len(frames))
	var lower tally
	for _, w := range words(rows, func(tag string) bool { return tag == "PROPN" }) {
		name := strings.ToUpper(w.form[:1]) + w.form[1:]
		for i, frame := range frames {
			without := len(stem.Stemmer{}.AppendTerms(nil, fmt.Sprintf(frame, ".")))
			terms := stem.Stemmer{}.AppendTerms(nil, fmt.Sprintf(frame, name))
			// A form of several tokens, "U.S.-based", is no word to be left alone.
			inside[i].add(w.count, slices.Contains(terms, name) || len(terms) != without+1)
		}
		lower.add(w.count, stem.Stem(w.form) == w.form)
	}
	for i, frame := range frames {
		e.report(&inside[i], "UD names, "+strings.ReplaceAll(frame, "%s", "X"))
	}
	e.report(&lower, "UD names in lower case")
}

// article is a text with its names.
type article struct {
	Text     string
	Entities []standoff.Entity
}

// articles measures how many capitalised words of marked names AppendTerms
// leaves alone in whole articles: those that do not begin a sentence and do not
// occur in lower case in the article. In their headlines alone, it measures how many
// words of names it leaves alone, and how many others with a capital it does not. Last
// come the queries for names that find their article.
func (e *evaluation) articles(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var t, kept, stemmed, folded, plain tally
	n := 0
	for line := range bytes.Lines(data) {
		n++
		var a article
		if err := json.Unmarshal(line, &a); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
		e.article(a, &t)
		e.headline(a, &kept, &stemmed)
		queries(a, &folded, &plain)
	}
	e.report(&t, "names in articles")
	e.report(&kept, "names in headlines, left alone")
	e.report(&stemmed, "other words in headlines, not")
	e.report(&folded, "queries for names, FoldCase")
	e.report(&plain, "queries for names, without")
	e.flush()
	return nil
}

func (e *evaluation) article(a article, t *tally) {
	terms := map[string]bool{}
	for _, term := range (stem.Stemmer{}).AppendTerms(nil, a.Text) {
		terms[term] = true
	}
	lower := map[string]bool{}
	for _, w := range tokenize.Words(a.Text) {
		lower[w] = true
	}
	tokens := tokenize.Tokenizer{}.Append(nil, a.Text)
	for s := range (tokenize.Splitter{}).Sentences(a.Text, tokens) {
		seen := false
		for _, tok := range s {
			if tok.Kind != tokenize.Word {
				continue
			}
			w := tok.In(a.Text)
			if seen && a.named(tok) && w != strings.ToLower(w) && !lower[strings.ToLower(w)] {
				whole := terms[morph.Unmarked(w)]
				t.add(1, whole)
				if !whole {
					e.miss(w, "", []string{w}, 1)
				}
			}
			seen = true
		}
	}
}

// headline adds the capitalised words in the first line of a.
func (e *evaluation) headline(a article, kept, stemmed *tally) {
	line, _, _ := strings.Cut(a.Text, "\n")
	terms := stem.Stemmer{}.AppendTerms(nil, line)
	for tok := range (tokenize.Tokenizer{}).Tokens(line) {
		w := tok.In(line)
		if tok.Kind != tokenize.Word || w == strings.ToLower(w) {
			continue
		}
		whole := slices.Contains(terms, morph.Unmarked(w))
		switch {
		case a.named(tok):
			kept.add(1, whole)
			if !whole {
				e.miss(w, "", []string{w}, 1)
			}
		case !a.marked(tok):
			stemmed.add(1, !whole)
		}
	}
}

// marked reports whether a token lies in an entity.
func (a article) marked(tok tokenize.Token) bool {
	return slices.ContainsFunc(a.Entities, func(x standoff.Entity) bool {
		return x.Start <= tok.Start && tok.End <= x.End
	})
}

// named reports whether a token lies in a person, place or organisation.
func (a article) named(tok tokenize.Token) bool {
	return slices.ContainsFunc(a.Entities, func(x standoff.Entity) bool {
		return x.Start <= tok.Start && tok.End <= x.End && namesEntity(x)
	})
}
