package morph

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// likeCase gives a root in lower case that is no part of word the case of the letters
// that stand for its own: that of Menulis is tulis, as there is no other capital than
// that of the prefix, that of MENULIS is TULIS. A root that is spelt in another way
// than the word has the capital of that: Dateng is Datang.
func likeCase(root, word string) string {
	if root == "" || strings.IndexFunc(word, unicode.IsUpper) < 0 {
		return root
	}
	_, n := utf8.DecodeRuneInString(root)
	behind := indexFold(word, root[n:])
	if behind <= 0 || n == len(root) {
		return likeFirst(root, word)
	}
	first, _ := utf8.DecodeLastRuneInString(word[:behind])
	rest := word[behind : behind+len(root)-n]
	if !unicode.IsUpper(first) && rest == root[n:] {
		return root
	}
	if unicode.IsUpper(first) {
		return strings.ToUpper(root[:n]) + rest
	}
	return root[:n] + rest
}

// likeFirst gives a root the case of the first letters of word.
func likeFirst(root, word string) string {
	r, n := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(r) {
		return root
	}
	if second, _ := utf8.DecodeRuneInString(word[n:]); unicode.IsUpper(second) {
		return strings.ToUpper(root)
	}
	r, n = utf8.DecodeRuneInString(root)
	if r == utf8.RuneError {
		return root
	}
	return string(unicode.ToUpper(r)) + root[n:]
}

// indexFold returns where part, in lower case, stands in word in any case of ASCII
// letters, or -1. Both are short.
func indexFold(word, part string) int {
	for i := 0; i+len(part) <= len(word); i++ {
		if strings.EqualFold(word[i:i+len(part)], part) {
			return i
		}
	}
	return -1
}

// Acronym reports whether word is in capitals, two letters at least.
func Acronym(word string) bool {
	n := 0
	for _, r := range word {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}

// BeginsUpper reports whether s begins with a capital letter.
func BeginsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
