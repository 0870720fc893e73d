package crf

import "math"

// chain computes the sums over all label paths of one sequence. Positions
// before and behind the sequence count as Outside.
type chain struct {
	n     int       // labels
	arcs  []arc     // legal transitions
	index []int     // prev×n+next → arc
	trans []float64 // exp of the transition weights, one per arc
	open  []float64 // exp of Outside → label
	close []float64 // exp of label → Outside
	emit  []float64 // exp of the shifted scores, length × n
	alpha []float64
	beta  []float64
	scale []float64
	logZ  float64
}

func newChain(n int) *chain {
	a := arcs(n)
	index := make([]int, n*n)
	for i, x := range a {
		index[int(x.prev)*n+int(x.next)] = i
	}
	return &chain{n: n, arcs: a, index: index, trans: make([]float64, len(a)), open: make([]float64, n), close: make([]float64, n)}
}

// setTransitions takes the transition weights, one per arc.
func (c *chain) setTransitions(w []float32) {
	for i, a := range c.arcs {
		e := math.Exp(float64(w[i]))
		c.trans[i] = e
		if a.prev == Outside {
			c.open[a.next] = e
		}
		if a.next == Outside {
			c.close[a.prev] = e
		}
	}
}

func resize(s []float64, n int) []float64 {
	if cap(s) < n {
		return make([]float64, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// floor bounds how far below the best label a score counts: no path may vanish.
const floor = -40

// run fills alpha and beta from the scores of length positions.
func (c *chain) run(scores []float32, length int) {
	n := c.n
	c.emit = resize(c.emit, length*n)
	c.alpha = resize(c.alpha, length*n)
	c.beta = resize(c.beta, length*n)
	c.scale = resize(c.scale, length)
	c.logZ = 0
	for t := range length {
		row := scores[t*n : t*n+n]
		top := row[0]
		for _, s := range row {
			top = max(top, s)
		}
		c.logZ += float64(top)
		for y, s := range row {
			c.emit[t*n+y] = math.Exp(max(float64(s-top), floor))
		}
	}
	c.forward(length)
	c.backward(length)
}

func (c *chain) forward(length int) {
	n := c.n
	for t := range length {
		now := c.alpha[t*n : t*n+n]
		if t == 0 {
			copy(now, c.open)
		} else {
			prev := c.alpha[t*n-n : t*n]
			for i, a := range c.arcs {
				now[a.next] += prev[a.prev] * c.trans[i]
			}
		}
		sum := 0.0
		for y := range now {
			now[y] *= c.emit[t*n+y]
			sum += now[y]
		}
		if sum == 0 {
			sum = math.SmallestNonzeroFloat64
		}
		c.scale[t] = 1 / sum
		c.logZ += math.Log(sum)
		for y := range now {
			now[y] *= c.scale[t]
		}
	}
	end := 0.0
	for y, a := range c.alpha[(length-1)*n : length*n] {
		end += a * c.close[y]
	}
	c.logZ += math.Log(max(end, math.SmallestNonzeroFloat64))
}

func (c *chain) backward(length int) {
	n := c.n
	last := c.beta[(length-1)*n : length*n]
	copy(last, c.close)
	for t := length - 2; t >= 0; t-- {
		now, next := c.beta[t*n:t*n+n], c.beta[t*n+n:t*n+2*n]
		emit := c.emit[t*n+n : t*n+2*n]
		s := c.scale[t+1]
		for i, a := range c.arcs {
			now[a.prev] += next[a.next] * emit[a.next] * c.trans[i] * s
		}
	}
}

// node writes the marginal probability of every label at position t.
func (c *chain) node(dst []float64, t int) {
	n := c.n
	sum := 0.0
	for y := range n {
		dst[y] = c.alpha[t*n+y] * c.beta[t*n+y]
		sum += dst[y]
	}
	if sum == 0 {
		return
	}
	for y := range n {
		dst[y] /= sum
	}
}

// edges adds the expected count of every arc, times weight, to dst.
func (c *chain) edges(dst []float64, length int, weight float64) {
	n := c.n
	for t := 1; t < length; t++ {
		prev := c.alpha[t*n-n : t*n]
		emit, beta := c.emit[t*n:t*n+n], c.beta[t*n:t*n+n]
		sum := 0.0
		for y := range n {
			sum += c.alpha[t*n+y] * beta[y]
		}
		if sum == 0 {
			continue
		}
		s := c.scale[t] / sum * weight
		for i, a := range c.arcs {
			dst[i] += prev[a.prev] * c.trans[i] * emit[a.next] * beta[a.next] * s
		}
	}
	c.ends(dst, length, weight)
}

// ends adds the arcs from and to the Outside positions around the sequence.
func (c *chain) ends(dst []float64, length int, weight float64) {
	first, last := make([]float64, c.n), make([]float64, c.n)
	c.node(first, 0)
	c.node(last, length-1)
	for i, a := range c.arcs {
		if a.prev == Outside {
			dst[i] += first[a.next] * weight
		}
		if a.next == Outside {
			dst[i] += last[a.prev] * weight
		}
	}
}
