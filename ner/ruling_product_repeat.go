package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// A product of several words that the text names twice is one both times, though
// the model overlook it at the beginning of a quote: of 16,700 such mentions in our
// annotations 56 are unmarked.

// markRepeatedProducts marks the mentions of products in which nothing was found.
// entities are in text order, tokens are those of the text.
func markRepeatedProducts(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	var byFirst map[string][]string // names by their first word
	for _, e := range entities {
		name := e.In(text)
		first, _, _ := strings.Cut(name, " ")
		if e.Label != Product || e.Score < doubtless || !isCapitalized(name) {
			continue
		}
		if byFirst == nil {
			byFirst = map[string][]string{}
		}
		if names := byFirst[first]; len(names) < maxBucket {
			byFirst[first] = append(names, name)
		}
	}
	if byFirst == nil {
		return entities
	}
	var added []Entity
	for i, t := range tokens {
		for _, name := range byFirst[t.In(text)] {
			if !strings.HasPrefix(text[t.Start:], name) {
				continue
			}
			e := product(t.Start, t.Start+len(name))
			if endsToken(tokens[i:], e.End) && overlapping(entities, e.Span).Label == "" && !mayGoOn(text[e.End:]) {
				added = append(added, e)
			}
		}
	}
	return withAdded(entities, added)
}

// isCapitalized reports names of two or more words that begin with a capital or
// a digit each.
func isCapitalized(name string) bool {
	words := 0
	for word := range strings.SplitSeq(name, " ") {
		if word == "" || !isUpperAt(word, 0) && !isDigit(word[0]) {
			return false
		}
		words++
	}
	return words > 1
}

// mayGoOn says whether the name that text stands behind may go on: App Store
// Awards.
func mayGoOn(text string) bool {
	rest, space := strings.CutPrefix(text, " ")
	return space && rest != "" && isUpperAt(rest, 0)
}
