package coref

import (
	"cmp"
	"slices"
)

// Several persons of a text may bear a name that stands alone in it: Prabowo
// Subianto and Listyo Sigit Prabowo, Marc and Alex Marquez, Kim Jong Un and his
// sister Kim Yo Jong.

// claimant is a cluster whose name the form in question is a part of, and what
// the text has said of it before that form.
type claimant struct {
	form  int // one of its forms
	count int // how often it has been mentioned
	first int // its first mention
}

// settle returns which of several clusters, given with a form of each, form i
// belongs to. The one mentioned twice as often as any other before form i first
// occurs is who the text is about. Failing that, a given name goes before a
// surname, then the first person of the text before all others, the first of
// two relatives before the second, and the last mentioned before the rest. If
// the text has mentioned none yet, it is the first to come.
func (l *linker) settle(i int, candidates []int) int {
	said := l.mentioned(candidates, l.forms[i].first)
	if len(said) == 0 {
		return slices.MinFunc(l.given(i, candidates), func(f, g int) int {
			return cmp.Compare(l.forms[f].first, l.forms[g].first)
		})
	}
	if g, ok := prevailing(said); ok {
		return g
	}
	named := make([]int, len(said))
	for k, c := range said {
		named[k] = c.form
	}
	named = l.given(i, named)
	said = slices.DeleteFunc(said, func(c claimant) bool { return !slices.Contains(named, c.form) })
	last := said[0]
	for _, c := range said {
		if l.find(c.form) == l.find(l.lead) {
			return c.form
		}
	}
	for _, c := range said[1:] {
		if c.first < last.first && l.areApart(l.find(c.form), l.find(last.form)) {
			return c.form
		}
	}
	return last.form
}

// mentioned returns those of several clusters that the text mentions before a
// mention, the last at the front.
func (l *linker) mentioned(candidates []int, before int) []claimant {
	const window = 256 // mentions
	form := make(map[int]int, len(candidates))
	for _, g := range candidates {
		form[l.find(g)] = g
	}
	at := make(map[int]int, len(candidates))
	var said []claimant
	for m := before - 1; m >= max(0, before-window); m-- {
		root := l.find(l.formOf[m])
		g, ok := form[root]
		if !ok {
			continue
		}
		k, ok := at[root]
		if !ok {
			k = len(said)
			at[root] = k
			said = append(said, claimant{form: g})
		}
		said[k].count++
		said[k].first = m
	}
	return said
}

// prevailing returns the one that is mentioned at least twice as often as any
// other, if there is one.
func prevailing(said []claimant) (form int, ok bool) {
	most, second := claimant{}, 0
	for _, c := range said {
		if c.count > most.count {
			most, second = c, most.count
		} else {
			second = max(second, c.count)
		}
	}
	return most.form, most.count >= 2*second
}

// given returns the candidates whose names begin with form i, if there are any,
// or else all: in Indonesia the given name is what people go by.
func (l *linker) given(i int, candidates []int) []int {
	word := l.forms[i].words[0]
	begin := slices.DeleteFunc(slices.Clone(candidates), func(g int) bool {
		f := &l.forms[g]
		return f.words[0] != word && (len(f.spelt) == 0 || f.spelt[0] != word)
	})
	if len(begin) > 0 {
		return begin
	}
	return candidates
}
