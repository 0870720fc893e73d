package page

import (
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/ortho"
)

// countWords counts the words of a line.
func countWords(s string) int {
	n := 0
	for range strings.FieldsSeq(s) {
		n++
	}
	return n
}

// hasLower reports what has a small letter in it.
func hasLower(s string) bool { return strings.IndexFunc(s, unicode.IsLower) >= 0 }

// severalSentences reports whether a stop inside the line ends a sentence: one
// behind three small letters, with a capital behind it.
func severalSentences(s string) bool {
	for i := 4; i+2 < len(s); i++ {
		if s[i] == '.' && s[i+1] == ' ' && ortho.IsUpperAt(s, i+2) && ortho.IsLower(s[i-1]) && ortho.IsLower(s[i-2]) && ortho.IsLower(s[i-3]) {
			return true
		}
	}
	return false
}

// opensWith reports whether s begins with one of the prefixes, in letters of either
// case.
func opensWith(s string, prefixes ...string) bool {
	for _, p := range prefixes {
		if _, ok := ortho.CutPrefixFold(s, p); ok {
			return true
		}
	}
	return false
}

// longestKey is how many bytes a line may have that lookUp looks at.
const longestKey = 64

// lookUp returns what a table in small letters has for s, whatever its case, and the
// marks around it and the stops in it left out.
func lookUp[V any](table map[string]V, s string) (row V) {
	if len(s) > longestKey {
		return row
	}
	s = strings.TrimFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var buf [longestKey]byte
	return table[string(appendKey(buf[:0], s))]
}

// appendKey appends s in small ASCII letters and without full stops.
func appendKey(dst []byte, s string) []byte {
	for i := range len(s) {
		b := s[i]
		if ortho.IsUpper(b) {
			b |= 0x20
		}
		if b != '.' {
			dst = append(dst, b)
		}
	}
	return dst
}
