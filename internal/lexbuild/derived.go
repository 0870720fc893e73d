package lexbuild

import (
	"maps"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/rank"
	"github.com/wicara-nlp/wicara/stem"
)

// When a root of MALINDO Morph is taken for a word derived from another root.
const (
	largerFamily = 3   // the family of that root is so many doublings larger,
	alike        = 0.3 // and the two stand in contexts as alike as this
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

// source returns the root with the largest family that the root w looks
// derived from, if that family is much larger.
func (b *builder) source(t *lextable.Table, w string) (string, bool) {
	if strings.Contains(w, "-") {
		return "", false
	}
	best, top := "", float64(b.set.byWord[w].Family)/lextable.FamilyScale+largerFamily
	for _, r := range stem.Readings(t, w) {
		ended := r.Has(rank.Clitic, rank.Clitics) || r.Has(rank.Particle, rank.Particles)
		if f := r.Value(rank.Family); r.Root != w && !ended && f >= top {
			best, top = r.Root, f
		}
	}
	return best, best != ""
}
