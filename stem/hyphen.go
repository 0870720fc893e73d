package stem

import (
	"bytes"
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// reading is the best reading of a word: where its root stands, and the
// affixes around it if they were asked for.
type reading struct {
	start, end int     // the root is these bytes of the word,
	root       string  // unless this is set
	affixes    []Affix // from the root outwards
	known      bool    // the root is in the lexicon
}

// within turns a reading of a part of a word, which starts at byte at, into
// one of the word.
func (r reading) within(at int) reading {
	r.start += at
	r.end += at
	return r
}

// finder reads words with one lexicon.
type finder struct {
	lexicon  *Lexicon
	informal bool
	affixes  bool // collect the affixes too
}

// plain reads w without regard to hyphens. If no reading has a known root, w
// is its own root.
func (fi finder) plain(w []byte) reading {
	if fi.informal {
		return fi.colloquial(w)
	}
	if r := fi.formal(w); r.known || r.end < len(w) {
		return r
	}
	return fi.guess(w)
}

// formal is the best reading of w with the affixes of formal speech. If none
// has a known root, the reading is not known.
func (fi finder) formal(w []byte) reading {
	if !fi.affixes {
		if r, ok := fi.lookup(w); ok {
			return r
		}
	}
	var x word64
	x.copy(w)
	var s search
	if c, ok := s.best(fi.lexicon, &x); ok {
		return fi.reading(&c, w)
	}
	return reading{end: len(w)}
}

// changed says whether the reading of a word may be another than that of the
// unchanged lexicon, so that what was found when it was built is no help.
func (fi finder) changed() bool { return fi.informal || fi.lexicon.over != nil }

// lookup reads w without a search if the lexicon has it as it stands: as an
// exception, as a root, or as a frequent word whose root was found when the
// lexicon was built.
func (fi finder) lookup(w []byte) (reading, bool) {
	t, rec := fi.lexicon.find(wordkey.Of(w), w)
	if rec < 0 {
		return reading{}, false
	}
	flags := t.Flags(rec)
	switch {
	case flags&lextable.Form != 0, flags&lextable.Stemmed != 0 && !fi.changed():
		known := flags&lextable.Unknown == 0
		if start, end, ok := t.Within(rec); ok {
			return reading{start: start, end: end, known: known}, true
		}
		return reading{root: t.Target(rec), end: len(w), known: known}, true
	case flags&lextable.Root != 0:
		return reading{end: len(w), known: true}, true
	}
	return reading{}, false
}

// guess reads a word without a known root. If it is no reduplication without its
// hyphen, only -nya comes off, which almost no word has as part of its root, and the
// prefixes of verbs before a loan; three letters with a vowel must remain before
// -nya, and are read in turn, so that the root is its own root.
func (fi finder) guess(w []byte) reading {
	if r, ok := fi.glued(w); ok {
		return r
	}
	n := len(w) - len("nya")
	if n < 3 || string(w[n:]) != "nya" || syllables(w[:n]) == 0 {
		return fi.loan(w)
	}
	if r, ok := fi.shortAnnya(w); ok {
		return r
	}
	r := fi.plain(w[:n])
	if fi.affixes {
		r.affixes = append(r.affixes, Affix{Form: "-nya", Kind: Clitic})
	}
	return r
}

// shortAnnya reads -anya as -an and -nya, one n of which many do not write:
// pekerjaanya. What remains is a word that the lexicon has, or a noun in peN-, per- or
// ke-: a loan may end like a root and -a (narkotika).
func (fi finder) shortAnnya(w []byte) (reading, bool) {
	n := len(w) - len("ya")
	if string(w[n-2:n]) != "an" {
		return reading{}, false
	}
	r := fi.formal(w[:n])
	if !r.known || r.root == "" && r.end != n-len("an") {
		return r, false
	}
	noun := (r.root != "" || r.start > 0) && (w[0] == 'p' || w[0] == 'k')
	if _, rec := fi.lexicon.find(wordkey.Of(w[:n]), w[:n]); rec < 0 && !noun {
		return r, false
	}
	if fi.affixes {
		return fi.irregular(r.rootIn(w), w), true
	}
	return r, true
}

func (fi finder) reading(c *candidate, w []byte) reading {
	r := reading{known: true}
	var ok bool
	if r.start, r.end, ok = c.part(w); !ok {
		r.root = c.root()
	}
	if fi.affixes {
		r.affixes = c.affixes(w)
	}
	return r
}

// word reads w, with or without hyphens.
func (fi finder) word(w []byte) reading {
	i := bytes.IndexByte(w, '-')
	if i < 0 {
		return fi.plain(w)
	}
	if hasDigit(w) { // ke-15, 1990-an, B-29: only pronouns and particles come off
		return fi.ends(w, true)
	}
	var r reading // not a guess, which is for words without a hyphen
	if fi.informal {
		r = fi.colloquial(w)
	} else {
		r = fi.formal(w)
	}
	if r.known { // roots written with a hyphen: bolak-balik
		return r
	}
	return fi.ends(w, false)
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
func (fi finder) ends(w []byte, number bool) reading {
	tail := len(w) - bytes.LastIndexByte(w, '-')
	for _, a := range hyphenEnds {
		if tail != len(a.Form) {
			continue
		}
		n := len(w) - len(a.Form)
		if n < 2 || string(w[n:]) != a.Form || number && a.Kind == Suffix {
			continue
		}
		r := fi.ends(w[:n], number)
		if fi.affixes {
			a.Hyphen = true
			r.affixes = append(r.affixes, a)
		}
		return r
	}
	if number {
		return reading{end: len(w)}
	}
	return fi.starts(w)
}

// starts takes a prefix off w that is written with a hyphen.
func (fi finder) starts(w []byte) reading {
	i := bytes.IndexByte(w, '-')
	if i < 0 {
		return fi.plain(w)
	}
	for _, form := range hyphenStarts {
		if len(form) != i+1 || string(w[:i+1]) != form || len(w) < i+3 {
			continue
		}
		r := fi.starts(w[i+1:]).within(i + 1)
		if fi.affixes {
			r.affixes = append(r.affixes, Affix{Form: form, Kind: Prefix, Hyphen: true})
		}
		return r
	}
	return fi.doubled(w[:i], w[i+1:])
}

// unhyphened returns the name in word without the affixes that are certain to be
// none of its parts: in small letters, and prefixes before a capital. At the
// beginning of a sentence the prefix may have one, too (Se-Jawa).
func unhyphened(word string, opening bool) string {
	for range maxHyphened {
		i := strings.LastIndexByte(word, '-')
		if i <= 0 || !isNameEnd(word[i:], 'A' <= word[i-1] && word[i-1] <= 'Z') {
			break
		}
		word = word[:i]
	}
	for range maxHyphened {
		i := strings.IndexByte(word, '-')
		if i <= 0 || !isNameStart(word[:i+1], opening) || !beginsUpper(word[i+1:]) {
			break
		}
		word = word[i+1:]
	}
	return word
}

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
