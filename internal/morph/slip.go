package morph

import (
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Many write a letter once that stands twice where an affix begins: -aan of a base in -a,
// meng- and peng- before g, -annya. What is read here has no known root as it stands.

// minSlip is the least length in letters of the root of a slip, minSlipAn that of one in
// -an, and slipFamily the level that the family of the root exceeds: by chance a name is a
// slip of a rarer root (Kecandran).
const (
	minSlip    = 4
	minSlipAn  = 9
	slipFamily = 3 * lextable.FamilyScale
)

// slip reads an unknown word that has a known root if such a letter is written twice: a
// noun in -an of a base in -a, pelaksanan, or what meng- and peng- make of a base in g-,
// mengunakan.
func (fi Finder) slip(w []byte) (Reading, bool) {
	n := len(w)
	if n < minSlip+3 || n >= MaxBytes {
		return Reading{}, false
	}
	var c candidate
	ok := false
	if n >= minSlipAn && (w[0] == 'p' || w[0] == 'k') && w[1] == 'e' && string(w[n-2:]) == "an" {
		c, ok = fi.writtenTwice(w, n-2)
		ok = ok && c.back.suffix == sufAn && c.front.prefixes[0].class.nominal() && !c.front.unlikely(w)
	}
	if !ok && (w[0] == 'm' || w[0] == 'p') && string(w[1:4]) == "eng" && isVowel(w[4]) {
		c, ok = fi.writtenTwice(w, 3)
		ok = ok && c.front.at == 4 && c.front.first == 0
	}
	if !ok {
		return Reading{}, false
	}
	return fi.irregular(c.root(), w), true
}

// writtenTwice returns the best reading of w with its letter i twice, if it has one prefix
// in its usual shape and a root that is long and rich enough: two prefixes stand before
// many more by chance.
func (fi Finder) writtenTwice(w []byte, i int) (candidate, bool) {
	var buf [MaxBytes]byte
	var x Word
	x.copy(append(append(buf[:0], w[:i+1]...), w[i:]...))
	var s search
	c, ok := s.best(fi.Lexicon, &x)
	if !ok || c.fixed || c.table.Family(c.rec) <= slipFamily {
		return c, false
	}
	return c, c.front.n == 1 && c.front.prefixes[0].shape != kept && c.front.size(&c.back) >= minSlip
}

// unlikely reports whether f, one prefix of w, is meng- or peng- before a consonant that it
// never stands before (TBBBI 6.3.1): pengbatan.
func (f *front) unlikely(w []byte) bool {
	if f.at < 4 || string(w[2:4]) != "ng" || f.first != 0 {
		return false
	}
	next := w[f.at]
	return !isVowel(next) && next != 'g' && next != 'h' && next != 'k'
}

// againShort reads the word w = a-b, with the hyphen at byte i, where b repeats a, or its
// end, and has -ya behind n for -nya: taman-tamanya.
func (fi Finder) againShort(w []byte, i int) (Reading, bool) {
	n := len(w) - len("ya")
	if n-(i+1) < minSlip || string(w[n-1:]) != "nya" {
		return Reading{}, false
	}
	var bs backs
	bs.find(w[i+1 : n])
	r, ok := fi.again(w[:n], i, &bs)
	if !ok || !r.Known {
		return r, false
	}
	return fi.irregular(r.rootIn(w[:i]), w), true
}

// shortAnnya reads -anya as -an or -kan and -nya, one n of which many do not write:
// pekerjaanya, melakukanya. What remains is a word that the lexicon has, a noun in peN-,
// per- or ke-, or a verb in meN- or di- with -kan: a loan may end like a root and -a
// (narkotika).
func (fi Finder) shortAnnya(w []byte) (Reading, bool) {
	n := len(w) - len("ya")
	if string(w[n-2:n]) != "an" {
		return Reading{}, false
	}
	r := fi.formal(w[:n])
	verb := string(w[n-3:n]) == "kan" && (w[0] == 'm' || w[0] == 'd')
	if !r.Known || r.Root == "" && r.End != n-len("an") && !(verb && r.End == n-len("kan")) {
		return r, false
	}
	derived := (r.Root != "" || r.Start > 0) && (verb || w[0] == 'p' || w[0] == 'k')
	if _, rec := fi.Lexicon.Find(wordkey.Of(w[:n]), w[:n]); rec < 0 && !derived {
		return r, false
	}
	if fi.Affixes {
		return fi.irregular(r.rootIn(w), w), true
	}
	return r, true
}
