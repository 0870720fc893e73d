package ruling

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/ortho"
)

// Words of names, and in the text beside them, that many rulings look at.

// cutLast cuts a name before its last word.
func cutLast(name string) (head, last string, ok bool) {
	at := strings.LastIndexByte(name, ' ')
	return name[:max(at, 0)], name[at+1:], at > 0
}

// wordInFront cuts off the last word of s, which a space stands behind and before.
func wordInFront(s string) (rest, word string) {
	s, ok := strings.CutSuffix(s, " ")
	if !ok {
		return "", ""
	}
	at := strings.LastIndexAny(s, " \r\n\"“(")
	if at < 0 {
		return "", s
	}
	_, size := utf8.DecodeRuneInString(s[at:])
	return s[:at+size], s[at+size:]
}

// upToMark returns what of text stands before its first blank or mark.
func upToMark(text string) string {
	if end := strings.IndexAny(text, " \n.,;:)"); end >= 0 {
		return text[:end]
	}
	return text
}

// lettersOf returns the letters that text begins with.
func lettersOf(text string) string {
	if end := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }); end >= 0 {
		return text[:end]
	}
	return text
}

// lettersLen returns how many ASCII letters text begins with.
func lettersLen(text string) int {
	n := 0
	for n < len(text) && (ortho.IsLower(text[n]) || ortho.IsUpper(text[n])) {
		n++
	}
	return n
}

// wordGoesOn reports more of a word: a letter or a hyphen with a small one behind it.
func wordGoesOn(text string) bool {
	if text == "" {
		return false
	}
	if n, _ := ortho.Dash(text); n > 0 {
		return n < len(text) && ortho.IsLower(text[n])
	}
	return ortho.IsWordByte(text[0])
}

// mayGoOn says whether the name that text stands behind may go on: App Store
// Awards.
func mayGoOn(text string) bool {
	rest, space := strings.CutPrefix(text, " ")
	return space && rest != "" && ortho.IsUpperAt(rest, 0)
}

// shortens says whether the letters of short stand in long in their order,
// whatever their case, the first at the beginning of a word.
func shortens(long, short string) bool {
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

// isAllCapitals reports two capitals or more.
func isAllCapitals(s string) bool {
	return len(s) > 1 && ortho.IsCapitals(s)
}

// beforeDash reports a dash at the start of text, behind a space or not.
func beforeDash(text string) bool {
	n, _ := ortho.Dash(strings.TrimPrefix(text, " "))
	return n > 0
}

// isEnglishLink reports the small words in English names of bodies and laws.
func isEnglishLink(word string) bool {
	switch word {
	case "of", "for", "and", "the", "&":
		return true
	}
	return false
}

// longestPair is how many bytes names that marks join may have, so that the
// parts are few.
const longestPair = 100
