package learn

import "slices"

// Annotators err. A tagger that does not know a document and is sure of a span
// that is not marked there is more often right than a mark in a random
// sentence, so such a sentence counts less (compare confident learning,
// Northcutt et al. 2021).

// doubts returns where the spans begin that another model is sure of and that
// are not marked, in text order.
func (s *set) doubts(d *Document) []int {
	if s.sure == 0 || len(d.Guess) == 0 {
		return nil
	}
	marked := map[Span]bool{}
	for _, m := range d.Spans {
		marked[m] = true
	}
	var out []int
	for _, g := range d.Guess {
		if g.Score >= s.sure && !marked[Span{Span: g.Span, Type: g.Type}] {
			out = append(out, g.Start)
		}
	}
	return out
}

// belief returns how much the labels of the units [start, end) count.
func (s *set) belief(doubts []int, start, end int) float32 {
	if i, _ := slices.BinarySearch(doubts, s.doc.Units[start].Start); i < len(doubts) && doubts[i] < s.doc.Units[end-1].End {
		return s.doubt
	}
	return 1
}
