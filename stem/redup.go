package stem

import (
	"bytes"
	"slices"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// doubled reads the word a-b as a reduplication (TBBBI 6.4, 7.3, 8.4):
//
//   - the second part repeats the first and may carry endings: buku-bukunya,
//     besar-besaran, ajaran-ajarannya;
//   - the first part carries prefixes that the second lacks: bertahun-tahun,
//     kehati-hatian, menari-nari;
//   - the second part is a reciprocal verb: tolong-menolong;
//   - the second part varies the sounds of the first: sayur-mayur.
//
// Anything else is a compound (besar-kecil), see there.
func (fi finder) doubled(a, b []byte) reading {
	var bs backs
	bs.find(b)
	if r, ok := fi.again(a, b, &bs); ok {
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
		if r := fi.plain(a); r.known && varied(a, x) && !fi.common(x) {
			return fi.repeated(r, b, k)
		}
	}
	return fi.compound(a, b, &bs)
}

// again reads a-b where b repeats a or its end, and may carry the endings bs.
func (fi finder) again(a, b []byte, bs *backs) (reading, bool) {
	for i := bs.n - 1; i >= 0; i-- { // the shortest ending first
		k := &bs.list[i]
		x := b[:k.end]
		switch {
		case len(x) < 2:
		case bytes.Equal(a, x):
			r := fi.plain(a)
			return fi.repeated(r, b, k), true
		case len(x) > 2 && bytes.HasSuffix(a, x):
			return fi.prefixed(a, b, k), true
		}
	}
	return reading{}, false
}

// repeated completes the reading r of the first part of a reduplication whose
// second part is b with the endings k.
func (fi finder) repeated(r reading, b []byte, k *back) reading {
	if fi.affixes {
		r.affixes = append(r.affixes, Affix{Form: "-" + string(b[:k.end]), Kind: Reduplication, Hyphen: true})
		r.affixes = k.appendAffixes(r.affixes)
	}
	return r
}

// prefixed reads a-b where a ends with what b repeats: the word without the
// repetition, a and the endings of b, has the same root.
func (fi finder) prefixed(a, b []byte, k *back) reading {
	var buf [2 * maxBytes]byte
	w := append(append(buf[:0], a...), b[k.end:]...)
	r := fi.plain(w)
	at := len(a) - int(k.end)
	if !r.known {
		if x := fi.plain(a[at:]); x.known && !x.whole(int(k.end)) { // what is repeated has affixes
			if x.root == "" {
				x.root = string(a[at+x.start : at+x.end])
			}
			return fi.irregular(x.root, joined(a, b))
		}
	}
	// A function word with grown affixes is repeated without them: bersama-sama,
	// sebaik-baiknya (sebaiknya). What r says of the endings is of no use then.
	across := r.root == "" && r.end > len(a)
	whole := r.root == "" && r.start == 0 && r.end == len(a) && fi.plain(a[at:]).known
	// No suffix begins in a and ends in b: kekanak-kanakan is not ke-, kana, -kan.
	cut := r.root == "" && r.end < len(a) && !slices.Contains(suffixForms[1:], string(a[r.end:]))
	if !r.known || across || whole || cut {
		r.start, r.end = at, len(a)
		r.root = ""
		if fi.affixes {
			r.affixes = k.appendAffixes(nil)
			if r.start > 0 {
				r.affixes = append(r.affixes, Affix{Form: string(a[:r.start]) + "-", Kind: Prefix})
			}
		}
	}
	if fi.affixes {
		again := Affix{Form: "-" + string(b[:k.end]), Kind: Reduplication, Hyphen: true}
		r.affixes = append([]Affix{again}, r.affixes...)
	}
	return r
}

// whole says whether all n bytes of a word are its root.
func (r *reading) whole(n int) bool { return r.root == "" && r.start == 0 && r.end == n }

// reciprocal reads a-b where b is derived from a: tolong-menolong,
// surat-menyurat, terus-menerus.
func (fi finder) reciprocal(a, b []byte) (reading, bool) {
	ra := fi.plain(a)
	if !ra.known {
		return ra, false
	}
	root := ra.root
	if root == "" {
		root = string(a[ra.start:ra.end])
	}
	found := fi.active(b, root)
	if found && fi.affixes {
		ra.affixes = append(ra.affixes, Affix{Form: "-" + string(b), Kind: Reduplication, Hyphen: true})
	}
	return ra, found
}

// active reports whether w can be read as root with meN-.
func (fi finder) active(w []byte, root string) bool {
	var x word64
	x.copy(w)
	var s search
	s.start(&x)
	for s.next(fi.lexicon, &x) {
		if c := &s.found; c.front.n > 0 && c.front.prefixes[0].class == clMe && c.root() == root {
			return true
		}
	}
	return false
}

// common reports whether w is a root that is used alone in running text, so
// that a-w is a compound (suka-duka) and not a reduplication (lauk-pauk).
func (fi finder) common(w []byte) bool {
	t, rec := fi.lexicon.find(wordkey.Of(w), w)
	return rec >= 0 && t.Flags(rec)&lextable.Root != 0 && t.Freq(rec) > commonFreq
}

// commonFreq is the frequency above which a word counts as common: some 60
// uses in the 15 million words counted.
const commonFreq = 6 * lextable.FreqScale

// varied reports whether b varies the sounds of a: it has the same consonants
// (gerak-gerik, serba-serbi), or rhymes with a (sayur-mayur, lauk-pauk), or
// has grown inside (asal-muasal, tali-temali).
func varied(a, b []byte) bool {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n >= 3 || n >= 2 && len(a) == len(b) || sameConsonants(a, b)
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
