package ortho

import "strings"

// FirstWord returns what of a name stands before its first blank.
func FirstWord(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}

// LastWord returns what of a name stands behind its last blank.
func LastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// CutPrefixFold returns s without a prefix that it has in letters of either case.
func CutPrefixFold(s, prefix string) (rest string, ok bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}
