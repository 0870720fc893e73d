package stem

import (
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// candidate is one way to read a word: a root of the lexicon with the affixes
// around it.
type candidate struct {
	front *front
	back  *back
	table *lextable.Table
	rec   int
	fixed bool // an exception: the lexicon fixes the root
	score float32
}

// root returns the root as the lexicon has it.
func (c candidate) root() string {
	if c.fixed {
		return c.table.Target(c.rec)
	}
	return c.table.Word(c.rec)
}

// search finds the readings of one word: every root of the lexicon that
// affixes of the word can surround, with its score, and every exception that
// endings of the word can follow. It holds no pointers to the heap and lives on
// the stack.
type search struct {
	fronts fronts
	backs  backs
	i, j   int // the front and the back that come next
}

// start begins the search for w.
func (s *search) start(w *word64) {
	s.fronts.find(w)
	s.backs.find(w.bytes())
}

// next returns the next reading of w, the word of start. It looks up what
// remains of the word between every front and every back.
func (s *search) next(l *Lexicon, w *word64) (candidate, bool) {
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
			if !l.base.Searched.MayHave(k.Hash) && (l.over == nil || !l.over.Searched.MayHave(k.Hash)) {
				continue
			}
			if c, ok := l.candidate(k, f, b, w); ok {
				return c, true
			}
		}
	}
	return candidate{}, false
}

// keyBetween returns the key of what remains of w between f and b; letters are
// the first of it.
func keyBetween(w *word64, f *front, b *back, letters uint64) wordkey.Key {
	n := f.size(b)
	switch {
	case n <= 8:
		return wordkey.OfEnds(wordkey.Head(letters, n), 0, n)
	case n <= wordkey.MaxEnds:
		return wordkey.OfEnds(letters, w.at(int(b.end)-8), n)
	}
	var buf [maxBytes + 1]byte
	return wordkey.Of(f.appendRest(buf[:0], b, w))
}

// candidate returns what remains of w between f and b as a reading, if it is a
// word of the lexicon that can stand there. Its key is k.
func (l *Lexicon) candidate(k wordkey.Key, f *front, b *back, w *word64) (candidate, bool) {
	var rest []byte
	if k.Len > wordkey.MaxEnds {
		var buf [maxBytes + 1]byte
		rest = f.appendRest(buf[:0], b, w)
	}
	t, rec := l.find(k, rest)
	if rec < 0 {
		return candidate{}, false
	}
	c := candidate{front: f, back: b, table: t, rec: rec}
	flags := t.Flags(rec)
	switch {
	case flags&lextable.Form != 0 && f.n == 0 && b.suffix == noSuffix:
		c.fixed = true
		c.score = fixedScore + float32(b.end)
	case flags&(lextable.Root|lextable.Form) != 0 && legal(f, b, w.bytes()):
		// Behind other affixes, a form that keeps its own shape is
		// a root like others, if it is one at all.
		c.fixed = flags&lextable.Form != 0
		if c.fixed && flags&lextable.Root == 0 && t.Target(rec) == t.Word(rec) {
			return c, false
		}
		c.score = score(f, b, t, rec)
		if f.n == 0 && int(b.end) == w.n {
			c.score += rootScore
		}
	default:
		return c, false
	}
	return c, true
}

// rootScore puts the reading of a word as a root above all but exceptions: so
// the root of a root is always the root itself.
const rootScore = 500

// fixedScore puts exceptions above all other readings, the longest first.
const fixedScore = 1000

// best returns the reading of w with the highest score, the first of equals.
func (s *search) best(l *Lexicon, w *word64) (candidate, bool) {
	s.start(w)
	var top candidate
	found := false
	for c, ok := s.next(l, w); ok; c, ok = s.next(l, w) {
		if !found || c.score > top.score {
			top, found = c, true
		}
	}
	return top, found && top.score >= minScore
}
