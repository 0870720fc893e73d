package crf

import "math"

// negligible is how far below the best label of its position a label is left
// out of the sums, in natural logarithms.
const negligible = 7

// Confidence computes the probability of every span of a label path: of its
// labels against all other label paths of the positions from start on, by the
// forward-backward sums over the labels that are not negligible. It calls f
// with the positions of each span, counted from start.
func (l *Lattice) Confidence(m *Model, path []uint8, start int, f func(first, last int, p float32)) {
	l.activate(m, path, start)
	n, length := l.n, len(path)
	alpha, beta := l.alpha[:length*n], l.beta[:length*n]
	l.forward(m, alpha, length)
	z := float32(0)
	for _, y := range l.active[length-1] {
		z += alpha[(length-1)*n+int(y)] * m.exp[int(y)*n+Outside]
	}
	l.backward(m, beta, length)
	first := 0
	p := float32(0)
	for t, y := range path {
		at := t*n + int(y)
		switch {
		case y == Outside:
			continue
		case Opens(int(y)):
			first, p = t, alpha[at]
		default:
			p *= m.exp[int(path[t-1])*n+int(y)] * l.emit[at] / l.norm[t]
		}
		if Closes(int(y)) {
			f(first, t, min(1, p*beta[at]/z))
		}
	}
}

// activate lists the labels of every position that count, and the exponents
// of their scores.
func (l *Lattice) activate(m *Model, path []uint8, start int) {
	n := l.n
	for len(l.active) < len(path) {
		l.active = append(l.active, nil)
		l.norm = append(l.norm, 0)
	}
	if size := len(path) * n; len(l.emit) < size {
		l.emit, l.alpha, l.beta = make([]float32, 2*size), make([]float32, 2*size), make([]float32, 2*size)
	}
	cut := int32(negligible / m.Table.Scale)
	for t := range path {
		scores := l.At(start + t)
		top := scores[0]
		for _, s := range scores {
			top = max(top, s)
		}
		active := l.active[t][:0]
		for y, s := range scores {
			if top-s > cut && y != int(path[t]) {
				continue
			}
			active = append(active, uint8(y))
			l.emit[t*n+y] = m.decline(top - s)
		}
		l.active[t] = active
	}
}

func (l *Lattice) forward(m *Model, alpha []float32, length int) {
	n := l.n
	var before []float32
	for t := range length {
		now, emit := alpha[t*n:t*n+n], l.emit[t*n:t*n+n]
		sum := float32(0)
		for _, y := range l.active[t] {
			a := float32(0)
			if t == 0 {
				a = m.exp[Outside*n+int(y)]
			} else {
				from := m.expFrom[int(y)*n : int(y)*n+n]
				for _, p := range l.active[t-1] {
					a += before[p] * from[p]
				}
			}
			a *= emit[y]
			now[y] = a
			sum += a
		}
		sum = max(sum, math.SmallestNonzeroFloat32)
		l.norm[t] = sum
		for _, y := range l.active[t] {
			now[y] /= sum
		}
		before = now
	}
}

func (l *Lattice) backward(m *Model, beta []float32, length int) {
	n := l.n
	for _, y := range l.active[length-1] {
		beta[(length-1)*n+int(y)] = m.exp[int(y)*n+Outside]
	}
	for t := length - 2; t >= 0; t-- {
		at := (t + 1) * n
		now, next, emit := beta[at-n:at], beta[at:at+n], l.emit[at:at+n]
		for _, y := range l.active[t] {
			to := m.exp[int(y)*n : int(y)*n+n]
			b := float32(0)
			for _, q := range l.active[t+1] {
				b += to[q] * emit[q] * next[q]
			}
			now[y] = b / l.norm[t+1]
		}
	}
}
