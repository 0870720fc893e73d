package plain

import "strings"

// blanks are the characters that part words on a line.
var blanks = [...]string{" ", "\t", "\u00a0", "\u2002", "\u2003", "\u2009", "\u202f"}

// hyphens are those that stand for the hyphen of ASCII.
var hyphens = [...]string{"\u2010", "\u2011"}

// isEven reports a text with nothing to change in it.
func isEven(text string) bool {
	for _, b := range blanks[1:] {
		if strings.Contains(text, b) {
			return false
		}
	}
	for _, h := range hyphens {
		if strings.Contains(text, h) {
			return false
		}
	}
	return !strings.Contains(text, "  ")
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
	if s == "" || s[0] > ' ' && s[0] < 0x80 { // as most begin
		return 0
	}
	for _, c := range chars {
		if strings.HasPrefix(s, c) {
			return len(c)
		}
	}
	return 0
}
