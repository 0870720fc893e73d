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
		c = fi.explained(c, w)
		r.Affixes = c.affixes(w)
	}
	return r
}

// explained returns the best reading of w with affixes that lead to the root of c, if c
// is an exception that says no more than its root: rupa of serupa. It returns c if there
// is none.
func (fi Finder) explained(c *candidate, w []byte) *candidate {
	if !c.fixed || c.root() == c.table.Word(c.rec) {
		return c
	}
	var x Word
	x.copy(w)
	var s search
	s.start(&x)
	top, found := candidate{}, false
	for s.next(fi.Lexicon, &x) {
		if f := &s.found; !f.fixed && f.root() == c.root() && f.usual() && (!found || f.score > top.score) {
			top, found = *f, true
		}
	}
	if !found {
		return c
	}
	return &top
}

// guess reads a word without a known root. If it is no reduplication without its
// hyphen, no known word with an apostrophe and no slip, only -nya comes off, which almost
// no word has as part of its root, and the prefixes of verbs before a loan; three letters,
// or two of an abbreviation without a vowel (tvnya), must remain before -nya, and are read
// in turn, so that the root is its own root.
func (fi Finder) guess(w []byte) Reading {
	if r, ok := fi.glued(w); ok {
		return r
	}
	if r, ok := fi.unquoted(w); ok {
		return r
	}
	n := len(w) - len("nya")
	if n < 2 || string(w[n:]) != "nya" || n == 2 && syllables(w[:n]) > 0 {
		if r, ok := fi.slip(w); ok {
			return r
		}
		return fi.loan(w)
	}
	if r, ok := fi.shortAnnya(w); ok {
		return r
	}
	r := fi.plain(w[:n])
	if fi.Affixes {
		r.Affixes = appendNya(r.Affixes)
	}
	return r
}

// usual says whether the affixes of c go together: -an is no suffix of verbs, and hardly
// any noun doubles a consonant. Of an exception such affixes explain nothing (memasukan).
func (c *candidate) usual() bool {
	if c.front.n == 0 || c.back.suffix != sufAn {
		return true
	}
	class := c.front.prefixes[0].class
	return class != clRe && (class == clBer || !verbal(class))
}

// irregular is the reading of w as a form of root that no rule explains.
func (fi Finder) irregular(root string, w []byte) Reading {
	r := Reading{End: len(w), Root: root, Known: true}
	if fi.Affixes && root != string(w) {
		r.Affixes = []Affix{{Form: string(w), Kind: Irregular}}
	}
	return r
}
