package lexbuild

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/internal/rank"
)

// How often words must occur to count as evidence that an affix has grown into
// a root.
const (
	minBareCount = 100 // a word with a suffix and no prefix
	minVerbCount = 20  // the verbs and nouns of a word in se-, together
)

// grown adds words that are roots of their own in use although they look
// derived. Each takes the place of the root in it, with its family.
//
//   - A verb in -i or -kan has meN- or di- in running text: the bare form is
//     that of commands. A bare form that is more common than both, mulai beside
//     memulai and dimulai, is a word of its own, and so are loans in -i.
//   - se- (one, same, as ... as) is the outermost prefix (TBBBI 6.4, 7.3). Where
//     meN-, di- and peN- stand before it, menyepakati, penyelarasan, it is part
//     of the root.
//
// A noun in -an is neither: tumpukan, sebaran.
func (b *builder) grown() {
	t := lextable.New(b.set.sorted(), b.targets)
	for _, w := range sortedKeys(b.counts) {
		if !plainWord(w) {
			continue
		}
		if root := b.bareSuffix(t, w); root != "" {
			b.grow(w, root)
		}
		if root := b.fossilSe(w); root != "" {
			b.grow(w, root)
		}
	}
}

func (b *builder) isRoot(w string) bool {
	e := b.set.byWord[w]
	return e != nil && e.Flags&lextable.Root != 0
}

// bareSuffix returns the root of w if w is a root with a suffix and no prefix,
// and more common than the verbs of it.
func (b *builder) bareSuffix(t *lextable.Table, w string) string {
	if b.counts[w] < minBareCount || !strings.HasSuffix(w, "i") && !strings.HasSuffix(w, "kan") ||
		b.counts[w] <= b.counts[activeVoice(w)]+b.counts["di"+w] || b.set.byWord[w] != nil || b.noun(w) {
		return ""
	}
	var best rank.Reading
	top := -1.0
	for _, r := range morph.Readings(t, w) {
		if f := r.Value(rank.Family); f > top {
			best, top = r, f
		}
	}
	for _, suffix := range []string{"kan", "i"} {
		if best.Root+suffix == w {
			return best.Root
		}
	}
	return ""
}

// fossilSe returns the root of w if w is a root with se- that verbs are made
// from. If MALINDO Morph has w as a root that would lose against the root in it,
// seragam against ragam, fewer words are enough, and those with ber- and ke-an
// count as well. An exception of our own list overrules both.
func (b *builder) fossilSe(w string) string {
	root, ok := strings.CutPrefix(w, "se")
	if !ok || !b.isRoot(root) || b.targets[w] == root || b.counts[w] < minRootCount || b.noun(w) {
		return ""
	}
	n := b.affixed("meny"+w[1:], "di"+w, "peny"+w[1:])
	e := b.set.byWord[w]
	switch {
	case e == nil && n >= minVerbCount:
		return root
	case e != nil && e.Flags == lextable.Root && e.Family <= b.set.byWord[root].Family &&
		n+b.affixed("ber"+w, "ke"+w) >= minDerivedCount:
		return root
	}
	return ""
}

// affixed returns how often words occur, with suffixes or without.
func (b *builder) affixed(words ...string) int {
	n := 0
	for _, w := range words {
		for _, suffix := range []string{"", "kan", "i", "an"} {
			n += b.counts[w+suffix]
		}
	}
	return n
}

// noun says whether w is a root with the suffix of nouns: sebaran is from sebar
// and not from baran, tumpukan from tumpuk and not from tumpu.
func (b *builder) noun(w string) bool {
	root, ok := strings.CutSuffix(w, "an")
	return ok && b.isRoot(root)
}

// grow makes w a root in the place of root. In what is derived from w it must
// win against that with one affix more.
func (b *builder) grow(w, root string) {
	b.root(w, 0)
	b.set.byWord[w].Family = lextable.Above(b.set.byWord[root].Family)
}

// ownFamily is the family size of the roots of our own list that do not look
// derived from another.
const ownFamily = 30

// mono makes w a verb of one syllable.
func (b *builder) mono(w, _ string) {
	if !b.isRoot(w) {
		b.root(w, ownFamily)
	}
	b.set.byWord[w].Flags |= lextable.Mono
}

// ownRoot adds a root of our own list: it takes the place of the root it looks
// derived from.
func (b *builder) ownRoot(w, _ string) {
	for _, verb := range []string{w + "kan", w + "i", activeVoice(w), "meng" + w, "di" + w} { // tandatangani, mengkoordinir
		delete(b.set.byWord, verb)
	}
	best, top := "", uint8(0)
	for _, r := range morph.Readings(b.malindo, w) {
		if e := b.set.byWord[r.Root]; e != nil && e.Family >= top {
			best, top = r.Root, e.Family
		}
	}
	if best == "" || best == w {
		b.root(w, ownFamily)
		return
	}
	b.grow(w, best)
}
