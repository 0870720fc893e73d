package morph

import (
	"cmp"
	"slices"
)

// Analyses returns every reading of word that has a root in the lexicon, the best
// first: its root is what Stem returns. A word without such a reading, and a word with
// a hyphen, has exactly one reading. Each has its Root set, in lower case but for a
// word that is too long to be read, and its affixes.
func (fi Finder) Analyses(word string) []Reading {
	word = Unmarked(word)
	var w Word
	if !w.Set(word) {
		return []Reading{{Root: word}}
	}
	fi.Informal = fi.Informal && !Acronym(Unhyphened(word, false))
	fi.Affixes = true
	return fi.analyses(w.Bytes())
}

func (fi Finder) analyses(w []byte) []Reading {
	best := fi.Word(w)
	best.Root = best.rootIn(w)
	list := []Reading{best}
	type scored struct {
		Reading
		score float32
	}
	var rest []scored
	var se search
	var x Word
	x.copy(w)
	se.start(&x)
	for se.next(fi.Lexicon, &x) {
		r := fi.reading(&se.found, w)
		r.Root = r.rootIn(w)
		rest = append(rest, scored{r, se.found.score})
	}
	slices.SortStableFunc(rest, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	for _, r := range rest {
		if !slices.ContainsFunc(list, r.same) {
			list = append(list, r.Reading)
		}
	}
	return list
}

// same reports whether two readings have the same root and the same affixes.
func (r Reading) same(other Reading) bool {
	return r.Root == other.Root && slices.Equal(r.Affixes, other.Affixes)
}
