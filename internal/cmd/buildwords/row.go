package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/wordtable"
	"github.com/wicara-nlp/wicara/internal/wordvec"
)

// row is what is known of a word.
type row struct {
	word     string
	count    int64
	capitals capitals
	clusters [2]int
}

// rows returns the rows of the words of the corpus, in its order, without the
// clusters.
func (c *counter) rows(corpus *wordvec.Corpus, rank []int32) []row {
	stats := c.byWord()
	rows := make([]row, len(corpus.Words))
	for number, word := range c.builder.Words() {
		k := rank[number]
		if k < 0 {
			continue
		}
		rows[k] = row{word: word, count: corpus.Counts[k]}
		if s := stats[strings.ToLower(word)]; s != nil {
			rows[k].capitals = *s
		}
	}
	return rows
}

// fits reports whether the word can be in a table: the start of a line is no
// word, and some tokens, addresses above all, are too long.
func (r *row) fits() bool { return r.word != "\n" && len(r.word) <= wordtable.MaxWord }

// entry returns the row as the table has it.
func (r *row) entry() wordtable.Entry {
	return wordtable.Entry{Word: r.word, Row: wordtable.Row{
		Lower: wordtable.Level(r.capitals.lower),
		Title: wordtable.Level(r.capitals.title),
		Upper: wordtable.Level(r.capitals.upper),
		Freq:  wordtable.Level(int(r.count)),
		C300:  uint16(r.clusters[0]), C1200: uint16(r.clusters[1]),
	}}
}

// String returns the row as a line of the TSV file.
func (r *row) String() string {
	return fmt.Sprintf("%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d", r.word, r.count,
		r.capitals.lower, r.capitals.title, r.capitals.first, r.capitals.upper, r.clusters[0], r.clusters[1])
}

// neighbours returns the words among the first n whose vectors are nearest to
// that of word, with their cosines, for people to look at.
func neighbours(v wordvec.Vectors, words []string, word string, n int) string {
	const shown = 12
	at := slices.Index(words, word)
	if at < 0 {
		return word + ": seldom or never seen"
	}
	one := wordvec.Centroids{Vectors: wordvec.Vectors{Dim: v.Dim, Data: v.Row(at)}}
	var best []int
	cos := make([]float32, min(n, len(words)))
	for i := range cos {
		_, cos[i] = one.Nearest(v.Row(i))
		if i == at {
			continue
		}
		pos, _ := slices.BinarySearchFunc(best, i, func(b, i int) int {
			if cos[b] > cos[i] {
				return -1
			}
			return 1
		})
		if best = slices.Insert(best, pos, i); len(best) > shown {
			best = best[:shown]
		}
	}
	s := word + ":"
	for _, i := range best {
		s += fmt.Sprintf(" %s %.2f", words[i], cos[i])
	}
	return s
}
