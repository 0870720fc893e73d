package crf

import "math"

const impossible = -1 << 28

// Lattice holds the scores of one sequence and decodes it. It is scratch and
// grows as needed.
type Lattice struct {
	n      int
	length int
	scores []int32 // length × labels
	best   []int32
	from   []uint8
	// of Confidence:
	active            [][]uint8 // labels that count, by position
	emit, alpha, beta []float32
	norm              []float32
}

// Start makes room for a sequence of length positions.
func (l *Lattice) Start(m *Model, length int) {
	l.n, l.length = m.Table.Labels, length
	size := length * l.n
	if cap(l.scores) < size {
		l.scores = make([]int32, size+size/2)
		l.best = make([]int32, size+size/2)
		l.from = make([]uint8, size+size/2)
	}
	l.scores, l.best, l.from = l.scores[:size], l.best[:size], l.from[:size]
}

// At returns the scores of position t, to be filled.
func (l *Lattice) At(t int) []int32 { return l.scores[t*l.n : t*l.n+l.n] }

// Viterbi writes the best label path of the len(dst) positions from start on
// to dst. What lies before and behind them counts as Outside.
func (l *Lattice) Viterbi(m *Model, dst []uint8, start int) {
	n := l.n
	for t := range dst {
		at := (start + t) * n
		now, from, scores := l.best[at:at+n], l.from[at:at+n], l.scores[at:at+n]
		if t == 0 {
			for y := range now {
				now[y] = m.trans[Outside*n+y] + scores[y]
			}
			continue
		}
		l.step(m, now, l.best[at-n:at], from)
		for y := range now {
			now[y] += scores[y]
		}
	}
	end := (start + len(dst)) * n
	top, topScore := Outside, int32(impossible)
	for y, s := range l.best[end-n : end] {
		if Closes(y) {
			if s += m.trans[y*n+Outside]; s > topScore {
				top, topScore = y, s
			}
		}
	}
	for t := len(dst) - 1; t >= 0; t-- {
		dst[t] = uint8(top)
		top = int(l.from[(start+t)*n+top])
	}
}

// step finds the best label before every label. Most labels that a span may
// open behind are far worse than the best of them: their arcs cannot win and
// are passed over.
func (l *Lattice) step(m *Model, now, prev []int32, from []uint8) {
	n := l.n
	for y := range now {
		now[y] = impossible
	}
	for _, a := range m.inner {
		if s := prev[a.prev] + a.score; s > now[a.next] {
			now[a.next], from[a.next] = s, a.prev
		}
	}
	best := uint8(Outside)
	for _, p := range m.closing {
		if prev[p] > prev[best] {
			best = p
		}
	}
	least := int32(math.MaxInt32)
	for _, y := range m.opening {
		s := prev[best] + m.trans[int(best)*n+int(y)]
		now[y], from[y] = s, best
		least = min(least, s)
	}
	for _, p := range m.closing {
		if p == best || prev[p]+m.reach[p] <= least {
			continue
		}
		row := m.trans[int(p)*n : int(p)*n+n]
		for _, y := range m.opening {
			if s := prev[p] + row[y]; s > now[y] {
				now[y], from[y] = s, p
			}
		}
	}
}
