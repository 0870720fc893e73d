package lexbuild

import (
	"cmp"
	"maps"
	"slices"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/internal/rank"
)

// closeCall is how far the score of a reading may lie below the best for the
// contexts to overrule it.
const closeCall = 2

// closeCalls fixes the roots of words of which the search finds two readings
// about as good, where the root of the second stands in the contexts of the word
// and that of the first does not: mengecek is from cek and not from kecek,
// mengawali from awal and not from kawal.
func (b *builder) closeCalls() error {
	t := lextable.New(b.set.sorted(), b.targets)
	calls := map[string][]string{}
	words := map[string]bool{}
	for w, n := range b.counts {
		if n < minContextCount || !plainWord(w) || b.set.byWord[w] != nil {
			continue
		}
		if roots := near(morph.Readings(t, w)); len(roots) > 1 {
			calls[w] = roots
			words[w] = true
			for _, r := range roots {
				words[r] = true
			}
		}
	}
	c, err := newContexts(slices.Sorted(maps.Keys(words)), b.counts, b.texts)
	if err != nil {
		return err
	}
	for w, roots := range calls {
		cos := make([]float64, len(roots))
		for i, r := range roots {
			if b.counts[r] >= minContextCount {
				cos[i] = c.cosine(w, r)
			}
		}
		best := 0
		for i := range cos {
			if cos[i] >= alike && cos[i] > 2*cos[best] {
				best = i
			}
		}
		if best > 0 {
			b.fix(w, roots[best])
		}
	}
	return nil
}

// near lists the roots of the best reading and of those about as good, if the
// search takes the word apart and leaves no pronoun or particle.
func near(list []rank.Reading) []string {
	slices.SortStableFunc(list, func(a, b rank.Reading) int { return cmp.Compare(b.Now, a.Now) })
	var roots []string
	for i, r := range list {
		switch {
		case r.Bonus > 0 || r.Has(rank.Clitic, rank.Clitics) || r.Has(rank.Particle, rank.Particles):
			if i == 0 {
				return nil
			}
		case r.Now < list[0].Now-closeCall || r.Features[0].ID == rank.Whole:
			return roots
		case !slices.Contains(roots, r.Root):
			roots = append(roots, r.Root)
		}
	}
	return roots
}
