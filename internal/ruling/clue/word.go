package clue

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Words of names, and in the text beside them, that many rulings look at.

// CutLast cuts a name before its last word.
func CutLast(name string) (head, last string, ok bool) {
	at := strings.LastIndexByte(name, ' ')
	return name[:max(at, 0)], name[at+1:], at > 0
}

// WordInFront cuts off the last word of s, which a space stands behind and before.
func WordInFront(s string) (rest, word string) {
	s, ok := strings.CutSuffix(s, " ")
	if !ok {
		return "", ""
	}
	return WordAtEnd(s)
}

// WordAtEnd cuts off the last word of s, which a blank, a quote, a bracket or nothing
// stands before.
func WordAtEnd(s string) (rest, word string) {
	at := strings.LastIndexAny(s, " \r\n\"“(")
	if at < 0 {
		return "", s
	}
	_, size := utf8.DecodeRuneInString(s[at:])
	return s[:at+size], s[at+size:]
}

// IsBehind says whether one of the last words of s, so many at most, is one of words.
func IsBehind(s string, words *wordlist.Table[bool], most int) bool {
	for range most {
		rest, word := WordInFront(s)
		if word == "" {
			return false
		}
		if wordlist.IsOneOf(words, word) {
			return true
		}
		s = rest
	}
	return false
}

// UpToMark returns what of text stands before its first blank or mark.
func UpToMark(text string) string {
	if end := strings.IndexAny(text, " \n.,;:)"); end >= 0 {
		return text[:end]
	}
	return text
}

// LettersOf returns the letters that text begins with.
func LettersOf(text string) string {
	if end := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }); end >= 0 {
		return text[:end]
	}
	return text
}

// LettersLen returns how many ASCII letters text begins with.
func LettersLen(text string) int {
	n := 0
	for n < len(text) && (ortho.IsLower(text[n]) || ortho.IsUpper(text[n])) {
		n++
	}
	return n
}

// WordGoesOn reports more of a word: a letter or a hyphen with a small one behind it.
func WordGoesOn(text string) bool {
	if text == "" {
		return false
	}
	if n, _ := ortho.Dash(text); n > 0 {
		return n < len(text) && ortho.IsLower(text[n])
	}
	return ortho.IsWordByte(text[0])
}

// MayGoOn says whether the name that text stands behind may go on: App Store
// Awards.
func MayGoOn(text string) bool {
	rest, space := strings.CutPrefix(text, " ")
	return space && rest != "" && ortho.IsUpperAt(rest, 0)
}

// Shortens says whether the letters of short stand in long in their order,
// whatever their case, the first at the beginning of a word.
func Shortens(long, short string) bool {
	if len(short) < 2 || len(short) >= len(long) || !ortho.IsUpperAt(short, 0) {
		return false
	}
	at := 0
	for i := range len(short) {
		c := short[i] | 0x20
		if !ortho.IsLower(c) {
			return false
		}
		for ; at < len(long) && (long[at]|0x20 != c || i == 0 && at > 0 && long[at-1] != ' '); at++ {
		}
		if at == len(long) {
			return false
		}
		at++
	}
	return true
}

// IsAllCapitals reports two capitals or more.
func IsAllCapitals(s string) bool {
	return len(s) > 1 && ortho.IsCapitals(s)
}

// BeforeDash reports a dash at the start of text, behind a space or not.
func BeforeDash(text string) bool {
	n, _ := ortho.Dash(strings.TrimPrefix(text, " "))
	return n > 0
}

// IsEnglishLink reports the small words in English names of bodies and laws.
func IsEnglishLink(word string) bool {
	switch word {
	case "of", "for", "and", "the", "&":
		return true
	}
	return false
}

// LongestPair is how many bytes names that marks join may have, so that the
// parts are few.
const LongestPair = 100
