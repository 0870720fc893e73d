package wordvec

import "math"

// Vectors holds one vector of Dim numbers for every word, one after the other.
type Vectors struct {
	Dim  int
	Data []float32
}

// Len returns the number of vectors.
func (v Vectors) Len() int {
	if v.Dim == 0 {
		return 0
	}
	return len(v.Data) / v.Dim
}

// Row returns the vector of the word i. It shares memory with v.
func (v Vectors) Row(i int) []float32 { return v.Data[i*v.Dim : (i+1)*v.Dim : (i+1)*v.Dim] }

// Normalize scales every vector to length 1, takes out the mean of the first n
// of them (what all words have in common says nothing about any of them, Mu
// and Viswanath 2018, All-but-the-Top) and scales again. A zero vector stays.
func (v Vectors) Normalize(n int) {
	v.unit()
	n = min(n, v.Len())
	if n == 0 {
		return
	}
	mean := make([]float64, v.Dim)
	for i := range n {
		for d, x := range v.Row(i) {
			mean[d] += float64(x)
		}
	}
	for i := range v.Len() {
		row := v.Row(i)
		for d := range row {
			row[d] -= float32(mean[d] / float64(n))
		}
	}
	v.unit()
}

func (v Vectors) unit() {
	for i := range v.Len() {
		row := v.Row(i)
		if norm := math.Sqrt(float64(dot(row, row))); norm > 0 {
			scale(row, float32(1/norm))
		}
	}
}

// dot returns the sum of a[i]·b[i]. The four sums hide the latency of the
// addition; the conversions forbid fused multiply-add, which would give other
// bits on other machines.
func dot(a, b []float32) float32 {
	b = b[:len(a)]
	var s0, s1, s2, s3 float32
	for len(a) >= 4 && len(b) >= 4 {
		s0 += float32(a[0] * b[0])
		s1 += float32(a[1] * b[1])
		s2 += float32(a[2] * b[2])
		s3 += float32(a[3] * b[3])
		a, b = a[4:], b[4:]
	}
	for i, x := range a {
		s0 += float32(x * b[i])
	}
	return (s0 + s1) + (s2 + s3)
}

// axpy adds f·x to y.
func axpy(y []float32, f float32, x []float32) {
	x = x[:len(y)]
	for len(y) >= 4 && len(x) >= 4 {
		y[0] += float32(f * x[0])
		y[1] += float32(f * x[1])
		y[2] += float32(f * x[2])
		y[3] += float32(f * x[3])
		y, x = y[4:], x[4:]
	}
	for i := range y {
		y[i] += float32(f * x[i])
	}
}

// axpy2 adds f·x to y and f·(the old) y0 to g in one walk, where y and y0 are
// the same vector: the step of negative sampling, g for the input word.
func axpy2(g, y []float32, f float32, x []float32) {
	g, x = g[:len(y)], x[:len(y)]
	for len(y) >= 2 && len(x) >= 2 && len(g) >= 2 {
		y0, y1 := y[0], y[1]
		g[0] += float32(f * y0)
		g[1] += float32(f * y1)
		y[0] = y0 + float32(f*x[0])
		y[1] = y1 + float32(f*x[1])
		y, x, g = y[2:], x[2:], g[2:]
	}
	for i, old := range y {
		g[i] += float32(f * old)
		y[i] = old + float32(f*x[i])
	}
}

func scale(x []float32, f float32) {
	for i := range x {
		x[i] *= f
	}
}
