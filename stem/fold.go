package stem

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// appendFolded appends the terms of text, whose tokens are given, in lower case
// whatever its capitals. What capitals tell apart elsewhere is one term here: doctor
// and dari (dr.), an acronym and a short form of everyday speech (BPK).
func (g gleaner) appendFolded(dst []string, text string, tokens []tokenize.Token) []string {
	for _, t := range tokens {
		switch {
		case isWhole(t):
			dst = append(dst, strings.ToLower(t.In(text)))
		case isWord(t):
			dst = g.appendWord(dst, strings.ToLower(unmarked(t.In(text))))
		}
	}
	return dst
}
