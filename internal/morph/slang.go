package morph

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

// form is one way to read an informal word: a base as it is spelt, the affixes
// around it, and the root that the base stands for.
type form struct {
	base, prefix, drop       string // base begins with drop, which the prefix took the place of
	suffix, clitic, particle string
	root                     string
	weight                   int
	attested                 bool // formal texts have the word that it stands for
	changed                  bool // base and root differ by a change of sound
}

// forms yields the ways to take informal affixes off word.
func forms(word string, yield func(form)) {
	for _, particle := range informalParticles {
		rest, ok := strings.CutSuffix(word, particle)
		if !ok {
			continue
		}
		for _, clitic := range informalClitics {
			rest, ok := strings.CutSuffix(rest, clitic)
			if !ok {
				continue
			}
			for _, suffix := range informalSuffixes {
				if rest, ok := strings.CutSuffix(rest, suffix); ok && stands(suffix, rest) {
					bases(rest, form{suffix: suffix, clitic: clitic, particle: particle}, yield)
				}
			}
		}
	}
}

// stands reports whether suffix may stand behind rest, which has a base.
func stands(suffix, rest string) bool {
	switch {
	case len(rest) < minBase:
		return false
	case suffix == "n":
		return strings.HasSuffix(rest, "ai")
	}
	return suffix == "" || !open(rest)
}

// open reports whether word is a cluster and a vowel, as no base of everyday
// speech is: tra, bra.
func open(word string) bool {
	return len(word) == minBase && !isVowel(word[0]) && !isVowel(word[1])
}

// minBase is the length of the shortest base, in bytes. One whose first letter
// is swallowed is longer: before one syllable N- is nge-.
const minBase = 3

// bases yields the ways to take a prefix off word, as f with a base.
func bases(word string, f form, yield func(form)) {
	for _, p := range informalPrefixes {
		rest, ok := strings.CutPrefix(word, p.form)
		if !ok || len(rest) < minBase {
			continue
		}
		for _, drop := range p.drops {
			if drop == "" && p.before != "" && strings.IndexByte(p.before, rest[0]) < 0 {
				continue
			}
			f.prefix, f.drop, f.base = p.form, drop, drop+rest
			if f.nasal() && short(f.base) && p.form != "nge" {
				continue
			}
			yield(f)
		}
	}
}

// What a reading is worth, in steps of which a doubling of the family of its root is
// lextable.FamilyScale. The values are those that read the words of our texts best.
const (
	affixWeight    = 10  // less for an affix
	soundWeight    = 10  // less for a change of sound
	soundLength    = 15  // less for every letter that a base with one has less than
	soundBase      = 5   // these, or more for one that it has more: by chance hardly any long one has a root
	listedWeight   = 40  // more for a base of the list of everyday words
	attestedWeight = 60  // more if formal texts have the word that it stands for, and for nge-
	nasalWeight    = 40  // more for ng- and ny-, which hardly any loan begins with
	inWeight       = 20  // more for -in behind a long base that stands for another
	longWeight     = 60  // more for -in and -kan behind a long root
	monoWeight     = 100 // more for nge- before a verb of one syllable: no ngelas is from kelas
	loanWeight     = 25  // less for m- and n-, which many loans begin with
	swallowWeight  = 40  // less for a letter that a bare nasal has swallowed, if formal texts lack the word
	soundMargin    = 80  // what one without a change of sound may be worth less, and be the better
)

// weigh finds the root that the base stands for, and the weight to compare the
// reading by. It returns false if there is no root, and if the form is a formal one,
// which the formal reading has weighed, but for one with -kan.
func (f *form) weigh(fi Finder) bool {
	best, found := *f, false
	for _, s := range spellings(f.base, f.maxChanges()) {
		root, n := fi.weight(s.base)
		if n >= 0 && f.prefix+f.suffix != "" && fi.homograph(s.base, root) { // nyapa, but not sapaku
			root, n = fi.lexical(s.base)
		}
		if n < 0 || root == f.base && !f.colloquial() && !f.caused() || !f.fits(s.base, root) {
			continue
		}
		g := *f
		g.root, g.changed, g.attested = root, s.changes > 0, fi.attests(f, root) || f.in() && fi.listed(s.base)
		if g.changed {
			n += soundLength*(len(f.base)-soundBase) - s.changes*soundWeight
		}
		if f.prefix == "nge" && fi.monosyllable(root) {
			n += monoWeight
		}
		g.weight = n + g.evidence() - f.countAffixes()*affixWeight
		if !found || g.rank() > best.rank() {
			best, found = g, true
		}
	}
	*f = best
	return found
}

// countAffixes returns how many affixes f has.
func (f *form) countAffixes() int {
	n := 0
	for _, a := range []string{f.prefix, f.suffix, f.clitic, f.particle} {
		if a != "" {
			n++
		}
	}
	return n
}

// rank is the weight of f among the forms that a word may be: one without a change of
// sound is better, and one without -in or ke- if formal texts lack the word.
func (f *form) rank() int {
	n := f.weight
	switch {
	case f.changed && f.attested:
		n -= soundMargin / 2
	case f.changed:
		n -= soundMargin
	}
	if !f.attested && f.nasal() && f.drop != "" {
		n -= swallowWeight
	}
	if !f.attested && (f.in() || f.prefix == "ke") || f.suffix == "n" {
		n -= loanWeight
	}
	return n
}

// fits reports whether the base, an everyday word, takes the suffix of f: function
// words and short forms take none of formal speech but -an.
func (f *form) fits(base, root string) bool {
	return f.suffix != "i" && f.suffix != "kan" || base == root || f.base != base
}

// in reports whether f ends in -in.
func (f *form) in() bool { return f.suffix == "in" || f.suffix == "n" }

// colloquial reports whether f has an affix that formal speech lacks.
func (f *form) colloquial() bool {
	return f.in() || f.nasal() || f.prefix == "ke" && f.suffix == ""
}

// nasal reports whether f has N-.
func (f *form) nasal() bool {
	switch f.prefix {
	case "nge", "ny", "ng", "n", "m":
		return true
	}
	return false
}

// shortBase is the length of a base, in bytes, up to which two changes of sound
// turn it into any word: miko into pikau.
const shortBase = 4

// maxChanges returns how many changes of sound may lie between the base and its
// root. In a short base a swallowed letter is one of them, and the shortest have
// none.
func (f *form) maxChanges() int {
	switch n := len(f.base); {
	case n > shortBase:
		return 2
	case n > minBase && f.drop == "":
		return 1
	}
	return 0
}

// weight returns the root of base, as the lexicon or the list of everyday words
// has it, and how good it is: the levels of its family and frequency, and its
// length; -1 if it is none.
func (fi Finder) weight(base string) (string, int) {
	if e, ok := fi.everyday(base); ok { // temenan, ngeliatin
		if clipped(base, e.root) {
			return "", -1
		}
		_, n := fi.lexical(base)
		_, m := fi.lexical(e.root)
		return e.root, max(n, m, 16*len(base)) + listedWeight
	}
	return fi.lexical(base)
}

// listed reports whether base is an everyday word.
func (fi Finder) listed(base string) bool {
	_, ok := fi.everyday(base)
	return ok
}

// monosyllable reports whether root is a verb of one syllable, which takes nge-.
func (fi Finder) monosyllable(root string) bool {
	e, _ := fi.entry(root)
	return e.Flags&lextable.Mono != 0
}

// clipped reports whether base is a short form that lacks the beginning of root,
// and so takes no affixes: dah of sudah, but not tau of tahu.
func clipped(base, root string) bool {
	return len(base) <= minBase && len(root) > len(base)+1 && base[0] != root[0]
}

// lexical is weight for the lexicon alone.
func (fi Finder) lexical(base string) (string, int) {
	if len(base) < minBase {
		return "", -1
	}
	switch e, root := fi.entry(base); {
	case e.Flags&lextable.Form != 0 && e.Flags&lextable.Capitals == lextable.NearlyCapital: // a name
	case e.Flags&lextable.Form != 0 && root == base: // most are function words
		return root, 24 * len(base)
	case e.Flags&lextable.Form != 0:
		return root, 16 * len(base)
	case e.Flags&lextable.Root != 0:
		return root, worth(e.Family, e.Freq, len(base))
	}
	return "", -1
}

// worth is what a root is worth: the level of its family, half that of its
// frequency, which is high for function words without affixes, and its length.
func worth(family, freq uint8, n int) int { return int(family) + int(freq)/2 + 8*n }

// affixes lists the affixes of f, from the root outwards.
func (f *form) affixes() []Affix {
	var list []Affix
	if f.base != f.root {
		list = append(list, Affix{Form: f.base, Kind: Irregular})
	}
	if f.suffix != "" {
		list = append(list, Affix{Form: "-" + f.suffix, Kind: Suffix})
	}
	if f.prefix != "" {
		list = append(list, Affix{Form: f.prefix + "-", Kind: Prefix, Drop: f.drop})
	}
	if f.clitic != "" {
		list = append(list, Affix{Form: "-" + f.clitic, Kind: Clitic})
	}
	if f.particle != "" {
		list = append(list, Affix{Form: "-" + f.particle, Kind: Particle})
	}
	return list
}
