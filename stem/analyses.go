package stem

import (
	"iter"
	"slices"

	"github.com/wicara-nlp/wicara/internal/morph"
)

// Analyses yields every reading of word that has a root in the lexicon, the best
// first: its root is what Stem returns. A word without such a reading, and a word with
// a hyphen, yields exactly one reading. Roots come in lower case. It allocates.
func (s Stemmer) Analyses(word string) iter.Seq[Analysis] {
	return func(yield func(Analysis) bool) {
		for _, r := range s.finder().Analyses(word) {
			if !yield(analysisOf(r)) {
				return
			}
		}
	}
}

// analysisOf returns r, whose Root is set, as users have it.
func analysisOf(r morph.Reading) Analysis {
	a := Analysis{Root: r.Root, Affixes: slices.Grow([]Affix(nil), len(r.Affixes))}
	for _, x := range r.Affixes {
		a.Affixes = append(a.Affixes, Affix{x.Form, AffixKind(x.Kind), x.Drop, x.Hyphen})
	}
	return a
}
