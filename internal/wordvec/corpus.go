package wordvec

import (
	"cmp"
	"slices"
)

// lineStart is the word that Corpus puts before every line, so that the first
// word of a line has a left neighbour like every other word. No token of a
// text contains a newline, so it cannot be mistaken for one.
const lineStart = "\n"

// Builder collects the tokens of a text for a Corpus. The zero value is ready.
type Builder struct {
	index  map[string]int32
	words  []string
	counts []int64
	ids    []int32
	inLine bool
}

// Add appends one token to the current line and returns its number, counted
// from 1 in the order of first occurrence: a caller may keep figures of its own
// under it. The word is kept: pass a clone when it is a piece of a large text.
func (b *Builder) Add(word string) int {
	if !b.inLine {
		b.inLine = true
		b.add(lineStart)
	}
	return b.add(word)
}

func (b *Builder) add(word string) int {
	if b.index == nil {
		b.index = make(map[string]int32)
	}
	id, ok := b.index[word]
	if !ok {
		id = int32(len(b.words))
		b.index[word] = id
		b.words = append(b.words, word)
		b.counts = append(b.counts, 0)
	}
	b.counts[id]++
	b.ids = append(b.ids, id)
	return int(id)
}

// Words returns the words by the number that Add gives them. Number 0 is no
// word of the text.
func (b *Builder) Words() []string { return b.words }

// EndLine ends the current line. Words of different lines are never neighbours.
func (b *Builder) EndLine() { b.inLine = false }

// Corpus is a text as numbers of words, the most frequent word first.
type Corpus struct {
	Words  []string // by falling count, equal counts in byte order
	Counts []int64
	ids    []int32 // the whole text; a lineStart before every line
	start  int32   // the number of lineStart
}

// Corpus returns what was added, without the words seen less than minCount
// times: they leave a gap of one word (-1) in the text, so that neighbours stay
// neighbours. The second result maps the numbers that Add returned to the
// indices of Words, -1 for a word that was left out.
func (b *Builder) Corpus(minCount int64) (*Corpus, []int32) {
	order := make([]int32, 0, len(b.words))
	for id := range b.words {
		if b.counts[id] >= minCount || b.words[id] == lineStart {
			order = append(order, int32(id))
		}
	}
	slices.SortFunc(order, func(x, y int32) int {
		return cmp.Or(cmp.Compare(b.counts[y], b.counts[x]), cmp.Compare(b.words[x], b.words[y]))
	})
	rank := make([]int32, len(b.words))
	for i := range rank {
		rank[i] = -1
	}
	c := &Corpus{start: -1, ids: make([]int32, len(b.ids))}
	for i, id := range order {
		rank[id] = int32(i)
		c.Words = append(c.Words, b.words[id])
		c.Counts = append(c.Counts, b.counts[id])
		if b.words[id] == lineStart {
			c.start = int32(i)
		}
	}
	for i, id := range b.ids {
		c.ids[i] = rank[id]
	}
	return c, rank
}

// Tokens returns the length of the text in words, line starts included.
func (c *Corpus) Tokens() int { return len(c.ids) }
