package entity

import (
	"strings"
	"unicode/utf8"
)

// IsProse reports whether a line is a paragraph: long, with a stop at its end.
func IsProse(s string) bool {
	return len(s) >= 60 && EndsSentence(s)
}

// EndsSentence reports whether a line has a stop at its end.
func EndsSentence(s string) bool {
	s = strings.TrimRight(s, ` "'”’)»`)
	return s != "" && strings.ContainsRune(".!?…", LastRune(s))
}

// LastRune returns the last character of a line.
func LastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}
