package tokenize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// capitalised are the bases that clitics.txt leaves out because they have
// their capital more often than not: whom one speaks to.
var capitalised = strings.Fields("ade anda bapa bos dik mas mbak raja")

// isLikelyName reports that w, behind the text before, is more likely a name that
// ends like a word with a clitic than its part before cut and the clitic:
// Jamilah, Haruku, Barkah with a capital inside a sentence, Hezbollah and
// lillah anywhere. Names take clitics as well; what counts is the shape of
// the base. Those in a consonant (Ibrahimlah) and in -ia (Indonesiaku) are
// bases far more often than not, those in another vowel, short ones and those
// before -llah are so only when a list has them (Hatiku, Inilah, Ambillah).
func isLikelyName(before, w string, cut int) bool {
	base, clitic := w[:cut], w[cut:]
	last, _ := utf8.DecodeLastRuneInString(base)
	switch {
	case !unicode.IsLower(last): // SIM-nya, HPku, teman2ku
		return false
	case cut < 3 && clitic == "nya" && w[0] >= 'a': // esnya, but Vanya
		return false
	case cut < 3, clitic == "lah" && last == 'l':
	case clitic == "nya", clitic == "pun", !isCapitalInside(before, base):
		return false
	case cut < 5:
	case last < utf8.RuneSelf && !strings.ContainsRune("aeiou", last), strings.HasSuffix(base, "ia"):
		return false
	case last == 'o' && clitic == "lah": // Prabowolah; names end in -oku, not in -olah
		return false
	}
	return !isBase(base) && !isVerb(base)
}

// isVerb reports words so long that ber-, ter- and me- in front are prefixes:
// Mencintaimu, bergaullah.
func isVerb(w string) bool {
	return len(w) > 6 && (w[1:3] == "er" && (w[0]|0x20 == 'b' || w[0]|0x20 == 't') || w[0]|0x20 == 'm' && w[1] == 'e')
}

// isCapitalInside reports that w, behind the text before, has a capital and
// does not begin a sentence: another word of its line or a comma is in front of
// it, or the capital is behind a hyphen (al-Mujadilah).
func isCapitalInside(before, w string) bool {
	i := strings.LastIndexByte(w, '-') + 1
	if w[i] < 'A' || w[i] > 'Z' {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, " "))
	return i > 0 || r == ',' || classOf(r) == letter
}

// isBase reports a word, or one with its end behind a hyphen, that clitics.txt
// has as a base or verb, and one that has a clitic of its own: Tuhanmu in
// Tuhanmulah, Kutunggu in Kutunggukah.
func isBase(w string) bool {
	var buf [48]byte
	key := lower(append(buf[:0], '-'), w[strings.LastIndexByte(w, '-')+1:])
	if _, ok := cliticWords()[string(key)]; ok {
		return true
	}
	key[0] = '+'
	_, ok := cliticWords()[string(key)]
	return ok || enclitic(w, pronouns) > 0 || proclitic(w) > 0
}
