package lexbuild

import (
	"maps"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/internal/rank"
)

// When a root of MALINDO Morph is taken for a word derived from another root.
const (
	largerFamily = 3   // the family of that root is so many doublings larger,
	alike        = 0.3 // and the two stand in contexts as alike as this

	smallFamily = 4 // words of a root that may lack the r of the root in it,
	largerByR   = 2 // if the family of that is so many doublings larger
)

// derived drops roots that are derived from another root by the sense of both:
// masakan (dish) from masak (cook), tertawa from tawa. In what they look like
// they do not differ from roots such as perban and lebaran; in running text
// they stand where their root stands. A root with a much more productive root
// before -kan is a verb form and needs no such evidence: no root is made with
// -kan.
func (b *builder) derived() error {
	t := lextable.New(b.set.sorted(), nil)
	pairs := map[string]string{}
	words := map[string]bool{}
	for w := range b.set.byWord {
		r, ok := b.source(t, w)
		switch {
		case b.lostR(t, w):
			delete(b.set.byWord, w)
		case !ok:
		case r+"kan" == w:
			delete(b.set.byWord, w)
		case b.counts[w] >= minContextCount && b.counts[r] >= minContextCount:
			pairs[w] = r
			words[w], words[r] = true, true
		}
	}
	c, err := newContexts(slices.Sorted(maps.Keys(words)), b.counts, b.texts)
	if err != nil {
		return err
	}
	for w, r := range pairs {
		if c.cosine(w, r) >= alike {
			delete(b.set.byWord, w)
		}
	}
	return nil
}

// lostR reports whether w is ber-, ter- or peN- before a root in r, one of two of
// which is written (TBBBI 6.3.1): beruas, terentang, perompak. MALINDO Morph,
// which divides words between letters, has many of these as roots of few words.
func (b *builder) lostR(t *lextable.Table, w string) bool {
	if len(w) < 4 || w[:3] != "ber" && w[:3] != "ter" && w[:3] != "per" {
		return false
	}
	rec := t.Lookup([]byte(w[2:]))
	f := b.set.byWord[w].Family
	return rec >= 0 && f <= lextable.Quantise(smallFamily, lextable.FamilyScale) &&
		int(t.Family(rec)) >= int(f)+largerByR*lextable.FamilyScale
}

// source returns the root with the largest family that the root w looks
// derived from, if that family is much larger.
func (b *builder) source(t *lextable.Table, w string) (string, bool) {
	if strings.Contains(w, "-") {
		return "", false
	}
	best, top := "", float64(b.set.byWord[w].Family)/lextable.FamilyScale+largerFamily
	for _, r := range morph.Readings(t, w) {
		ended := r.Has(rank.Clitic, rank.Clitics) || r.Has(rank.Particle, rank.Particles)
		if f := r.Value(rank.Family); r.Root != w && !ended && f >= top {
			best, top = r.Root, f
		}
	}
	return best, best != ""
}
