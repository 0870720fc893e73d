// Package article is what the examples share: a sample article in the manner
// of scraped news, a way to read another in its place, and two ways of counting.
package article

import (
	_ "embed"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

//go:embed article.txt
var sample string

// Read returns the text an example works on: the sample article without
// arguments, standard input for "-", a file for its name. The bytes come back
// as they are, so that offsets hold for the caller's file.
func Read(args []string, stdin io.Reader) (string, error) {
	switch {
	case len(args) == 0:
		return sample, nil
	case len(args) > 1:
		return "", fmt.Errorf("one file at a time, not %d", len(args))
	case args[0] == "-":
		data, err := io.ReadAll(stdin)
		return string(data), err
	}
	data, err := os.ReadFile(args[0])
	return string(data), err
}

// Own returns the entities that belong to the article itself: those in lines
// that lead to other stories or through the site are left out. Entities are in
// text order.
func Own(text string, entities []ner.Entity) []ner.Entity {
	return own(text, entities, func(e ner.Entity) int { return e.Start })
}

// OwnTokens is Own for tokens.
func OwnTokens(text string, tokens []tokenize.Token) []tokenize.Token {
	return own(text, tokens, func(t tokenize.Token) int { return t.Start })
}

func own[T any](text string, all []T, start func(T) int) []T {
	kept := make([]T, 0, len(all))
	for line := range ner.Lines(text) {
		for len(all) > 0 && start(all[0]) < line.End {
			if line.Role != ner.Related && line.Role != ner.Navigation {
				kept = append(kept, all[0])
			}
			all = all[1:]
		}
	}
	return kept
}

// Count is a string and how often it occurs.
type Count struct {
	Text string `json:"text"`
	N    int    `json:"count"`
}

// Tally counts equal strings: the most frequent first, among equals the one
// seen first. It never returns nil, which JSON would write as null.
func Tally(texts iter.Seq[string]) []Count {
	counts := []Count{}
	index := map[string]int{}
	for t := range texts {
		i, ok := index[t]
		if !ok {
			i = len(counts)
			index[t] = i
			counts = append(counts, Count{Text: t})
		}
		counts[i].N++
	}
	slices.SortStableFunc(counts, func(a, b Count) int { return b.N - a.N })
	return counts
}
