package lexbuild

import (
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/rank"
	"github.com/wicara-nlp/wicara/stem"
)

// When a word is taken for a name.
const (
	minNameCount = 10 // how often it has a capital in news and prose,
	nameRatio    = 8  // and how many times more often than none
	nameMargin   = 3  // how much better than the word left whole its best reading may be
)

// names keeps words whole that running text has with a capital almost always and
// that only look derived: berlin is not ber- and lin. Titles, offices and what is
// said of God have capitals as well, so a word is no name if its best reading is a
// good one (pengampun), or has a pronoun, a particle or both parts of a confix,
// which no name has by chance (tuhanmu, perserikatan).
func (b *builder) names(modern map[string]int) {
	t := lextable.New(b.set.sorted(), b.targets)
	for _, w := range sortedKeys(b.capitals) {
		n := b.capitals[w]
		if n < minNameCount || n < nameRatio*modern[w] || !plainWord(w) || b.set.byWord[w] != nil {
			continue
		}
		list := stem.Readings(t, w)
		whole := list[len(list)-1].Now
		best := list[0]
		for _, r := range list {
			if r.Now > best.Now {
				best = r
			}
		}
		if best.Root != w && best.Now < whole+nameMargin && !grammatical(best) {
			b.fix(w, w)
		}
	}
}

// grammatical says whether r has affixes that no name has by chance.
func grammatical(r rank.Reading) bool {
	return r.Bonus > 0 || r.Has(rank.Clitic, rank.Clitics) || r.Has(rank.Particle, rank.Particles) ||
		r.Has(rank.Prefix, rank.Prefixes) && r.Has(rank.Suffix, rank.Suffixes)
}
