package crf

import (
	"math"
	"math/rand/v2"
)

// example is the scratch of one sequence of a batch.
type example struct {
	seq   *Sequence
	kept  []uint32
	off   []int32
	score []float32
	grad  []float32 // marginal minus gold, length × labels
	edge  []float64 // expected minus observed arc counts
	node  []float64
	chain *chain
	loss  float64
}

// collect turns the sums of the chain into gradients and the loss.
func (e *example) collect(n, length int) {
	c, weight := e.chain, e.seq.Weight
	gold := 0.0
	clear(e.edge)
	c.edges(e.edge, length, float64(weight))
	prev := uint8(Outside)
	for t := range length + 1 {
		next := uint8(Outside)
		if t < length {
			next = e.seq.Gold[t]
		}
		i := c.index[int(prev)*n+int(next)]
		e.edge[i] -= float64(weight)
		gold += math.Log(c.trans[i])
		prev = next
	}
	for t := range length {
		c.node(e.node, t)
		for y, p := range e.node {
			e.grad[t*n+y] = float32(p) * weight
		}
		y := int(e.seq.Gold[t])
		e.grad[t*n+y] -= weight
		gold += float64(e.score[t*n+y])
	}
	e.loss = (c.logZ - gold) * float64(weight)
}

// keep copies the features of the sequence, leaving some out at random.
func (e *example) keep(cfg Config, rng *rand.Rand) {
	e.kept, e.off = e.kept[:0], append(e.off[:0], 0)
	limit := uint32(cfg.Drop * (1 << 32))
	group := uint32(math.MaxUint32)
	if rng.Float64() < cfg.Apart {
		group = cfg.Group
	}
	for t := range e.seq.Len() {
		for _, f := range e.seq.Features[e.seq.Offsets[t]:e.seq.Offsets[t+1]] {
			if f < group && (limit == 0 || rng.Uint32() >= limit) {
				e.kept = append(e.kept, f)
			}
		}
		e.off = append(e.off, int32(len(e.kept)))
	}
}
