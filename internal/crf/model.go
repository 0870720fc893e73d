package crf

import "math"

// Model is a linear-chain CRF ready to label: quantised weights by feature
// hash, and transitions.
type Model struct {
	Table       *Table
	Transitions []int32 // one per arc, in units of Table.Scale
	arcs        []arc
	trans       []int32   // prev×labels+next
	exp         []float32 // their exponents, 0 where impossible
}

// levels is how finely weights are kept: the largest of the common ones gets
// this many steps, the rare larger ones are cut.
const levels = 127

// NewModel quantises trained weights. hashes names the feature of each row.
func NewModel(w Weights, hashes []uint64) *Model {
	scale := scaleOf(w.Rows)
	width := (w.Labels + 7) / 8
	row := make([]uint64, width)
	kept := 0
	for i := range hashes {
		if quantise(row, w.Rows[i*w.Labels:(i+1)*w.Labels], scale) {
			kept++
		}
	}
	t := newTable(w.Labels, kept, scale)
	for i, h := range hashes {
		if quantise(row, w.Rows[i*w.Labels:(i+1)*w.Labels], scale) {
			t.place(uint32(h), mark(h), row)
		}
	}
	trans := make([]int32, len(w.Transitions))
	for i, v := range w.Transitions {
		trans[i] = int32(math.Round(float64(v / scale)))
	}
	return newModel(t, trans)
}

func newModel(t *Table, transitions []int32) *Model {
	m := &Model{Table: t, Transitions: transitions, arcs: arcs(t.Labels), trans: make([]int32, t.Labels*t.Labels), exp: make([]float32, t.Labels*t.Labels)}
	for i := range m.trans {
		m.trans[i] = impossible
	}
	for i, a := range m.arcs {
		at := int(a.prev)*t.Labels + int(a.next)
		m.trans[at] = transitions[i]
		m.exp[at] = float32(math.Exp(float64(float32(transitions[i]) * t.Scale)))
	}
	return m
}

// scaleOf returns the step of quantisation: the largest weight but a handful
// of outliers is to fit.
func scaleOf(weights []float32) float32 {
	top := float32(0)
	for _, w := range weights {
		top = max(top, w, -w)
	}
	if top == 0 {
		return 1
	}
	return min(top, 4) / levels
}

// Rows returns how many features carry weight.
func (m *Model) Rows() int { return len(m.Table.lows) }
