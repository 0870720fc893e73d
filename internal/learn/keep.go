package learn

import (
	"cmp"
	"slices"

	"github.com/wicara-nlp/wicara/internal/crf"
)

// keep returns what stays of trained weights in a finished model, and the
// hashes of its features: no rows of single corpora, and of the others not more
// than most, those that matter more; all of them where most is 0.
func (s *set) keep(w crf.Weights, most int) (crf.Weights, []uint64) {
	var rows []int
	for row := range s.hashes {
		if row < s.ownRow || row >= s.voteRow {
			rows = append(rows, row)
		}
	}
	if most > 0 && len(rows) > most {
		worth := s.worth(w)
		slices.SortStableFunc(rows, func(a, b int) int { return cmp.Compare(worth[b], worth[a]) })
		rows = rows[:most]
		slices.Sort(rows)
	}
	out := crf.Weights{Labels: w.Labels, Transitions: w.Transitions}
	hashes := make([]uint64, 0, len(rows))
	for _, row := range rows {
		out.Rows = append(out.Rows, w.Rows[row*w.Labels:(row+1)*w.Labels]...)
		hashes = append(hashes, s.hashes[row])
	}
	return out, hashes
}

// worth estimates how much every row does: the square of its strongest weight,
// times how often it occurs (compare optimal brain damage, LeCun et al. 1989,
// with the same curvature everywhere).
func (s *set) worth(w crf.Weights) []float32 {
	out := make([]float32, len(s.hashes))
	for i := range s.sequences {
		for _, row := range s.sequences[i].Features {
			out[row]++
		}
	}
	for row := range out {
		top := float32(0)
		for _, v := range w.Rows[row*w.Labels : (row+1)*w.Labels] {
			top = max(top, v, -v)
		}
		out[row] *= top * top
	}
	return out
}
