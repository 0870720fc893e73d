package morph

import (
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Finder reads words with one lexicon.
type Finder struct {
	Lexicon  *Lexicon
	Informal bool // read informal forms, too
	Affixes  bool // collect the affixes, too
}

// plain reads w without regard to hyphens. If no reading has a known root, w
// is its own root.
func (fi Finder) plain(w []byte) Reading {
	if fi.Informal {
		return fi.colloquial(w)
	}
	if r := fi.formal(w); r.Known || r.End < len(w) {
		return r
	}
	return fi.guess(w)
}

// formal is the best reading of w with the affixes of formal speech. If none
// has a known root, the reading is not known.
func (fi Finder) formal(w []byte) Reading {
	if !fi.Affixes {
		if r, ok := fi.lookup(w); ok {
			return r
		}
	}
	var x Word
	x.copy(w)
	var s search
	if c, ok := s.best(fi.Lexicon, &x); ok {
		return fi.reading(&c, w)
	}
	return Reading{End: len(w)}
}

// changed says whether the reading of a word may be another than that of the
// unchanged lexicon, so that what was found when it was built is no help.
func (fi Finder) changed() bool { return fi.Informal || fi.Lexicon.Over != nil }

// lookup reads w without a search if the lexicon has it as it stands: as an
// exception, as a root, or as a frequent word whose root was found when the
// lexicon was built.
func (fi Finder) lookup(w []byte) (Reading, bool) {
	t, rec := fi.Lexicon.Find(wordkey.Of(w), w)
	if rec < 0 {
		return Reading{}, false
	}
	flags := t.Flags(rec)
	switch {
	case flags&lextable.Form != 0, flags&lextable.Stemmed != 0 && !fi.changed():
		known := flags&lextable.Unknown == 0
		if start, end, ok := t.Within(rec); ok {
			return Reading{Start: start, End: end, Known: known}, true
		}
		return Reading{Root: t.Target(rec), End: len(w), Known: known}, true
	case flags&lextable.Root != 0:
		return Reading{End: len(w), Known: true}, true
	}
	return Reading{}, false
}

// reading is the reading that c is of w.
func (fi Finder) reading(c *candidate, w []byte) Reading {
	r := Reading{Known: true}
	var ok bool
	if r.Start, r.End, ok = c.part(w); !ok {
		r.Root = c.root()
	}
	if fi.Affixes {
		r.Affixes = c.affixes(w)
	}
	return r
}

// guess reads a word without a known root. If it is no reduplication without its
// hyphen, only -nya comes off, which almost no word has as part of its root, and the
// prefixes of verbs before a loan; three letters with a vowel must remain before
// -nya, and are read in turn, so that the root is its own root.
func (fi Finder) guess(w []byte) Reading {
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
	if fi.Affixes {
		r.Affixes = append(r.Affixes, Affix{Form: "-nya", Kind: Clitic})
	}
	return r
}

// shortAnnya reads -anya as -an and -nya, one n of which many do not write:
// pekerjaanya. What remains is a word that the lexicon has, or a noun in peN-, per- or
// ke-: a loan may end like a root and -a (narkotika).
func (fi Finder) shortAnnya(w []byte) (Reading, bool) {
	n := len(w) - len("ya")
	if string(w[n-2:n]) != "an" {
		return Reading{}, false
	}
	r := fi.formal(w[:n])
	if !r.Known || r.Root == "" && r.End != n-len("an") {
		return r, false
	}
	noun := (r.Root != "" || r.Start > 0) && (w[0] == 'p' || w[0] == 'k')
	if _, rec := fi.Lexicon.Find(wordkey.Of(w[:n]), w[:n]); rec < 0 && !noun {
		return r, false
	}
	if fi.Affixes {
		return fi.irregular(r.rootIn(w), w), true
	}
	return r, true
}

// irregular is the reading of w as a form of root that no rule explains.
func (fi Finder) irregular(root string, w []byte) Reading {
	r := Reading{End: len(w), Root: root, Known: true}
	if fi.Affixes && root != string(w) {
		r.Affixes = []Affix{{Form: string(w), Kind: Irregular}}
	}
	return r
}
