package stem

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// appendFolded appends the terms of text, whose tokens are given, in lower case
// whatever its capitals. What capitals tell apart elsewhere is one term here: doctor
// and dari (dr.), an acronym and a short form of everyday speech (BPK).
func (g gleaner) appendFolded(dst []string, text string, tokens []tokenize.Token) []string {
	for i, t := range tokens {
		word := strings.ToLower(wordOf(text, t))
		switch {
		case isWhole(t):
			dst = append(dst, word)
		case isWord(t) && !isCurrency(text, tokens[i:]) && !g.stopsShort(text, t):
			dst = g.appendWord(dst, word)
		}
	}
	return dst
}
