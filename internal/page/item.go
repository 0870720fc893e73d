package page

import (
	"strings"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/ortho"
)

// bullet returns the length of the mark of a list item with the blank after it,
// or 0. A token that is one is told by ortho.IsBullet.
func bullet(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '•', '●', '▪', '◦', '‣', '*', '-', '–', '·', '■', '○':
		if n < len(s) && s[n] == s[0] && r < utf8.RuneSelf {
			return 0 // a rule: --- or ***
		}
	default:
		n = 0
		for n < len(s) && n < 3 && ortho.IsDigit(s[n]) {
			n++
		}
		if n == 0 && ortho.IsASCIILetter(s[0]) {
			n = 1
		}
		if n == 0 || n >= len(s) || s[n] != '.' && s[n] != ')' || s[n] == '.' && ortho.IsASCIILetter(s[0]) {
			return 0
		}
		n++
	}
	if n >= len(s) || s[n] != ' ' && s[n] != '\t' {
		return 0
	}
	return n + 1
}

// dashed reports whether a line opens with a short dash.
func dashed(s string) bool { return s[0] == '-' || strings.HasPrefix(s, "–") }
