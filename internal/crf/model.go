package crf

import (
	"math"
	"slices"
)

// Model is a linear-chain CRF ready to label: quantised weights by feature
// hash, and transitions.
type Model struct {
	Table       *Table
	Transitions []int32 // one per arc, in units of Table.Scale
	stored      string
	trans       []int32    // prev×labels+next
	exp         []float32  // their exponents, 0 where impossible
	expFrom     []float32  // the same, next×labels+prev
	inner       []innerArc // the arcs inside a span
	closing     []uint8    // labels that may stand before
	opening     []uint8    // these
	reach       []int32    // the best transition from a closing label
	declines    []float32  // see decline
}

// innerArc is an arc inside a span with its transition.
type innerArc struct {
	arc
	score int32
}

// manyDeclines is how many declines a model keeps, enough for all that are not
// negligible unless its scale is unusually fine.
const manyDeclines = 512

// decline returns how much less probable a label is whose score lies so many steps
// of the scale below that of another.
func (m *Model) decline(steps int32) float32 {
	if int(steps) < len(m.declines) {
		return m.declines[steps]
	}
	return float32(math.Exp(float64(max(-60, float32(-steps)*m.Table.Scale))))
}

func newModel(t *Table, transitions []int32) *Model {
	n := t.Labels
	m := &Model{Table: t, Transitions: transitions, trans: make([]int32, n*n), exp: make([]float32, n*n), expFrom: make([]float32, n*n), reach: make([]int32, n)}
	for i := range m.trans {
		m.trans[i] = impossible
	}
	for i, a := range arcs(n) {
		at := int(a.prev)*n + int(a.next)
		m.trans[at] = transitions[i]
		m.exp[at] = float32(math.Exp(float64(float32(transitions[i]) * t.Scale)))
		m.expFrom[int(a.next)*n+int(a.prev)] = m.exp[at]
		if !Opens(int(a.next)) {
			m.inner = append(m.inner, innerArc{a, transitions[i]})
		}
	}
	for i := range int32(manyDeclines) {
		m.declines = append(m.declines, m.decline(i)) // which it computes until they are kept
	}
	for y := range n {
		m.reach[y] = slices.Max(m.trans[y*n : y*n+n])
		if Closes(y) {
			m.closing = append(m.closing, uint8(y))
		}
		if Opens(y) {
			m.opening = append(m.opening, uint8(y))
		}
	}
	return m
}

// Rows returns how many features carry weight.
func (m *Model) Rows() int { return m.Table.rows }
