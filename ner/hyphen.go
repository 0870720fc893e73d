package ner

import (
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/ortho"
)

// closeHyphens lets no name begin or end at the hyphens of one token, whose pieces are
// given, that make one word of what stands beside them.
func closeHyphens(text string, pieces []piece) {
	for i := 1; i+1 < len(pieces); i++ {
		if pieces[i].hash == hyphenWithin && !joinsNames(pieces[i-1].In(text), pieces[i+1].In(text)) {
			pieces[i].within, pieces[i+1].within = true, true
		}
	}
}

// joinsNames says whether a hyphen leaves what stands beside it words of their own, as
// in Telkom-XL and se-Jawa, and not in U-20, Wi-Fi, Al-Azhar or Kopi-kopi. A hyphen
// beside another parts nothing.
func joinsNames(left, right string) bool {
	switch {
	case left == "-" || right == "-":
		return true
	case isDouble(left, right):
		return false
	case isOneOf(enclitics, right):
		return true
	}
	return (standsAlone(left) || isOneOf(proclitics, left)) && standsAlone(right)
}

// Words of two letters and more that a hyphen ties to names.
var (
	proclitics = []string{"se", "di", "me"} // di-PHK
	enclitics  = []string{"nya", "ku", "mu", "lah", "kah", "pun"}
)

// standsAlone says whether a part of a word may be a word: it begins with a letter and
// has three letters or digits, or two of them and no small letter, G7. A Roman number is
// none.
func standsAlone(part string) bool {
	n, small := 0, false
	for i, r := range part {
		letter := unicode.IsLetter(r)
		if i == 0 && !letter {
			return false
		}
		if letter || unicode.IsDigit(r) {
			n++
		}
		small = small || unicode.IsLower(r)
	}
	return (n > 2 || n == 2 && !small) && ortho.Roman(part) == 0
}

// isDouble says whether the right part is the left one again, in whatever case and with
// whatever endings: Kopi-kopinya, Rumah-rumahan, but not Niger-Nigeria.
func isDouble(left, right string) bool {
	if len(right) < len(left) || !strings.EqualFold(right[:len(left)], left) {
		return false
	}
	rest := right[len(left):]
	for _, some := range endings {
		for _, ending := range some {
			if start := len(rest) - len(ending); start >= 0 && strings.EqualFold(rest[start:], ending) {
				rest = rest[:start]
				break
			}
		}
	}
	return rest == ""
}

// endings are what a doubled word may have behind it, from the last to the first.
var endings = [...][]string{{"lah", "kah", "pun", "tah"}, {"nya", "ku", "mu"}, {"kan", "an", "i"}}

// isOneOf says whether a word is one of some in small letters.
func isOneOf(words []string, word string) bool {
	for _, w := range words {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}
