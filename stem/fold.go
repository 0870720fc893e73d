package stem

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/tokenize"
)

// appendFolded appends the terms of text in lower case whatever its capitals. What
// capitals tell apart elsewhere is one term here: doctor and dari (dr.).
//
// Capitals also tell the tokenizer what belongs together (H&M, 12/PUU-XXI/2023, M.Hum.),
// so it sees the text in capitals, whose ASCII letters have as many bytes as small ones.
func (g gleaner) appendFolded(dst []string, text string) []string {
	text = strings.ToLower(text)
	tokens := tokenize.Tokenizer{}.AppendBytes(nil, upperASCII(text))
	everyday := g.Informal
	for i, t := range tokens {
		word := wordOf(text, t)
		switch {
		case isWhole(t):
			dst = append(dst, word)
		case isWord(t) && !isCurrency(text, tokens[i:]) && !g.stopsShort(text, t):
			g.Informal = everyday && !g.alsoName(word)
			dst = g.appendWord(dst, word)
		}
	}
	return dst
}

// upperASCII returns text with its ASCII letters in capitals.
func upperASCII(text string) []byte {
	upper := []byte(text)
	for i, c := range upper {
		if 'a' <= c && c <= 'z' {
			upper[i] = c - ('a' - 'A')
		}
	}
	return upper
}

// shortNames are the acronyms and units of two letters that everyday speech shortens
// other words to, and that running text has more often: KK is kartu keluarga, not kakak.
var shortNames = []string{"ap", "cm", "gt", "hr", "ht", "kk", "kl", "km", "kt", "lm", "lp", "mf", "mw", "pg", "pk", "sm", "sp"}

// alsoName reports whether a word in small letters may be an acronym or a name: one of
// shortNames, or one that running text mostly writes with a capital (BPK, Ade).
func (g gleaner) alsoName(word string) bool {
	var w morph.Word
	if !w.Set(word) || slices.Contains(shortNames, word) {
		return true
	}
	return g.flags(w.Bytes())&lextable.Capitals >= lextable.MostlyCapital
}
