package morph

import "github.com/wicara-nlp/wicara/internal/lextable"

// How much an informal reading must be worth, in the measure of form.weight.
const (
	leastWeight = 130                      // of a word that no formal reading has a root for
	knownMargin = 50                       // more for one that the texts often have, as they have loans and names
	rareMargin  = 30                       // more than a formal reading of a word that the texts hardly have
	rootMargin  = 2 * lextable.FamilyScale // more than a root with a small family
	smallFamily = 2 * lextable.FamilyScale // the level of the family of such a root
)

// rival is the formal reading of a word, which an informal one has to be better than.
type rival struct {
	Reading
	weight int
	sure   bool // no informal reading is better
	root   bool // the word is a root
	rich   bool // its root has a family
}

// rival returns the formal reading of w.
func (fi Finder) rival(w []byte) rival {
	e := fi.record(w)
	if settled(e) {
		return rival{Reading: fi.formal(w), sure: true}
	}
	var x Word
	x.copy(w)
	var s search
	c, ok := s.best(fi.Lexicon, &x)
	if !ok {
		r := rival{Reading: Reading{End: len(w)}, weight: leastWeight}
		if e.Word != "" {
			r.weight += knownMargin
		}
		return r
	}
	family, size := c.table.Family(c.rec), c.front.size(&c.back)
	r := rival{Reading: fi.reading(&c, w), weight: worth(family, c.table.Freq(c.rec), size), rich: family > smallFamily}
	if size == len(w) {
		r.root, r.weight = true, r.weight+rootMargin
		return r
	}
	n := c.countAffixes()
	bare := fi.record(w[:c.back.bare(len(w))])
	r.sure = c.fixed || n > 0 && settled(bare) || n == 0 && size > minBase // then the root decides, see standard
	r.weight = max(r.weight-n*affixWeight, leastWeight) + rareMargin
	return r
}

// settled reports whether the texts show how the word of e is to be read: as an
// exception, a root with a family or a name, or a derived word that they often have.
func settled(e lextable.Entry) bool {
	switch {
	case e.Flags&lextable.Form != 0:
		return true
	case e.Flags&lextable.Root != 0:
		return e.Family > smallFamily || e.Flags&lextable.Capitals != 0
	case e.Flags&lextable.Stemmed == 0:
		return false
	}
	return e.Flags&lextable.Unknown == 0 || e.Flags&lextable.Capitals >= lextable.MostlyCapital
}

// countAffixes returns how many affixes c has but for clitics and particles.
func (c *candidate) countAffixes() int {
	if c.back.suffix != noSuffix {
		return int(c.front.n) + 1
	}
	return int(c.front.n)
}

// bare returns how many bytes of the word remain without clitics and particles.
func (b *back) bare(n int) int {
	return n - len(cliticForms[b.clitic]) - len(particleForms[b.particle])
}

// beaten reports whether f, which is weighed, is the better reading: in place of a known
// one, only if formal texts have the word that f stands for (nangis, as menangis), or if
// the root of the formal reading is a rare one (kesampean).
func (r *rival) beaten(f *form) bool {
	switch {
	case f.weight <= r.weight:
		return false
	case !r.Known:
		return true
	case r.root, f.root == f.base && !f.colloquial():
		return f.attested && f.colloquial() && !f.changed
	}
	return f.attested && f.colloquial() || !r.rich
}
