package ortho

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsAcronym reports three to eight ASCII capitals.
func IsAcronym(word string) bool {
	return len(word) >= 3 && len(word) <= 8 && IsCapitals(word)
}

// Capitals are the ASCII capitals.
const Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// IsCapitals reports what has nothing but ASCII capitals in it.
func IsCapitals(s string) bool {
	for i := range len(s) {
		if !IsUpper(s[i]) {
			return false
		}
	}
	return true
}

// HasUpper reports what has an ASCII capital in it.
func HasUpper(s string) bool { return strings.ContainsAny(s, Capitals) }

// IsShouted reports what has no small letter in it.
func IsShouted(s string) bool { return s == strings.ToUpper(s) }

// IsTitleCase reports one to three words of ASCII letters that start with a
// capital.
func IsTitleCase(name string) bool {
	words := strings.Split(name, " ")
	for _, w := range words {
		if w == "" || !IsUpper(w[0]) || strings.Trim(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-") != "" {
			return false
		}
	}
	return len(words) <= 3
}

// IsUpperAt says whether a capital stands at byte i of s.
func IsUpperAt(s string, i int) bool {
	return i < len(s) && s[i]-'a' >= 26 && isUpperRuneAt(s, i) // inlined: most words are in small letters
}

func isUpperRuneAt(s string, i int) bool {
	if c := s[i]; c < utf8.RuneSelf {
		return IsUpper(c)
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsUpper(r)
}

// IsUpper reports ASCII capitals.
func IsUpper(b byte) bool { return 'A' <= b && b <= 'Z' }

// IsLower reports small ASCII letters.
func IsLower(b byte) bool { return 'a' <= b && b <= 'z' }

// IsASCIILetter reports ASCII letters of either case.
func IsASCIILetter(b byte) bool { b |= 0x20; return 'a' <= b && b <= 'z' }

// IsWordByte reports ASCII letters and digits, and bytes of other characters.
func IsWordByte(c byte) bool {
	return c >= utf8.RuneSelf || IsDigit(c) || c|0x20 >= 'a' && c|0x20 <= 'z'
}

// InWord reports ASCII letters, digits and the hyphen.
func InWord(c byte) bool {
	return c == '-' || c < utf8.RuneSelf && IsWordByte(c)
}

// IsQuote reports the marks that open and close quotes.
func IsQuote(s string) bool {
	switch s {
	case "\"", "“", "”", "‘", "’", "'", "''":
		return true
	}
	return false
}

// IsDash reports tokens that are a dash; Dash reads one off a text.
func IsDash(word string) bool {
	switch word {
	case "-", "–", "—", "--":
		return true
	}
	return false
}

// IsBullet reports tokens that are the mark of a list item. Package page reads one off
// a line, numbers and letters as well.
func IsBullet(word string) bool {
	switch word {
	case "•", "-", "*", "–", "·", "▪", "◦", "●":
		return true
	}
	return false
}

// Dash returns the length of a dash at the start of s, and whether it is longer
// than a hyphen. A token that is one is told by IsDash.
func Dash(s string) (n int, long bool) {
	switch {
	case strings.HasPrefix(s, "–"), strings.HasPrefix(s, "—"):
		return len("–"), true
	case strings.HasPrefix(s, "--"):
		return 2, true
	case strings.HasPrefix(s, "-"):
		return 1, false
	}
	return 0, false
}
