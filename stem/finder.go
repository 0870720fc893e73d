package stem

import (
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// finder reads words with one lexicon.
type finder struct {
	lexicon  *Lexicon
	informal bool
	affixes  bool // collect the affixes too
}

// plain reads w without regard to hyphens. If no reading has a known root, w
// is its own root.
func (fi finder) plain(w []byte) reading {
	if fi.informal {
		return fi.colloquial(w)
	}
	if r := fi.formal(w); r.known || r.end < len(w) {
		return r
	}
	return fi.guess(w)
}

// formal is the best reading of w with the affixes of formal speech. If none
// has a known root, the reading is not known.
func (fi finder) formal(w []byte) reading {
	if !fi.affixes {
		if r, ok := fi.lookup(w); ok {
			return r
		}
	}
	var x word64
	x.copy(w)
	var s search
	if c, ok := s.best(fi.lexicon, &x); ok {
		return fi.reading(&c, w)
	}
	return reading{end: len(w)}
}

// changed says whether the reading of a word may be another than that of the
// unchanged lexicon, so that what was found when it was built is no help.
func (fi finder) changed() bool { return fi.informal || fi.lexicon.over != nil }

// lookup reads w without a search if the lexicon has it as it stands: as an
// exception, as a root, or as a frequent word whose root was found when the
// lexicon was built.
func (fi finder) lookup(w []byte) (reading, bool) {
	t, rec := fi.lexicon.find(wordkey.Of(w), w)
	if rec < 0 {
		return reading{}, false
	}
	flags := t.Flags(rec)
	switch {
	case flags&lextable.Form != 0, flags&lextable.Stemmed != 0 && !fi.changed():
		known := flags&lextable.Unknown == 0
		if start, end, ok := t.Within(rec); ok {
			return reading{start: start, end: end, known: known}, true
		}
		return reading{root: t.Target(rec), end: len(w), known: known}, true
	case flags&lextable.Root != 0:
		return reading{end: len(w), known: true}, true
	}
	return reading{}, false
}

// reading is the reading that c is of w.
func (fi finder) reading(c *candidate, w []byte) reading {
	r := reading{known: true}
	var ok bool
	if r.start, r.end, ok = c.part(w); !ok {
		r.root = c.root()
	}
	if fi.affixes {
		r.affixes = c.affixes(w)
	}
	return r
}

// guess reads a word without a known root. If it is no reduplication without its
// hyphen, only -nya comes off, which almost no word has as part of its root, and the
// prefixes of verbs before a loan; three letters with a vowel must remain before
// -nya, and are read in turn, so that the root is its own root.
func (fi finder) guess(w []byte) reading {
	if r, ok := fi.glued(w); ok {
		return r
	}
	n := len(w) - len("nya")
	if n < 3 || string(w[n:]) != "nya" || syllables(w[:n]) == 0 {
		return fi.loan(w)
	}
	if r, ok := fi.shortAnnya(w); ok {
		return r
	}
	r := fi.plain(w[:n])
	if fi.affixes {
		r.affixes = append(r.affixes, Affix{Form: "-nya", Kind: Clitic})
	}
	return r
}

// shortAnnya reads -anya as -an and -nya, one n of which many do not write:
// pekerjaanya. What remains is a word that the lexicon has, or a noun in peN-, per- or
// ke-: a loan may end like a root and -a (narkotika).
func (fi finder) shortAnnya(w []byte) (reading, bool) {
	n := len(w) - len("ya")
	if string(w[n-2:n]) != "an" {
		return reading{}, false
	}
	r := fi.formal(w[:n])
	if !r.known || r.root == "" && r.end != n-len("an") {
		return r, false
	}
	noun := (r.root != "" || r.start > 0) && (w[0] == 'p' || w[0] == 'k')
	if _, rec := fi.lexicon.find(wordkey.Of(w[:n]), w[:n]); rec < 0 && !noun {
		return r, false
	}
	if fi.affixes {
		return fi.irregular(r.rootIn(w), w), true
	}
	return r, true
}

// irregular is the reading of w as a form of root that no rule explains.
func (fi finder) irregular(root string, w []byte) reading {
	r := reading{end: len(w), root: root, known: true}
	if fi.affixes && root != string(w) {
		r.affixes = []Affix{{Form: string(w), Kind: Irregular}}
	}
	return r
}
