package stem

import (
	"iter"
	"slices"

	"github.com/wicara-nlp/wicara/internal/morph"
)

// Analyses yields every reading of word that has a root in the lexicon, the best
// first: its root is what Stem returns, but for case, as roots come in lower case (buku
// for Bukunya). A word without such a reading yields exactly one.
//
// Of a word with a hyphen it yields, behind the best, the readings of what stands beside
// an affix (di-upload) or is doubled as it stands (beruang-beruang, buku-bukunya). Where
// the second part varies the first (berjalan-jalan, sayur-mayur) or is another word
// (suka-duka), only both together tell the root, and there is one reading. So it is with
// informal ones, of which there is the best. It allocates.
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
