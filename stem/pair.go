package stem

import (
	"bytes"
	"cmp"
	"unicode/utf8"

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

// turn turns to the first of tokens, the one behind that to which g turned last.
func (g *gleaner) turn(text string, tokens []tokenize.Token) {
	behind := g.pairBehind(text, tokens)
	g.pair, g.before = cmp.Or(g.before, behind), behind
}

// pairBehind returns what the stop words say of the first two of tokens, if both are words.
func (g gleaner) pairBehind(text string, tokens []tokenize.Token) pair {
	if len(tokens) < 2 || !isWord(tokens[0]) || !isWord(tokens[1]) {
		return noPair
	}
	first, second := tokens[0], tokens[1]
	if words := text[first.Start:second.End]; second.Start == first.End+1 && isPlain(words) {
		return g.stop.pairAt(words, first.End-first.Start)
	}
	return g.stop.pairOf(wordOf(text, first), wordOf(text, second))
}

// isPlain reports whether the words in s are as wordOf returns them: all but ASCII may have
// what is not seen, and an abbreviation loses its stop.
func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] == '.' || s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// pairOf returns what the stop words say of first and second.
func (l *Lexicon) pairOf(first, second string) pair {
	if len(first)+1+len(second) > morph.MaxBytes {
		return noPair
	}
	return l.pairAt(first+" "+second, len(first))
}

var nya = []byte("nya")

// pairAt returns what the stop words say of the two words in words, between which stands
// one byte of white space at space. The second may have -nya.
func (l *Lexicon) pairAt(words string, space int) pair {
	if k, short := wordkey.OfLower(words); short && words[space] == ' ' && words[len(words)-1]|0x20 != 'a' {
		return l.listed(k, nil)
	}
	var w morph.Word
	if !w.Set(words) {
		return noPair
	}
	b := w.Bytes()
	b[space] = ' '
	if short, ok := bytes.CutSuffix(b, nya); ok {
		if p := l.listed(wordkey.Of(short), short); p != noPair {
			return p
		}
	}
	return l.listed(wordkey.Of(b), b)
}

// listed returns what the stop words have of the pair w, whose key is k.
func (l *Lexicon) listed(k wordkey.Key, w []byte) pair {
	t := &l.made().tables
	if !t.Base.Searched.MayHave(k.Hash) && t.Over == nil {
		return noPair
	}
	table, rec := t.Find(k, w)
	if rec < 0 {
		return noPair
	}
	switch flags := table.Flags(rec); {
	case flags&lextable.Root != 0:
		return stopPair
	case flags&lextable.Form != 0 && table.Target(rec) == table.Word(rec):
		return termPair
	}
	return noPair
}
