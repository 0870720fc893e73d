package stem

import "github.com/wicara-nlp/wicara/internal/lextable"

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

// search finds the readings of one word. It holds no pointers to the heap and
// lives on the stack.
type search struct {
	fronts fronts
	backs  backs
}

// each calls yield with every root of the lexicon that affixes of w can
// surround, with its score, and with every exception that endings of w can
// follow. For every front one pass over the letters looks up
// all remainders, since the hash of a prefix of the word is a step in the hash
// of a longer one.
func (s *search) each(l *Lexicon, w []byte, yield func(candidate)) {
	s.fronts.find(w)
	s.backs.find(w)
	for i := range s.fronts.n {
		f := &s.fronts.list[i]
		h := uint32(lextable.HashBasis)
		if f.first != 0 {
			h = lextable.HashByte(h, f.first)
		}
		at := int(f.at)
		for j := range s.backs.n {
			b := &s.backs.list[j]
			if int(b.end) < int(f.at)+2 {
				continue
			}
			for ; at < int(b.end); at++ {
				h = lextable.HashByte(h, w[at])
			}
			t, rec := l.find(h, f.first, w[f.at:b.end])
			if rec < 0 {
				continue
			}
			c := candidate{front: f, back: b, table: t, rec: rec}
			flags := t.Flags(rec)
			switch {
			case flags&lextable.Form != 0 && f.n == 0 && b.suffix == noSuffix:
				c.fixed = true
				c.score = fixedScore + float32(b.end)
			case flags&(lextable.Root|lextable.Form) != 0 && legal(f, b, w):
				// Behind other affixes, a form that keeps its own shape is
				// a root like others, if it is one at all.
				c.fixed = flags&lextable.Form != 0
				if c.fixed && flags&lextable.Root == 0 && t.Target(rec) == t.Word(rec) {
					continue
				}
				c.score = score(f, b, t, rec)
				if f.n == 0 && int(b.end) == len(w) {
					c.score += rootScore
				}
			default:
				continue
			}
			yield(c)
		}
	}
}

// rootScore puts the reading of a word as a root above all but exceptions: so
// the root of a root is always the root itself.
const rootScore = 500

// fixedScore puts exceptions above all other readings, the longest first.
const fixedScore = 1000

// best returns the reading with the highest score, the first of equals.
func (s *search) best(l *Lexicon, w []byte) (candidate, bool) {
	var top candidate
	found := false
	s.each(l, w, func(c candidate) {
		if !found || c.score > top.score {
			top, found = c, true
		}
	})
	return top, found && top.score >= minScore
}
