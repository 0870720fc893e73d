package ner

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What the rulings ask of single words and bytes.

// setOf makes a set of names with a comma and a blank between them.
func setOf(lists ...string) map[string]bool {
	set := make(map[string]bool, blanksIn(lists)+len(lists))
	for _, list := range lists {
		for name := range strings.SplitSeq(list, ", ") {
			set[name] = true
		}
	}
	return set
}

// fieldsOf makes a set of words with blanks between them.
func fieldsOf(lists ...string) map[string]bool {
	set := make(map[string]bool, blanksIn(lists)+len(lists))
	for _, list := range lists {
		for word := range strings.FieldsSeq(list) {
			set[word] = true
		}
	}
	return set
}

// blanksIn counts blanks, so that sets need not grow: every program that imports
// the package makes them when it starts.
func blanksIn(lists []string) (n int) {
	for _, list := range lists {
		n += strings.Count(list, " ")
	}
	return n
}

// usesOf makes the rows of a table of words with blanks between them, by their use.
func usesOf[V comparable](lists map[V]string) map[string]V {
	rows := map[string]V{}
	for use, list := range lists {
		for word := range strings.FieldsSeq(list) {
			rows[word] = use
		}
	}
	return rows
}

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

// isConjunction reports what stands before the last of a list.
func isConjunction(word string) bool {
	return word == "dan" || word == "atau" || word == "serta" || word == "maupun"
}

// isSmallWord reports the words that initials leave out.
func isSmallWord(word string) bool {
	switch word {
	case "dan", "untuk", "di", "of", "the", "and", "&":
		return true
	}
	return false
}
