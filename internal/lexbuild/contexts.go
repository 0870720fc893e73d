package lexbuild

import (
	"cmp"
	"maps"
	"math"
	"slices"
)

// The settings of the distributional evidence.
const (
	minContextCount = 30   // how often a word must occur to have a context vector
	skippedContexts = 100  // the most frequent words say nothing about a topic
	numContexts     = 2000 // the words that make the vectors, the most frequent of the rest
	window          = 8    // how far a context may stand from the word
)

// contexts has a vector for each of some words: the positive pointwise mutual
// information with the words around it (Bullinaria and Levy 2007, Extracting
// semantic representations from word co-occurrence statistics), the contexts
// smoothed by a power of 0.75 (Levy, Goldberg and Dagan 2015). A word and its
// root stand in like contexts; a word and a root it is only spelt like do not.
type contexts struct {
	index map[string]int
	rows  []vector
}

// vector is a sparse vector of length 1, by rising dimension.
type vector []component

type component struct {
	dim uint16
	val float32
}

// newContexts returns the vectors of words, which must not be repeated.
func newContexts(words []string, counts map[string]int, texts [][]byte) (*contexts, error) {
	c := &contexts{index: map[string]int{}}
	for i, w := range words {
		c.index[w] = i
	}
	dims := contextWords(counts)
	var common [numContexts]float64
	for word, d := range dims {
		common[d] = float64(counts[word])
	}
	w := windowCounter{cells: make([]uint16, len(words)*numContexts)}
	for _, gz := range texts {
		err := scan(gz, func(word []byte, _ bool) {
			if len(word) == 0 {
				w.paragraph()
				return
			}
			w.add(lookup(c.index, word), lookup(dims, word))
		})
		if err != nil {
			return nil, err
		}
	}
	c.weigh(w.cells, common)
	return c, nil
}

// contextWords numbers the words that make the vectors.
func contextWords(counts map[string]int) map[string]int {
	words := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	dims := map[string]int{}
	for _, w := range words[min(skippedContexts, len(words)):] {
		if plainWord(w) && len(dims) < numContexts {
			dims[w] = len(dims)
		}
	}
	return dims
}

func lookup(index map[string]int, word []byte) int {
	if i, ok := index[string(word)]; ok {
		return i
	}
	return -1
}

// windowCounter counts which contexts stand near which words.
type windowCounter struct {
	cells []uint16
	words [window]int // the last words and contexts, -1 for none
	dims  [window]int
	n     int
}

func (w *windowCounter) paragraph() { w.n = 0 }

func (w *windowCounter) add(word, dim int) {
	for i := range min(w.n, window) {
		w.pair(word, w.dims[i])
		w.pair(w.words[i], dim)
	}
	w.words[w.n%window], w.dims[w.n%window] = word, dim
	w.n++
}

func (w *windowCounter) pair(word, dim int) {
	if word >= 0 && dim >= 0 {
		if c := &w.cells[word*numContexts+dim]; *c < math.MaxUint16 {
			*c++
		}
	}
}

// weigh turns the counts into vectors; share is how common the contexts are.
func (c *contexts) weigh(cells []uint16, share [numContexts]float64) {
	sum := 0.0
	for i := range share {
		share[i] = math.Pow(share[i], 0.75)
		sum += share[i]
	}
	c.rows = make([]vector, len(c.index))
	for r := range c.rows {
		row := cells[r*numContexts : (r+1)*numContexts]
		total, norm := 0.0, 0.0
		for _, n := range row {
			total += float64(n)
		}
		var v vector
		for d, n := range row {
			if n == 0 {
				continue // also the dimensions that no context has
			}
			x := math.Log(float64(n) * sum / (total * share[d]))
			if x <= 0 {
				continue
			}
			norm += float64(x * x)
			v = append(v, component{uint16(d), float32(x)})
		}
		for i := range v {
			v[i].val /= float32(math.Sqrt(norm))
		}
		c.rows[r] = v
	}
}

// cosine returns how alike the contexts of two of the words are, from 0 to 1.
func (c *contexts) cosine(a, b string) float64 {
	x, y := c.rows[c.index[a]], c.rows[c.index[b]]
	s := 0.0
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].dim < y[0].dim:
			x = x[1:]
		case x[0].dim > y[0].dim:
			y = y[1:]
		default:
			s += float64(x[0].val * y[0].val)
			x, y = x[1:], y[1:]
		}
	}
	return s
}
