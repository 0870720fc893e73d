package wordvec

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sort"
)

// Config holds the settings of Train.
type Config struct {
	Dim       int     // numbers in a vector
	Window    int     // the furthest neighbour, in words
	Negatives int     // random words that every neighbour is set against
	Epochs    int     // passes over the text
	OutCount  int64   // words seen less often are not used as neighbours
	Frequent  int64   // words seen as often do without n-grams
	MinN      int     // the shortest n-gram, in characters
	MaxN      int     // the longest; 0: no n-grams
	Buckets   int     // rows for n-grams; those that hash alike share one
	Sample    float64 // words with a larger share of the text are thinned out
	Rate      float64 // the learning rate at the start; it falls to 0 in a line
	Seed      uint64
	Progress  func(done float64) // called now and then; may be nil
}

// DefaultConfig returns the settings of the built-in clusters.
func DefaultConfig() Config {
	return Config{
		Dim: 100, Window: 4, Negatives: 5, Epochs: 5, OutCount: 10,
		Frequent: 50, MinN: 3, MaxN: 5, Buckets: 1 << 18, Sample: 1e-4, Rate: 0.05, Seed: 1,
	}
}

// ErrConfig is wrapped by the errors of Train and KMeans that settings cause.
var ErrConfig = errors.New("wordvec: bad settings")

func (c Config) check() error {
	switch {
	case c.Dim < 1 || c.Window < 1 || c.Negatives < 1 || c.Epochs < 1:
		return fmt.Errorf("%w: dim, window, negatives and epochs must be 1 or more", ErrConfig)
	case c.MaxN > 0 && (c.MinN < 1 || c.MinN > c.MaxN || c.Buckets < 1):
		return fmt.Errorf("%w: n-grams of %d to %d characters in %d buckets", ErrConfig, c.MinN, c.MaxN, c.Buckets)
	case !(c.Sample > 0) || !(c.Rate > 0):
		return fmt.Errorf("%w: sample and rate must be above 0", ErrConfig)
	}
	return nil
}

// The output vectors of a neighbour, by where it stands.
const (
	slotBefore = iota // right before the word
	slotAfter         // right after it
	slotFar           // further away on either side
	slots
)

// trainer is the state of one run of Train.
type trainer struct {
	Config
	c     *Corpus
	sub   *subwords
	in    []float32 // a row for every word, then for every bucket
	out   []float32 // slots rows for every word that may be a neighbour
	outN  int32
	noise []int32   // words to draw as negatives
	keep  []float32 // chance of a word to be used
	rng   random
	h, g  []float32 // vector of the word at hand, and what is to be added to it
}

// Train learns a vector for every word of the corpus. It takes about
// Dim × tokens × Epochs × Negatives × 10 ns and 4 × Dim bytes for every word and
// bucket. The vectors depend on the corpus and the settings alone. ctx stops it.
func Train(ctx context.Context, c *Corpus, cfg Config) (Vectors, error) {
	if err := cfg.check(); err != nil {
		return Vectors{}, err
	}
	t := newTrainer(c, cfg)
	if t.outN == 0 {
		return Vectors{}, fmt.Errorf("%w: no word is seen %d times", ErrConfig, cfg.OutCount)
	}
	total := cfg.Epochs * len(c.ids)
	for done := 0; done < total; done++ {
		if done&0xffff == 0 {
			if err := ctx.Err(); err != nil {
				return Vectors{}, err
			}
			if cfg.Progress != nil {
				cfg.Progress(float64(done) / float64(total))
			}
		}
		rate := cfg.Rate * (1 - float64(done)/float64(total))
		t.step(done%len(c.ids), float32(rate))
	}
	return t.vectors(), nil
}

func newTrainer(c *Corpus, cfg Config) *trainer {
	t := &trainer{
		Config: cfg, c: c, rng: random(cfg.Seed),
		sub: newSubwords(c.Words, frequent(c.Counts, cfg.Frequent), cfg.MinN, cfg.MaxN, cfg.Buckets),
		h:   make([]float32, cfg.Dim), g: make([]float32, cfg.Dim),
		keep: make([]float32, len(c.Words)),
	}
	var sum float64
	for _, n := range c.Counts {
		sum += float64(n)
	}
	for w, n := range c.Counts {
		// word2vec: the chance to stay is sqrt(t/f) + t/f.
		r := cfg.Sample * sum / float64(n)
		t.keep[w] = float32(math.Sqrt(r) + r)
	}
	t.outN = int32(frequent(c.Counts, cfg.OutCount))
	rows := len(c.Words)
	if cfg.MaxN > 0 {
		rows += cfg.Buckets
	}
	t.in = make([]float32, rows*cfg.Dim)
	for i := range t.in {
		t.in[i] = (t.rng.float() - 0.5) / float32(cfg.Dim)
	}
	t.out = make([]float32, int(t.outN)*slots*cfg.Dim)
	t.noise = noiseTable(c.Counts[:t.outN])
	return t
}

// frequent returns how many words are seen n times or more.
func frequent(counts []int64, n int64) int {
	return sort.Search(len(counts), func(i int) bool { return counts[i] < n })
}

// noiseTable lists every word about in proportion to the square root of its
// count (as fastText does), rare words at least once.
func noiseTable(counts []int64) []int32 {
	const size = 1 << 20
	var sum float64
	for _, n := range counts {
		sum += math.Sqrt(float64(n))
	}
	table := make([]int32, 0, size+len(counts))
	for w, n := range counts {
		for range 1 + int(math.Sqrt(float64(n))/sum*size) {
			table = append(table, int32(w))
		}
	}
	return table
}

// step learns from the word at position i of the text.
func (t *trainer) step(i int, rate float32) {
	w := t.c.ids[i]
	if w < 0 || w == t.c.start || t.rng.float() >= t.keep[w] {
		return
	}
	rows := t.sub.of(w)
	clear(t.h)
	for _, r := range rows {
		axpy(t.h, 1, t.row(r))
	}
	scale(t.h, 1/float32(len(rows)))
	clear(t.g)
	reach := 1 + int(t.rng.below(uint32(t.Window)))
	for j := i - 1; j >= 0 && j >= i-reach; j-- {
		t.neighbour(t.c.ids[j], i-j, slotBefore, rate)
		if t.c.ids[j] == t.c.start {
			break
		}
	}
	for j := i + 1; j < len(t.c.ids) && j <= i+reach; j++ {
		if t.c.ids[j] == t.c.start {
			break
		}
		t.neighbour(t.c.ids[j], j-i, slotAfter, rate)
	}
	for _, r := range rows {
		axpy(t.row(r), 1, t.g)
	}
}

func (t *trainer) row(r int32) []float32 {
	return t.in[int(r)*t.Dim : (int(r)+1)*t.Dim]
}

// neighbour tells the word at hand from its neighbour c and from random words.
func (t *trainer) neighbour(c int32, distance, slot int, rate float32) {
	if c < 0 || c >= t.outN {
		return
	}
	if distance > 1 {
		slot = slotFar
	}
	if t.rng.float() >= t.keep[c] {
		return
	}
	t.update(c, slot, 1, rate)
	for range t.Negatives {
		if n := t.noise[t.rng.below(uint32(len(t.noise)))]; n != c {
			t.update(n, slot, 0, rate)
		}
	}
}

func (t *trainer) update(c int32, slot int, label, rate float32) {
	at := (int(c)*slots + slot) * t.Dim
	y := t.out[at : at+t.Dim]
	axpy2(t.g, y, rate*(label-sigmoid(dot(t.h, y))), t.h)
}

// sigmoid is the logistic function. math.Exp has assembly on some machines and
// none on others, so the value comes from a rational approximation of tanh
// (Padé, error below 1e-3 between the bounds, which is enough for a gradient).
func sigmoid(x float32) float32 {
	switch {
	case x > 8:
		return 1
	case x < -8:
		return 0
	}
	h := float64(x) / 2
	s := float64(h * h)
	num := float64(h * (135135 + float64(s*(17325+float64(s*(378+s))))))
	den := 135135 + float64(s*(62370+float64(s*(3150+float64(28*s)))))
	return float32((1 + num/den) / 2)
}

// vectors returns the means of the input rows, one vector a word.
func (t *trainer) vectors() Vectors {
	v := Vectors{Dim: t.Dim, Data: make([]float32, len(t.c.Words)*t.Dim)}
	for w := range t.c.Words {
		rows := t.sub.of(int32(w))
		for _, r := range rows {
			axpy(v.Row(w), 1, t.row(r))
		}
		scale(v.Row(w), 1/float32(len(rows)))
	}
	return v
}
