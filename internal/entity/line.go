package entity

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A mention stands on one line, and so does what tells of it.

// HasNewline says whether a line ends in what stands between two tokens.
func HasNewline(gap string) bool {
	for i := range len(gap) {
		if gap[i] == '\n' || gap[i] == '\r' {
			return true
		}
	}
	return false
}

// OnLine says whether nothing but a space lies between two offsets.
func OnLine(text string, from, to int) bool {
	return from <= to && strings.Trim(text[from:to], " ") == ""
}

// OpensLine says whether nothing but space and brackets stands in front of at
// in its line.
func OpensLine(text string, at int) bool {
	before := strings.TrimRight(text[:at], " \t(")
	return before == "" || HasNewline(before[len(before)-1:])
}

// Behind returns the tokens behind a span if they go on on its line, else nil.
// tokens begin with the first of the span or before it.
func Behind(s tokenize.Span, text string, tokens []tokenize.Token) []tokenize.Token {
	for i, t := range tokens {
		if t.Start >= s.End {
			if OnLine(text, s.End, t.Start) {
				return tokens[i:]
			}
			break
		}
	}
	return nil
}

// LineReader reads tokens that stand side by side on one line.
type LineReader struct {
	Text   string
	Tokens []tokenize.Token
	First  int // the token that reading begins with
}

// Word returns token i, or "" where the line ends in front of it.
func (r *LineReader) Word(i int) string {
	if i >= len(r.Tokens) || i > r.First && !OnLine(r.Text, r.Tokens[i-1].End, r.Tokens[i].Start) {
		return ""
	}
	return r.Tokens[i].In(r.Text)
}

// IsCapital reports a word with a capital.
func (r *LineReader) IsCapital(i int) bool {
	word := r.Word(i)
	return word != "" && ortho.IsUpperAt(word, 0) && r.Tokens[i].Kind == tokenize.Word
}

// Capitals returns how many words with a capital stand from token i on, of so many
// at most.
func (r *LineReader) Capitals(i, most int) (n int) {
	for n < most && r.IsCapital(i+n) {
		n++
	}
	return n
}

// Across returns the span from one token to another.
func Across(first, last tokenize.Token) tokenize.Span {
	return tokenize.Span{Start: first.Start, End: last.End}
}

// From returns the index of the first token from i on that begins at or behind at.
func From(tokens []tokenize.Token, i, at int) int {
	for i < len(tokens) && tokens[i].Start < at {
		i++
	}
	return i
}
