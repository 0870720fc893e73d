package stem

import (
	"cmp"
	"iter"
	"slices"
)

// Analyses yields every reading of word that has a root in the lexicon, the best
// first: its root is what Stem returns. A word without such a reading, and a word with
// a hyphen, yields exactly one reading. Roots come in lower case. It allocates.
func (s Stemmer) Analyses(word string) iter.Seq[Analysis] {
	return func(yield func(Analysis) bool) {
		word := unmarked(word)
		var w word64
		if !w.set(word) {
			yield(Analysis{Root: word})
			return
		}
		fi := s.finder()
		fi.informal = fi.informal && !acronym(unhyphened(word, false))
		fi.affixes = true
		for _, a := range fi.analyses(w.bytes()) {
			if !yield(a) {
				return
			}
		}
	}
}

func (fi finder) analyses(w []byte) []Analysis {
	best := fi.word(w)
	list := []Analysis{best.analysis(w)}
	var se search
	type scored struct {
		Analysis
		score float32
	}
	var rest []scored
	var x word64
	x.copy(w)
	se.start(&x)
	for se.next(fi.lexicon, &x) {
		r := fi.reading(&se.found, w)
		rest = append(rest, scored{r.analysis(w), se.found.score})
	}
	slices.SortStableFunc(rest, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	for _, r := range rest {
		if !slices.ContainsFunc(list, r.Analysis.equal) {
			list = append(list, r.Analysis)
		}
	}
	return list
}

func (a Analysis) equal(b Analysis) bool {
	return a.Root == b.Root && slices.Equal(a.Affixes, b.Affixes)
}
