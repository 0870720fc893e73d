// Package rank describes the readings of words by features, for the tools that
// fit the weights of package morph and that weigh further evidence when the
// lexicon is built.
package rank

// Feature is one property of a reading: the number of its weight, and by what
// the weight is multiplied.
type Feature struct {
	ID    int
	Value float64
}

// Reading is one way to read a word.
type Reading struct {
	Root     string
	Bonus    float64 // what no weight decides: exceptions, and roots as they stand
	Features []Feature
	Now      float64 // the score under the weights that package morph has
}

// Score returns the score of r under the weights w.
func (r *Reading) Score(w []float64) float64 {
	s := r.Bonus
	for _, f := range r.Features {
		s += w[f.ID] * f.Value
	}
	return s
}

// Value returns the value of a feature of r, 0 if it has none.
func (r *Reading) Value(id int) float64 {
	for _, f := range r.Features {
		if f.ID == id {
			return f.Value
		}
	}
	return 0
}

// Has reports whether r has a feature of the size ones numbered from first, but
// for that first one, which stands for none.
func (r *Reading) Has(first, size int) bool {
	for _, f := range r.Features {
		if f.ID > first && f.ID < first+size {
			return true
		}
	}
	return false
}

// Best returns the index of the reading with the highest score, the first of
// equals.
func Best(list []Reading, w []float64) int {
	best, top := 0, 0.0
	for i := range list {
		if s := list[i].Score(w); i == 0 || s > top {
			best, top = i, s
		}
	}
	return best
}
