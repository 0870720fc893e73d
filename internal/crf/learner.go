package crf

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"sync"
)

// Sequence is one training example: the feature ids of every position and its
// label.
type Sequence struct {
	Features []uint32 // of all positions, one after the other
	Offsets  []int32  // position t has Features[Offsets[t]:Offsets[t+1]]
	Gold     []uint8
	Weight   float32 // how much the example counts
}

// Len returns the number of positions.
func (s *Sequence) Len() int { return len(s.Gold) }

// Config sets the learner.
type Config struct {
	Epochs   int
	Average  int     // the weights are the mean of those after each of so many last epochs
	Rate     float64 // AdaGrad step
	L2       float64 // penalty on squared weights, spread over the epoch
	Drop     float64 // share of features hidden at random at each visit
	Group    uint32  // the rows from here on form a group
	Apart    float64 // share of visits at which the whole group is hidden
	Batch    int     // sequences per step
	Workers  int     // goroutines; the result does not depend on it
	Seed     uint64
	Progress func(epoch int, loss float64)
}

// Weights are the parameters of a trained model.
type Weights struct {
	Labels      int
	Rows        []float32 // one row of Labels weights per feature id
	Transitions []float32 // one per arc, in the order of arcs(Labels)
}

// learner trains by stochastic gradient descent with AdaGrad steps (Duchi et
// al. 2011) on the conditional log-likelihood (Lafferty et al. 2001). The
// penalties are applied lazily, when a row is next touched.
type learner struct {
	cfg      Config
	n, rows  int
	w        Weights
	mean     Weights   // of the last epochs (Polyak and Juditsky 1992)
	sq       []float32 // sums of squared gradients
	last     []int32   // step at which a row was last touched
	step     int32
	transSq  []float64
	l2       float64
	examples []*example
}

// ErrDiverged is the error of Train for a step so long that the weights have no
// finite values.
var ErrDiverged = errors.New("the loss is not finite")

// Train fits a model with labels labels and rows feature ids. It stops early,
// with the context's error, when ctx ends, and with ErrDiverged.
func Train(ctx context.Context, seqs []Sequence, labels, rows int, cfg Config) (Weights, error) {
	l := newLearner(labels, rows, len(seqs), cfg)
	order := make([]int, len(seqs))
	for i := range order {
		order[i] = i
	}
	rng := rand.New(rand.NewPCG(cfg.Seed, 17))
	for epoch := range cfg.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for at := 0; at < len(order); at += cfg.Batch {
			if err := ctx.Err(); err != nil {
				return Weights{}, err
			}
			end := min(at+cfg.Batch, len(order))
			for i, k := range order[at:end] {
				l.examples[i].seq = &seqs[k]
			}
			loss += l.batch(l.examples[:end-at], rng.Uint64())
		}
		if cfg.Progress != nil {
			cfg.Progress(epoch+1, loss)
		}
		if !isFinite(loss) {
			return Weights{}, ErrDiverged
		}
		if epoch >= cfg.Epochs-cfg.Average {
			l.settle()
			l.mean.add(l.w, 1/float32(min(cfg.Average, cfg.Epochs)))
		}
	}
	w := l.mean
	if cfg.Average == 0 {
		l.settle()
		w = l.w
	}
	if !w.areFinite() { // the last step is in no loss
		return Weights{}, ErrDiverged
	}
	return w, nil
}

func isFinite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }

func (w *Weights) areFinite() bool {
	for _, weights := range [][]float32{w.Rows, w.Transitions} {
		for _, x := range weights {
			if !isFinite(float64(x)) {
				return false
			}
		}
	}
	return true
}

func newLearner(labels, rows, examples int, cfg Config) *learner {
	a := arcs(labels)
	l := &learner{cfg: cfg, n: labels, rows: rows,
		w:       Weights{Labels: labels, Rows: make([]float32, rows*labels), Transitions: make([]float32, len(a))},
		sq:      make([]float32, rows*labels),
		last:    make([]int32, rows),
		transSq: make([]float64, len(a)),
	}
	steps := float64(examples) / float64(cfg.Batch)
	l.l2 = cfg.L2 / steps
	for range cfg.Batch {
		l.examples = append(l.examples, &example{chain: newChain(labels), node: make([]float64, labels), edge: make([]float64, len(a))})
	}
	return l
}

// batch takes one step: gradients of all examples on the same weights, then
// the updates, each row by one worker in the order of the examples.
func (l *learner) batch(batch []*example, seed uint64) float64 {
	l.step++
	l.parallel(func(worker int) {
		for i := worker; i < len(batch); i += l.cfg.Workers {
			l.gradient(batch[i], rand.New(rand.NewPCG(seed, uint64(i))))
		}
	})
	l.parallel(func(worker int) {
		for _, e := range batch {
			l.update(e, uint32(worker), uint32(l.cfg.Workers))
		}
	})
	loss := 0.0
	for _, e := range batch {
		loss += e.loss
		l.updateTransitions(e)
	}
	return loss
}

func (l *learner) parallel(f func(worker int)) {
	if l.cfg.Workers == 1 {
		f(0)
		return
	}
	var wg sync.WaitGroup
	for w := range l.cfg.Workers {
		wg.Go(func() { f(w) })
	}
	wg.Wait()
}

func (l *learner) gradient(e *example, rng *rand.Rand) {
	e.keep(l.cfg, rng)
	n, length := l.n, e.seq.Len()
	if cap(e.score) < length*n {
		e.score, e.grad = make([]float32, length*n), make([]float32, length*n)
	}
	e.score, e.grad = e.score[:length*n], e.grad[:length*n]
	clear(e.score)
	for t := range length {
		row := e.score[t*n : t*n+n]
		for _, f := range e.kept[e.off[t]:e.off[t+1]] {
			for y, w := range l.w.Rows[int(f)*n : int(f)*n+n] {
				row[y] += w
			}
		}
	}
	c := e.chain
	c.setTransitions(l.w.Transitions)
	c.run(e.score, length)
	e.collect(n, length)
}

// small gradients are left out of an update: they cost time and change nothing.
const small = 1e-4

func (l *learner) update(e *example, worker, workers uint32) {
	n := l.n
	var touched [256]uint8
	for t := range e.seq.Len() {
		grad := e.grad[t*n : t*n+n]
		k := 0
		for y, g := range grad {
			if g > small || g < -small {
				touched[k] = uint8(y)
				k++
			}
		}
		if k == 0 {
			continue
		}
		for _, f := range e.kept[e.off[t]:e.off[t+1]] {
			if f%workers == worker {
				l.updateRow(int(f), grad, touched[:k])
			}
		}
	}
}

func (l *learner) updateRow(f int, grad []float32, touched []uint8) {
	n := l.n
	w, sq := l.w.Rows[f*n:f*n+n], l.sq[f*n:f*n+n]
	if wait := l.step - l.last[f]; wait > 0 {
		l.decay(w, sq, float32(wait))
		l.last[f] = l.step
	}
	rate := float32(l.cfg.Rate)
	for _, y := range touched {
		g := grad[y]
		sq[y] += g * g
		w[y] -= rate * g / float32(math.Sqrt(float64(sq[y])))
	}
}

// decay applies the penalty of wait steps.
func (l *learner) decay(w, sq []float32, wait float32) {
	l2 := float32(l.l2) * wait
	for y, v := range w {
		if v != 0 {
			rate := float32(l.cfg.Rate) / float32(math.Sqrt(float64(sq[y])))
			w[y] = v / (1 + l2*rate)
		}
	}
}

// settle applies the penalties that are still due.
func (l *learner) settle() {
	l.step++
	for f := range l.rows {
		l.decay(l.w.Rows[f*l.n:f*l.n+l.n], l.sq[f*l.n:f*l.n+l.n], float32(l.step-l.last[f]))
		l.last[f] = l.step
	}
}

// add adds share of the weights o to w.
func (w *Weights) add(o Weights, share float32) {
	if w.Rows == nil {
		*w = Weights{Labels: o.Labels, Rows: make([]float32, len(o.Rows)), Transitions: make([]float32, len(o.Transitions))}
	}
	for i, v := range o.Rows {
		w.Rows[i] += share * v
	}
	for i, v := range o.Transitions {
		w.Transitions[i] += share * v
	}
}

func (l *learner) updateTransitions(e *example) {
	for i, g := range e.edge {
		if g == 0 {
			continue
		}
		l.transSq[i] += g * g
		l.w.Transitions[i] -= float32(l.cfg.Rate * g / math.Sqrt(l.transSq[i]))
	}
}
