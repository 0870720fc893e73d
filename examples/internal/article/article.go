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
	own := make([]ner.Entity, 0, len(entities))
	for line := range ner.Lines(text) {
		for len(entities) > 0 && entities[0].Start < line.End {
			if line.Role != ner.Related && line.Role != ner.Navigation {
				own = append(own, entities[0])
			}
			entities = entities[1:]
		}
	}
	return own
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
