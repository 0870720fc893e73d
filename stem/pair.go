package stem

import (
	"bytes"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/internal/wordkey"
	"github.com/wicara-nlp/wicara/tokenize"
)

// pair is what the stop words say of two words that stand side by side. Where a word
// stands in two pairs, the first counts: salah satu pintu is not one of satu pintu.
type pair uint8

const (
	noPair   pair = iota // nothing: each is what it is by itself
	stopPair             // together they are a stop word: salah satu
	termPair             // neither is a stop word here: dalam negeri, bunuh diri
)

// stops reports whether w is a stop word where it stands.
func (g gleaner) stops(w []byte) bool {
	return g.pair == stopPair || g.pair == noPair && g.stop.has(w)
}

// pairBehind returns what the stop words say of the first two of tokens, if both are words.
func (g gleaner) pairBehind(text string, tokens []tokenize.Token) pair {
	if len(tokens) < 2 || !isWord(tokens[0]) || !isWord(tokens[1]) {
		return noPair
	}
	return g.pairOf(wordOf(text, tokens[0]), wordOf(text, tokens[1]))
}

var nya = []byte("nya")

// pairOf returns what the stop words say of first and second, which may have -nya.
func (g gleaner) pairOf(first, second string) pair {
	if len(first)+1+len(second) > morph.MaxBytes {
		return noPair
	}
	var a, b morph.Word
	a.Set(first)
	b.Set(second)
	var buf [morph.MaxBytes]byte
	w := append(append(append(buf[:0], a.Bytes()...), ' '), b.Bytes()...)
	if short, ok := bytes.CutSuffix(w, nya); ok {
		if p := g.listed(short); p != noPair {
			return p
		}
	}
	return g.listed(w)
}

// listed returns what the stop words have of the pair w.
func (g gleaner) listed(w []byte) pair {
	table, rec := g.stop.made().tables.Find(wordkey.Of(w), w)
	if rec < 0 {
		return noPair
	}
	switch flags := table.Flags(rec); {
	case flags&lextable.Root != 0:
		return stopPair
	case flags&lextable.Form != 0:
		return termPair
	}
	return noPair
}
