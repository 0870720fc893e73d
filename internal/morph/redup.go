package morph

import (
	"bytes"
	"slices"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// doubled reads the word w = a-b, with the hyphen at byte i, as a reduplication
// (TBBBI 6.4, 7.3, 8.4):
//
//   - the second part repeats the first and may carry endings: buku-bukunya,
//     besar-besaran, ajaran-ajarannya;
//   - the first part carries prefixes that the second lacks: bertahun-tahun,
//     kehati-hatian, menari-nari;
//   - the second part is a reciprocal verb: tolong-menolong;
//   - the second part has the root of the first and ends like it: baris-berbaris;
//   - the second part is an echo of the first: sayur-mayur.
//
// Anything else is a compound (besar-kecil), see there.
func (fi Finder) doubled(w []byte, i int) Reading {
	a, b := w[:i], w[i+1:]
	var bs backs
	bs.find(b)
	if r, ok := fi.again(w, i, &bs); ok {
		return r
	}
	if r, ok := fi.againShort(w, i); ok {
		return r
	}
	if r, ok := fi.againIn(a, b); ok {
		return r
	}
	if r, ok := fi.reciprocal(a, b); ok {
		return r
	}
	for i := bs.n - 1; i >= 0; i-- {
		k := &bs.list[i]
		if k.suffix != noSuffix {
			continue
		}
		x := b[:k.end]
		if r := fi.plain(a); r.Known && (Echoes(a, x) && !fi.apart(a, x) || fi.akin(&r, a, x)) {
			return fi.repeated(r, b, k)
		}
	}
	return fi.compound(w, i, &bs)
}

// again reads the word w = a-b, with the hyphen at byte i, where b repeats a or its end,
// and may carry the endings bs.
func (fi Finder) again(w []byte, i int, bs *backs) (Reading, bool) {
	a, b := w[:i], w[i+1:]
	for j := bs.n - 1; j >= 0; j-- { // the shortest ending first
		k := &bs.list[j]
		x := b[:k.end]
		switch {
		case len(x) < 2:
		case bytes.Equal(a, x):
			r := fi.plain(a)
			return fi.repeated(r, b, k), true
		case len(x) > 2 && bytes.HasSuffix(a, x):
			return fi.prefixed(w, i, k), true
		}
	}
	return Reading{}, false
}

// repeated completes the reading r of the first part of a reduplication whose
// second part is b with the endings k.
func (fi Finder) repeated(r Reading, b []byte, k *back) Reading {
	if fi.Affixes {
		r.Affixes = append(r.Affixes, Affix{Form: "-" + string(b[:k.end]), Kind: Reduplication, Hyphen: true})
		r.Affixes = k.appendAffixes(r.Affixes)
	}
	return r
}

// prefixed reads the word w = a-b, with the hyphen at byte i, where a ends with what b
// repeats: the word without the repetition, a and the endings of b, has the same root.
func (fi Finder) prefixed(w []byte, i int, k *back) Reading {
	a, b := w[:i], w[i+1:]
	var buf [2 * MaxBytes]byte
	once := append(append(buf[:0], a...), b[k.end:]...)
	r := fi.plain(once)
	at := len(a) - int(k.end)
	// A function word with grown affixes is repeated without them: bersama-sama,
	// sebaik-baiknya (sebaiknya). What r says of the endings is of no use then.
	across := r.Root == "" && r.End > len(a)
	whole := r.Root == "" && r.Start == 0 && r.End == len(a) && fi.formal(a[at:]).Known
	// No suffix begins in a and ends in b: kekanak-kanakan is not ke-, kana, -kan.
	cut := r.Root == "" && r.End < len(a) && !slices.Contains(suffixForms[1:], string(a[r.End:]))
	// What is repeated is a root with the vowel that would have lost a k: mengilas-ilas.
	swallowed := r.Root != "" && r.Root[1:] == string(a[at:]) && isVowel(a[at]) && fi.isCommon(a[at:])
	if !r.Known || across || whole || cut || swallowed {
		fi.Informal = fi.Informal && !(swallowed && r.Root[0] == 'k') // mengelu-elukan has nothing of the pronoun elu
		part := fi.plain(a[at:])
		if !part.whole(int(k.end)) { // what is repeated has affixes
			r = fi.irregular(part.rootIn(a[at:]), w)
			r.Known = part.Known
			return r
		}
		r = Reading{Start: at, End: len(a), Known: r.Known && part.Known}
		if fi.Affixes {
			before, ends := string(a[:at]), *k
			list := confixClasses[before].appendTo(nil, Affix{Form: before + "-", Kind: Prefix}, &ends)
			r.Affixes = ends.appendAffixes(list)
		}
	}
	if slices.ContainsFunc(r.Affixes, Affix.irregular) { // which say no part of the word
		r.Affixes = fi.irregular(r.rootIn(once), w).Affixes
		return r
	}
	if fi.Affixes {
		inner := 0
		if r.End < len(a) { // what is repeated has a suffix: pukulan-pukulan
			inner = len(r.Affixes) - len(k.appendAffixes(nil))
		}
		again := Affix{Form: "-" + string(b[:k.end]), Kind: Reduplication, Hyphen: true}
		r.Affixes = slices.Insert(r.Affixes, inner, again)
	}
	return r
}

// reciprocal reads a-b where b is derived from a: tolong-menolong,
// surat-menyurat, terus-menerus.
func (fi Finder) reciprocal(a, b []byte) (Reading, bool) {
	ra := fi.plain(a)
	if !ra.Known {
		return ra, false
	}
	found := fi.active(b, ra.rootIn(a))
	if found && fi.Affixes {
		ra.Affixes = append(ra.Affixes, Affix{Form: "-" + string(b), Kind: Reduplication, Hyphen: true})
	}
	return ra, found
}

// active reports whether w can be read as root with meN-.
func (fi Finder) active(w []byte, root string) bool {
	var x Word
	x.copy(w)
	var s search
	s.start(&x)
	for s.next(fi.Lexicon, &x) {
		if c := &s.found; c.front.n > 0 && c.front.prefixes[0].class == clMe && c.root() == root {
			return true
		}
	}
	return false
}

// akin reports whether b has the root of a, whose reading is r, and ends like a.
func (fi Finder) akin(r *Reading, a, b []byte) bool {
	if ending(a, b) < minRhyme {
		return false
	}
	fi.Affixes = false
	x := fi.plain(b)
	return x.Known && r.rootIn(a) == x.rootIn(b)
}

// apart reports whether a-b, which sounds like a reduplication (lauk-pauk), joins
// two words: one is a name (november-desember), or b is a root that is used alone in
// running text (suka-duka).
func (fi Finder) apart(a, b []byte) bool {
	t, rec := fi.Lexicon.Find(wordkey.Of(b), b)
	if rec >= 0 && t.Flags(rec)&lextable.Root != 0 && t.Freq(rec) > commonFreq {
		return true
	}
	return fi.isName(a) || fi.isName(b)
}

// isName reports a word that running text hardly ever writes in small letters.
func (fi Finder) isName(w []byte) bool {
	return fi.Lexicon.Flags(w)&lextable.Capitals == lextable.NearlyCapital
}

// isCommon reports a root that is no name in running text.
func (fi Finder) isCommon(w []byte) bool {
	flags := fi.Lexicon.Flags(w)
	return flags&lextable.Root != 0 && flags&lextable.Capitals < lextable.MostlyCapital
}

// commonFreq is the frequency above which a word counts as common: some 60
// uses in the 15 million words counted.
const commonFreq = 6 * lextable.FreqScale

// Echoes reports whether b varies the sounds of a as reduplications do: it has the same
// consonants (gerak-gerik, serba-serbi), rhymes with a (sayur-mayur), or has grown
// (tali-temali).
func Echoes(a, b []byte) bool {
	return min(len(a), len(b)) > 1 && (sameConsonants(a, b) || rhymes(a, b) || grown(a, b))
}

// minRhyme is how many letters the ends of words have in common that rhyme.
const minRhyme = 2

// rhymes reports whether b is as long as a, begins with a consonant, too, and ends
// like a: in two of three letters (tunggang-langgang), or in fewer with the same vowels
// before them (kacau-balau).
func rhymes(a, b []byte) bool {
	if len(a) != len(b) || isVowel(a[0]) || isVowel(b[0]) {
		return false
	}
	n := ending(a, b)
	return 3*n >= 2*len(a) || n >= minRhyme && sameVowels(a, b)
}

// infixes are those that words doubled with other sounds have behind their first
// letter: tali-temali, kelut-kemelut, gigi-gerigi. Others have echoFronts in place of
// it, or before all of it: tulang-belulang, terang-benderang, asal-muasal.
var (
	infixes    = []string{"em", "el", "er"}
	echoFronts = []string{"bel", "bend"}
	echoPrefix = []byte("mu")
)

// grown reports whether b is a with an infix, with the beginning of an echo form, or
// with a consonant in front (ingar-bingar).
func grown(a, b []byte) bool {
	if rest, ok := bytes.CutPrefix(b, echoPrefix); ok && sameConsonants(a, rest) {
		return true
	}
	if isVowel(a[0]) {
		return !isVowel(b[0]) && bytes.Equal(a, b[1:])
	}
	front, ok := bytes.CutSuffix(b, a[1:])
	if !ok {
		return false
	}
	return slices.Contains(echoFronts, string(front)) || len(front) > 0 && front[0] == a[0] && slices.Contains(infixes, string(front[1:]))
}

// ending returns how many letters a and b have in common at their ends.
func ending(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// sameVowels reports whether a and b, of the same length, have the same vowels in the
// same places.
func sameVowels(a, b []byte) bool {
	for i := range a {
		if a[i] != b[i] && (isVowel(a[i]) || isVowel(b[i])) {
			return false
		}
	}
	return true
}

func sameConsonants(a, b []byte) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] && !(isVowel(a[i]) && isVowel(b[i])) {
			return false
		}
	}
	return true
}
