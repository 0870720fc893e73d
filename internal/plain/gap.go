package plain

import (
	"strings"
	"unicode/utf8"
)

// blanks are the characters that part words on a line.
var blanks = [...]string{
	" ", "\t", "\v", "\f", "\u00a0", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009",
	"\u200a", "\u202f", "\u205f", "\u3000",
}

// hyphens are those that stand for the hyphen of ASCII.
var hyphens = [...]string{"\u2010", "\u2011"}

// isEven reports a text with nothing to change in it.
func isEven(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c > ' ' && c < utf8.RuneSelf, !utf8.RuneStart(c): // as most are
		case c == ' ':
			if strings.HasPrefix(text[i+1:], " ") {
				return false
			}
		case prefixLen(text[i:], blanks[1:]) > 0, prefixLen(text[i:], hyphens[:]) > 0:
			return false
		}
	}
	return true
}

// piece reads the gap or the hyphen that s begins with: its length in bytes, 0 for
// none, and the character that stands for it, a tab for a gap with a tab in it.
func piece(s string) (length int, char byte) {
	char = ' '
	for {
		n := prefixLen(s[length:], blanks[:])
		if n == 0 {
			break
		}
		if s[length] == '\t' {
			char = '\t'
		}
		length += n
	}
	if length == 0 {
		return prefixLen(s, hyphens[:]), '-'
	}
	return length, char
}

// prefixLen returns the length of the character of a list that s begins with, 0 for
// none.
func prefixLen(s string, chars []string) int {
	if s == "" || s[0] > ' ' && s[0] < utf8.RuneSelf { // as most begin
		return 0
	}
	for _, c := range chars {
		if strings.HasPrefix(s, c) {
			return len(c)
		}
	}
	return 0
}
