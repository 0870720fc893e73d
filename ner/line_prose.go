package ner

import (
	"strings"
	"unicode/utf8"
)

// isProse reports whether a line is a paragraph: long, with a stop at its end.
func isProse(s string) bool {
	if len(s) < 60 {
		return false
	}
	s = strings.TrimRight(s, ` "'”’)»`)
	return s != "" && strings.ContainsRune(".!?…", lastRune(s))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}
