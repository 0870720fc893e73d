package lexbuild

import (
	"cmp"
	"maps"
	"slices"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
)

// minStemmedCount is how often a derived word must occur for its root to be
// kept beside it: so nine in ten derived words of running text need no search.
const minStemmedCount = 15

// stemmed adds the frequent derived words with the roots that the search finds
// for them in the lexicon as it is so far.
func (b *builder) stemmed() {
	l := &morph.Lexicon{Base: lextable.New(b.set.sorted(), b.targets)}
	fi := morph.Finder{Lexicon: l}
	targets := map[string]bool{} // roots that need not be in the lexicon
	for _, root := range b.targets {
		targets[root] = true
	}
	for _, w := range slices.Sorted(maps.Keys(b.counts)) {
		if b.counts[w] < minStemmedCount || !plainWord(w) || b.set.byWord[w] != nil {
			continue
		}
		e := b.set.get(w)
		e.Flags = lextable.Stemmed
		root := fi.Stem(w)
		if !l.Has(root) && !targets[root] {
			e.Flags |= lextable.Unknown
		}
		b.targets[w] = root
	}
}

// byCount lists all entries with what is known of their capitals, those of frequent
// words first: so the words of running text share their places in the caches of a
// processor.
func (b *builder) byCount() []lextable.Entry {
	list := b.set.sorted()
	for i := range list {
		list[i].Flags |= b.capital(list[i])
	}
	slices.SortStableFunc(list, func(x, y lextable.Entry) int { return cmp.Compare(b.counts[y.Word], b.counts[x.Word]) })
	return list
}
