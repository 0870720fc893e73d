package stem

import (
	"bytes"
	_ "embed" // for the words of two words
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
)

// A word of two words gives the terms that these give where they are written apart, as
// many writers do: tanggung jawab, tanggung-jawab and pertanggungjawaban meet.

//go:embed lexdata/compounds.txt
var compoundData string

// parts says which bytes of a root are its two words: those before end, and from begin
// on. Where end is 0 there is but the second. In a root that is one word both are 0.
type parts struct{ end, begin int }

// measurePrefix is the prefix of words of measure, which is no word: sebesar.
const measurePrefix = "se"

// compounds returns the parts of the roots that are two words.
var compounds = sync.OnceValue(func() map[string]parts {
	m := map[string]parts{}
	for line := range strings.Lines(compoundData) {
		_, words, ok := strings.Cut(line, ": ")
		if !ok || line[0] == '#' {
			continue
		}
		for word := range strings.FieldsSeq(words) {
			first, second, _ := strings.Cut(word, "+")
			p := parts{len(first), len(first)}
			if first == measurePrefix {
				p.end = 0
			}
			m[first+second] = p
		}
	}
	return m
})

// boundForms are the prefixes that EYD V (II.C) joins to any word, and others write apart
// or with a hyphen.
var boundForms = [...]string{"non", "pasca", "antar", "anti"}

// minPart and minBound are the least length in bytes of a word beside a hyphen and of one
// behind a bound form.
const (
	minPart  = 3
	minBound = 4
)

// minDivided is the least length in bytes of a word of two words without a hyphen.
const minDivided = 6

// appendRoot appends root, or the terms of its two parts.
func (g gleaner) appendRoot(dst []string, root string) []string {
	if word, ok := g.together(root); ok {
		g.Informal = g.Informal && strings.IndexByte(root, '\'') < 0 // Mada'in is no everyday word
		return g.appendWord(dst, word)
	}
	var w morph.Word
	if len(root) < minDivided && strings.IndexByte(root, '-') < 0 || !w.Set(root) {
		return append(dst, root)
	}
	p := g.divide(w.Bytes())
	if p.begin == 0 {
		return append(dst, root)
	}
	first, second := root[:p.end], root[p.begin:]
	if first == "" { // a measure: sedalam is no form of the preposition
		g.pair = termPair
		return g.appendWord(dst, second)
	}
	g.pair = g.stop.pairOf(first, second)
	return g.appendWord(g.appendWord(dst, first), second)
}

// divide returns the parts of the root w. What the caller has put into the lexicon stays
// whole.
func (g gleaner) divide(w []byte) parts {
	if g.added(w) {
		return parts{}
	}
	if i := bytes.IndexByte(w, '-'); i > 0 {
		if g.hyphened(w, w[:i], w[i+1:]) {
			return parts{i, i + 1}
		}
		return parts{}
	}
	if p, ok := compounds()[string(w)]; ok {
		return p
	}
	n := g.behindBound(w)
	return parts{n, n}
}

// added reports whether With or Override has put w into the lexicon.
func (g gleaner) added(w []byte) bool {
	over := g.Lexicon.Over
	if over == nil {
		return false
	}
	rec := over.Lookup(w)
	return rec >= 0 && over.Flags(rec)&lextable.Removed == 0
}

// hyphened reports whether the first hyphen of w stands between two words: of which the
// lexicon has all, or that are one without it, but not if it has w itself (bolak-balik).
// With FoldCase any does, as names in small letters have one, too (jong-un), but behind a
// number (1990-an), in a code (S-522/D5/2024) and in what is doubled with other sounds
// (mondar-mandir).
func (g gleaner) hyphened(w, first, second []byte) bool {
	if len(second) == 0 || bytes.Equal(first, second) {
		return false
	}
	var buf [morph.MaxBytes]byte
	switch {
	case compounds()[string(append(append(buf[:0], first...), second...))].end == len(first):
		return true
	case g.Lexicon.Flags(w)&(lextable.Root|lextable.Form) != 0:
		return false
	case !g.fold:
		return g.knowsAll(first, second)
	case first[0] >= '0' && first[0] <= '9' || bytes.IndexByte(w, '/') >= 0:
		return false
	}
	return !morph.Echoes(first, second) || g.capital(first) || g.capital(second) || g.knowsAll(first, second)
}

// knowsAll reports whether first and the parts of rest, between hyphens, are words.
func (g gleaner) knowsAll(first, rest []byte) bool {
	for known := g.knows(first); known; known = g.knows(first) {
		i := bytes.IndexByte(rest, '-')
		if i < 0 {
			return g.knows(rest)
		}
		first, rest = rest[:i], rest[i+1:]
	}
	return false
}

// knows reports whether w is a word by itself, or a bound form.
func (g gleaner) knows(w []byte) bool {
	for _, form := range boundForms {
		if string(w) == form {
			return true
		}
	}
	g.Informal = false
	return len(w) >= minPart && g.Word(w).Known
}

// behindBound returns where the word behind a bound form begins in w, or 0. Names may
// begin like one (antartika).
func (g gleaner) behindBound(w []byte) int {
	for _, form := range boundForms {
		n := len(form)
		if len(w) < n+minBound || string(w[:n]) != form {
			continue
		}
		if !g.knows(w[n:]) || form == "anti" && g.Lexicon.Has(string(w)) || g.capital(w) {
			return 0
		}
		return n
	}
	return 0
}

// capital reports whether running text mostly writes w with a capital: BPK, Ade.
func (g gleaner) capital(w []byte) bool {
	return g.Lexicon.Flags(w)&lextable.Capitals >= lextable.MostlyCapital
}
