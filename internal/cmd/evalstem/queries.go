package main

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/standoff"
	"github.com/wicara-nlp/wicara/stem"
)

// queries adds, for every name of several words in a, whether its words in small letters
// and in capitals find the text: their terms stand side by side among those of the text,
// with FoldCase or without, where capitals are not compared.
func queries(a article, folded, plain *tally) {
	text := lowerTerms(a.Text)
	foldedText := stem.Stemmer{FoldCase: true}.AppendTerms(nil, a.Text)
	seen := map[string]bool{}
	for _, x := range a.Entities {
		name := a.Text[x.Start:x.End]
		if !strings.Contains(name, " ") || seen[name] || !namesEntity(x) {
			continue
		}
		seen[name] = true
		for _, query := range []string{strings.ToLower(name), strings.ToUpper(name)} {
			folded.add(1, sideBySide(foldedText, stem.Stemmer{FoldCase: true}.AppendTerms(nil, query)))
			plain.add(1, sideBySide(text, lowerTerms(query)))
		}
	}
}

// namesEntity reports the mention x of a person, place or organisation.
func namesEntity(x standoff.Entity) bool {
	return slices.Contains([]string{"PER", "LOC", "ORG"}, x.Label)
}

// lowerTerms returns the terms of text in small letters.
func lowerTerms(text string) []string {
	terms := stem.Stemmer{}.AppendTerms(nil, text)
	for i, t := range terms {
		terms[i] = strings.ToLower(t)
	}
	return terms
}

// sideBySide reports whether query stands in terms.
func sideBySide(terms, query []string) bool {
	for i := 0; i+len(query) <= len(terms); i++ {
		if slices.Equal(terms[i:i+len(query)], query) {
			return true
		}
	}
	return false
}
