package ner

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What the rulings ask of single words and bytes.

// isAcronym reports three to eight ASCII capitals.
func isAcronym(word string) bool {
	if len(word) < 3 || len(word) > 8 {
		return false
	}
	for i := range len(word) {
		if word[i] < 'A' || word[i] > 'Z' {
			return false
		}
	}
	return true
}

// isTitleCase reports one to three words of ASCII letters that start with a
// capital.
func isTitleCase(name string) bool {
	words := strings.Split(name, " ")
	for _, w := range words {
		if w == "" || w[0] < 'A' || w[0] > 'Z' || strings.Trim(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-") != "" {
			return false
		}
	}
	return len(words) <= 3
}

// isUpperAt says whether a capital stands at byte i of s.
func isUpperAt(s string, i int) bool {
	return i < len(s) && s[i]-'a' >= 26 && isUpperRuneAt(s, i) // inlined: most words are in small letters
}

func isUpperRuneAt(s string, i int) bool {
	if c := s[i]; c < utf8.RuneSelf {
		return c >= 'A' && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsUpper(r)
}

// isLower reports small ASCII letters.
func isLower(b byte) bool { return 'a' <= b && b <= 'z' }

// isASCIILetter reports ASCII letters of either case.
func isASCIILetter(b byte) bool { b |= 0x20; return 'a' <= b && b <= 'z' }

// wordByte reports ASCII letters and digits, and bytes of other characters.
func wordByte(c byte) bool {
	return c >= utf8.RuneSelf || isDigit(c) || c|0x20 >= 'a' && c|0x20 <= 'z'
}

// inWord reports ASCII letters, digits and the hyphen.
func inWord(c byte) bool {
	return c == '-' || c < utf8.RuneSelf && wordByte(c)
}

// isQuote reports the marks that open and close quotes.
func isQuote(s string) bool {
	switch s {
	case "\"", "“", "”", "‘", "’", "'", "''":
		return true
	}
	return false
}

// isDash reports tokens that are a dash; dash reads one off a text.
func isDash(word string) bool {
	switch word {
	case "-", "–", "—", "--":
		return true
	}
	return false
}

// isBullet reports tokens that are the mark of a list item; bullet reads one off
// a line, numbers and letters as well.
func isBullet(word string) bool {
	switch word {
	case "•", "-", "*", "–", "·", "▪", "◦", "●":
		return true
	}
	return false
}

// dash returns the length of a dash at the start of s, and whether it is longer
// than a hyphen. A token that is one is told by isDash.
func dash(s string) (n int, long bool) {
	switch {
	case strings.HasPrefix(s, "–"), strings.HasPrefix(s, "—"):
		return len("–"), true
	case strings.HasPrefix(s, "--"):
		return 2, true
	case s[0] == '-':
		return 1, false
	}
	return 0, false
}
