package morph

import (
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// candidate is one way to read a word: a root of the lexicon with the affixes
// around it.
type candidate struct {
	front front
	back  back
	table *lextable.Table
	rec   int
	fixed bool // an exception: the lexicon fixes the root
	score float32
}

// root returns the root as the lexicon has it.
func (c *candidate) root() string {
	if c.fixed {
		return c.table.Target(c.rec)
	}
	return c.table.Word(c.rec)
}

// part says which bytes of the word w are the root, or returns false if the
// root is no part of it.
func (c *candidate) part(w []byte) (start, end int, ok bool) {
	start, end = int(c.front.at), int(c.back.end)
	return start, end, c.front.first == 0 && (!c.fixed || c.root() == string(w[start:end]))
}

// search finds the readings of one word: every root of the lexicon that
// affixes of the word can surround, with its score, and every exception that
// endings of the word can follow. It lives on the stack.
type search struct {
	found  candidate // by next
	fronts fronts
	backs  backs
	i, j   int // the front and the back that come next
}

// start begins the search for w.
func (s *search) start(w *Word) {
	s.fronts.find(w)
	s.backs.find(w.Bytes())
}

// next looks for the next reading of w, the word of start, and puts it into
// s.found, or returns false if there is none. It looks up what remains of the
// word between every front and every back.
func (s *search) next(l *Lexicon, w *Word) bool {
	for ; s.i < s.fronts.n; s.i, s.j = s.i+1, 0 {
		f := &s.fronts.list[s.i]
		letters := f.letters(w)
		for s.j < s.backs.n {
			b := &s.backs.list[s.j]
			s.j++
			if int(b.end) < int(f.at)+2 {
				continue
			}
			k := keyBetween(w, f, b, letters)
			if !l.Base.Searched.MayHave(k.Hash) && (l.Over == nil || !l.Over.Searched.MayHave(k.Hash)) {
				continue
			}
			if s.find(l, k, f, b, w) {
				return true
			}
		}
	}
	return false
}

// keyBetween returns the key of what remains of w between f and b; letters are
// the first of it.
func keyBetween(w *Word, f *front, b *back, letters uint64) wordkey.Key {
	n := f.size(b)
	if n > wordkey.MaxEnds {
		var buf [MaxBytes + 1]byte
		return wordkey.Of(f.appendRest(buf[:0], b, w))
	}
	last := w.at(int(b.end) - 8)
	if n <= 8 {
		last = 0
	}
	return wordkey.OfEnds(wordkey.Head(letters, min(n, 8)), last, n)
}

// find puts what remains of w between f and b into s.found as a reading, if it
// is a word of the lexicon that can stand there. Its key is k.
func (s *search) find(l *Lexicon, k wordkey.Key, f *front, b *back, w *Word) bool {
	var rest []byte
	if k.Len > wordkey.MaxEnds {
		var buf [MaxBytes + 1]byte
		rest = f.appendRest(buf[:0], b, w)
	}
	t, rec := l.Find(k, rest)
	if rec < 0 {
		return false
	}
	c := &s.found
	c.front, c.back, c.table, c.rec = *f, *b, t, rec
	flags := t.Flags(rec)
	switch {
	case flags&lextable.Form != 0 && f.n == 0 && b.suffix == noSuffix:
		c.fixed = true
		c.score = fixedScore + float32(b.end)
	case t == l.Over && l.nounWithin(f, b, t.Word(rec)):
		return false
	case flags&(lextable.Root|lextable.Form) != 0 && legal(f, b, w.Bytes()):
		// Behind other affixes, a form that keeps its own shape is
		// a root like others, if it is one at all.
		c.fixed = flags&lextable.Form != 0
		if c.fixed && flags&lextable.Root == 0 && t.Target(rec) == t.Word(rec) {
			return false
		}
		c.score = score(f, b, t, rec)
		if f.n == 0 && int(b.end) == w.n {
			c.score += rootScore
		}
	default:
		return false
	}
	return true
}

// rootScore puts the reading of a word as a root above all but exceptions: so
// the root of a root is always the root itself.
const rootScore = 500

// fixedScore puts exceptions above all other readings, the longest first.
const fixedScore = 1000

// minLong is the length in letters of a root that no unknown word has behind a
// prefix by chance: pengkriminalisasian is not whole, rare as both are.
const minLong = 7

// longRoot says whether c has a prefix before a long root.
func (c *candidate) longRoot() bool {
	return c.front.n > 0 && c.front.size(&c.back) >= minLong
}

// best returns the reading of w with the highest score, the first of equals, or
// false if there is none that is good enough. A word with a long root is derived
// in any case.
func (s *search) best(l *Lexicon, w *Word) (top candidate, ok bool) {
	s.start(w)
	derived := false
	for s.next(l, w) {
		if !ok || s.found.score > top.score {
			top, ok = s.found, true
		}
		derived = derived || s.found.longRoot()
	}
	return top, ok && (derived || top.score >= wholeScore(w.n))
}
