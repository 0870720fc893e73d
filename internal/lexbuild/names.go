package lexbuild

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/internal/rank"
)

// When a word is taken for a name.
const (
	minNameCount = 8 // how often it has a capital inside of sentences of news and prose,
	nameRatio    = 8 // and how many times more often than none
	nameMargin   = 3 // how much better than the word left whole its best reading may be
)

// names keeps words whole that running text has with a capital almost always and
// that only look derived: berlin is not ber- and lin, bau-bau a city, andi not the
// everyday "and" with -i.
func (b *builder) names() {
	t := lextable.New(b.set.sorted(), b.targets)
	plain := morph.Finder{Lexicon: &morph.Lexicon{Base: t}}
	for _, w := range sortedKeys(b.capitals) {
		n := b.capitals[w]
		if n < minNameCount || n < nameRatio*b.modern[w] || b.set.byWord[w] != nil {
			continue
		}
		half, _, _ := strings.Cut(w, "-") // LSM-LSM are many of what has capitals itself
		if doubled(w) && b.capitals[half] < 2*n || plainWord(w) && b.looksDerived(t, plain, w) {
			b.name(w)
		}
	}
}

// looksDerived says whether w is read as a derived word without being one. Titles,
// offices and what is said of God have capitals as well. So a word that texts have in
// small letters, too, is no name if its best reading is a good one (pengampun), and no
// word is if that has both parts of a confix, or is a good one with a pronoun or a
// particle, which no name has by chance (perserikatan, tuhanmu).
func (b *builder) looksDerived(t *lextable.Table, plain morph.Finder, w string) bool {
	list := morph.Readings(t, w)
	whole := list[len(list)-1].Now
	best := list[0]
	for _, r := range list {
		if r.Now > best.Now {
			best = r
		}
	}
	if best.Root == w || best.Now < whole {
		return (morph.LooksInformal(t, w) || plain.Stem(w) != w) && !slices.ContainsFunc(list, confixed)
	}
	return (best.Now < whole+nameMargin || b.modern[w] == 0) && best.Bonus == 0 && !followed(best) && !confixed(best)
}

// confixed says whether r has a prefix and a suffix.
func confixed(r rank.Reading) bool {
	return r.Has(rank.Prefix, rank.Prefixes) && r.Has(rank.Suffix, rank.Suffixes)
}

// followed says whether r has a pronoun or a particle.
func followed(r rank.Reading) bool {
	return r.Has(rank.Clitic, rank.Clitics) || r.Has(rank.Particle, rank.Particles)
}
