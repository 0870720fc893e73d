package morph

import (
	"bytes"
	"cmp"
	"slices"
)

// Analyses returns every reading of word that has a root in the lexicon, the best
// first: its root is what Stem returns, but for case. A word without such a reading has
// exactly one reading. Each has its Root set, in lower case but for a word that is too
// long to be read, and its affixes. What is read of a word with a hyphen, others says.
func (fi Finder) Analyses(word string) []Reading {
	word = Unmarked(word)
	var w Word
	if !w.Set(word) {
		return []Reading{{Root: word}}
	}
	fi.Informal = fi.Informal && !Acronym(Unhyphened(word, false))
	fi.Affixes = true
	best := fi.Word(w.Bytes())
	best.Root = best.rootIn(w.Bytes())
	list := []Reading{best}
	for _, r := range fi.others(w.Bytes()) {
		if !slices.ContainsFunc(list, r.same) {
			list = append(list, r)
		}
	}
	return list
}

// others lists the readings of w with known roots that formal affixes lead to, the best
// first, with Root set. With a hyphen these are those of the part beside an affix or
// doubled as it stands, with that affix or the reduplication; there are none of other
// words with a hyphen, of which only one part, or the whole, says what the root is.
func (fi Finder) others(w []byte) []Reading {
	i := bytes.IndexByte(w, '-')
	if i < 0 {
		return fi.searched(w)
	}
	if list := fi.searched(w); len(list) > 0 || hasDigit(w) {
		return list
	}
	if a, n := hyphenEnd(w, false); n < len(w) {
		return withAffixes(fi.others(w[:n]), a)
	}
	if isHyphenStart(w[:i+1]) && len(w) >= i+3 {
		return withAffixes(fi.others(w[i+1:]), Affix{Form: string(w[:i+1]), Kind: Prefix, Hyphen: true})
	}
	var bs backs
	bs.find(w[i+1:])
	for j := bs.n - 1; j >= 0; j-- {
		if k := &bs.list[j]; bytes.Equal(w[:i], w[i+1:][:k.end]) {
			again := fi.repeated(Reading{}, w[i+1:], k).Affixes
			return withAffixes(fi.others(w[:i]), again...)
		}
	}
	return nil
}

// withAffixes adds affixes to those of every reading.
func withAffixes(list []Reading, affixes ...Affix) []Reading {
	for i := range list {
		list[i].Affixes = append(list[i].Affixes, affixes...)
	}
	return list
}

// searched lists what the search finds for w, the best first, with Root set.
func (fi Finder) searched(w []byte) []Reading {
	type scored struct {
		Reading
		score float32
	}
	var found []scored
	var se search
	var x Word
	x.copy(w)
	se.start(&x)
	for se.next(fi.Lexicon, &x) {
		r := fi.reading(&se.found, w)
		r.Root = r.rootIn(w)
		found = append(found, scored{r, se.found.score})
	}
	slices.SortStableFunc(found, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	list := make([]Reading, len(found))
	for i, f := range found {
		list[i] = f.Reading
	}
	return list
}

// same reports whether two readings have the same root and the same affixes.
func (r Reading) same(other Reading) bool {
	return r.Root == other.Root && slices.Equal(r.Affixes, other.Affixes)
}
