package rank

import (
	"math"
	"slices"
)

// Example is a word with its readings and which of them are right.
type Example struct {
	Readings []Reading
	Right    []bool
	Weight   float64
}

// Fit returns the weights under which the right readings of the examples are
// most likely in a conditional log-linear model, each example summed over its
// right readings, less penalty/2 times the squared distance from prior (Johnson
// et al. 1999, Estimators for Stochastic "Unification-Based" Grammars). Steps
// are those of resilient propagation (Riedmiller and Braun 1993), which needs
// no learning rate and gives the same weights on every run.
func Fit(examples []Example, prior []float64, penalty float64, steps int) []float64 {
	w := slices.Clone(prior)
	grad, last := make([]float64, len(w)), make([]float64, len(w))
	size := make([]float64, len(w))
	for i := range size {
		size[i] = 0.1
	}
	for range steps {
		for i := range grad {
			grad[i] = -penalty * (w[i] - prior[i])
		}
		for i := range examples {
			examples[i].gradient(w, grad)
		}
		for i, g := range grad {
			switch {
			case g*last[i] > 0:
				size[i] = min(1, 1.2*size[i])
			case g*last[i] < 0:
				size[i] = max(1e-6, 0.5*size[i])
				g = 0
			}
			switch {
			case g > 0:
				w[i] += size[i]
			case g < 0:
				w[i] -= size[i]
			}
			last[i] = g
		}
	}
	return w
}

// gradient adds the gradient of the log-likelihood of e.
func (e *Example) gradient(w, grad []float64) {
	top := math.Inf(-1)
	p := make([]float64, len(e.Readings))
	for i := range e.Readings {
		p[i] = e.Readings[i].Score(w)
		top = max(top, p[i])
	}
	var all, right float64
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		all += p[i]
		if e.Right[i] {
			right += p[i]
		}
	}
	if right == 0 {
		return
	}
	for i := range e.Readings {
		d := -p[i] / all
		if e.Right[i] {
			d += p[i] / right
		}
		for _, f := range e.Readings[i].Features {
			grad[f.ID] += e.Weight * d * f.Value
		}
	}
}
