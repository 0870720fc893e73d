package morph

import (
	"bytes"
	"strings"
)

// Word reads w, with or without hyphens.
func (fi Finder) Word(w []byte) Reading {
	i := bytes.IndexByte(w, '-')
	if i < 0 {
		return fi.plain(w)
	}
	if hasDigit(w) { // ke-15, 1990-an, B-29: only pronouns and particles come off
		return fi.ends(w, true)
	}
	var r Reading // not a guess, which is for words without a hyphen
	if fi.Informal {
		r = fi.colloquial(w)
	} else {
		r = fi.formal(w)
	}
	if r.Known { // roots written with a hyphen: bolak-balik
		return r
	}
	if r = fi.ends(w, false); r.Known {
		return r
	}
	if x, ok := fi.bare(w, i); ok {
		return x
	}
	return r
}

// hyphenEnds and hyphenStarts are the affixes that are written with a hyphen
// beside names, abbreviations and loans (EYD V, II.E): iPhone-nya, di-upload,
// mem-PHK-kan, se-Jawa.
var (
	hyphenEnds = []Affix{
		{Form: "-nya", Kind: Clitic}, {Form: "-ku", Kind: Clitic}, {Form: "-mu", Kind: Clitic},
		{Form: "-lah", Kind: Particle}, {Form: "-kah", Kind: Particle}, {Form: "-pun", Kind: Particle},
		{Form: "-kan", Kind: Suffix}, {Form: "-an", Kind: Suffix}, {Form: "-i", Kind: Suffix},
	}
	hyphenStarts = []string{"di-", "ke-", "se-", "me-", "mem-", "men-", "meng-", "menge-", "nge-", "ber-", "ter-", "pe-", "pem-", "pen-", "peng-", "per-"}
)

// ends takes the endings off w that are written with a hyphen, then its
// prefixes. Of a number only clitics and particles come off.
func (fi Finder) ends(w []byte, number bool) Reading {
	if a, n := hyphenEnd(w, number); n < len(w) {
		r := fi.Word(w[:n])
		if fi.Affixes {
			r.Affixes = append(r.Affixes, a)
		}
		return r
	}
	if number {
		return Reading{End: len(w)}
	}
	return fi.starts(w)
}

// hyphenEnd returns the ending of w, a word with a hyphen, that is written with one, and
// the length of w without it. A particle behind a pronoun (kepada-Nyalah) comes first.
func hyphenEnd(w []byte, number bool) (Affix, int) {
	n := bytes.LastIndexByte(w, '-')
	if n < 2 {
		return Affix{}, len(w)
	}
	end := w[n:]
	for _, a := range hyphenEnds {
		if string(end) == a.Form && !(number && a.Kind == Suffix) {
			a.Hyphen = true
			return a, n
		}
	}
	if p := len(w) - len("lah"); p > n+1 && IsClitics(end) {
		return Affix{Form: "-" + string(w[p:]), Kind: Particle}, p
	}
	return Affix{}, len(w)
}

// starts takes a prefix off w that is written with a hyphen.
func (fi Finder) starts(w []byte) Reading {
	i := bytes.IndexByte(w, '-')
	if i < 0 {
		return fi.plain(w)
	}
	if isHyphenStart(w[:i+1]) && len(w) >= i+3 {
		r := fi.Word(w[i+1:]).within(i + 1)
		if fi.Affixes {
			r.Affixes = append(r.Affixes, Affix{Form: string(w[:i+1]), Kind: Prefix, Hyphen: true})
		}
		return r
	}
	return fi.doubled(w, i)
}

func isHyphenStart(start []byte) bool {
	for _, form := range hyphenStarts {
		if string(start) == form {
			return true
		}
	}
	return false
}

// Unhyphened returns the name in word without the affixes that are certain to be
// none of its parts: with a hyphen those in small letters, and prefixes before a
// capital. At the beginning of a sentence the prefix may have one, too (Se-Jawa).
// Without a hyphen it is -nya behind capitals (SIMnya).
func Unhyphened(word string, opening bool) string {
	if n := len(word) - len("nya"); n >= 2 && word[n:] == "nya" && isUpper(word[n-1]) && isUpper(word[n-2]) {
		word = word[:n]
	}
	for range maxHyphened {
		i := strings.LastIndexByte(word, '-')
		if i <= 0 || !isNameEnd(word[i:], isUpper(word[i-1])) {
			break
		}
		word = word[:i]
	}
	for range maxHyphened {
		i := strings.IndexByte(word, '-')
		if i <= 0 || !isNameStart(word[:i+1], opening) || !BeginsUpper(word[i+1:]) {
			break
		}
		word = word[i+1:]
	}
	return word
}

// isUpper reports the capitals of ASCII.
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// maxHyphened is how many affixes with a hyphen a name has on one side at most:
// di-PHK-kan-nya.
const maxHyphened = 2

// isNameEnd reports the endings of names. All but -nya and the particles end
// names of more than one part as well (Jong-un, Min-ku) and are certain only
// behind abbreviations.
func isNameEnd(end string, abbreviation bool) bool {
	for _, a := range hyphenEnds {
		if end == a.Form {
			return abbreviation || a.Form == "-nya" || a.Kind == Particle
		}
	}
	return false
}

// isNameStart reports the prefixes of names, with a capital at the beginning of a
// sentence.
func isNameStart(start string, opening bool) bool {
	for _, form := range hyphenStarts {
		if start == form || opening && start[1:] == form[1:] && start[0]|0x20 == form[0] {
			return true
		}
	}
	return false
}

func hasDigit(w []byte) bool {
	for _, c := range w {
		if '0' <= c && c <= '9' {
			return true
		}
	}
	return false
}
