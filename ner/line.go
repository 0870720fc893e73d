package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// A mention stands on one line, and so does what tells of it.

// hasNewline says whether a line ends in what stands between two tokens.
func hasNewline(gap string) bool {
	for i := range len(gap) {
		if gap[i] == '\n' || gap[i] == '\r' {
			return true
		}
	}
	return false
}

// onLine says whether nothing but a space lies between two offsets.
func onLine(text string, from, to int) bool {
	return from <= to && strings.Trim(text[from:to], " ") == ""
}

// opensLine says whether nothing but space and brackets stands in front of at
// in its line.
func opensLine(text string, at int) bool {
	before := strings.TrimRight(text[:at], " \t(")
	return before == "" || hasNewline(before[len(before)-1:])
}

// behind returns the tokens behind a span if they go on on its line, else nil.
// tokens begin with the first of the span or before it.
func behind(s tokenize.Span, text string, tokens []tokenize.Token) []tokenize.Token {
	for i, t := range tokens {
		if t.Start >= s.End {
			if onLine(text, s.End, t.Start) {
				return tokens[i:]
			}
			break
		}
	}
	return nil
}

// lineReader reads tokens that stand side by side on one line.
type lineReader struct {
	text   string
	tokens []tokenize.Token
	first  int // the token that reading begins with
}

// word returns token i, or "" where the line ends in front of it.
func (r *lineReader) word(i int) string {
	if i >= len(r.tokens) || i > r.first && !onLine(r.text, r.tokens[i-1].End, r.tokens[i].Start) {
		return ""
	}
	return r.tokens[i].In(r.text)
}
