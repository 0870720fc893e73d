package morph

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

//go:generate go run ../cmd/evalstem -ud ../../../shared/data/stem/ud_lemma.dev.tsv -data ../../../shared/data -own ../../stem/lexdata -fit weights.go

// legal reports whether a combination of affixes exists at all. What is merely
// rare is left to the weights.
func legal(f *front, b *back, w []byte) bool {
	if b.suffix == sufWi && f.n > 0 {
		return false
	}
	if f.n == 0 {
		return true
	}
	if f.prefixes[0].class == clRe && b.suffix != sufAn {
		return false
	}
	in := f.prefixes[f.n-1]
	if in.shape == monoForm && syllables(w[f.at:b.end]) != 1 {
		return false
	}
	if in.shape == liquid && !(b.end-f.at >= 4 && (string(w[f.at:f.at+4]) == "ajar" || string(w[f.at:f.at+4]) == "anju" || string(w[f.at:f.at+4]) == "anta")) {
		return false
	}
	return true
}

// nounWithin reports whether root, which the caller has added, is a noun in -an of a root of
// the large part behind a prefix that makes nouns with -an: keputusan has putus within ke-
// and -an, although the caller has putusan for a root.
func (l *Lexicon) nounWithin(f *front, b *back, root string) bool {
	if f.n == 0 || b.suffix != noSuffix || !f.prefixes[f.n-1].class.nominal() {
		return false
	}
	inner, ok := strings.CutSuffix(root, suffixForms[sufAn])
	base := Lexicon{Base: l.Base}
	return ok && base.Has(inner) && l.Has(inner) && !base.Has(root)
}

// score ranks a reading: the attestation of the root less the price of its
// affixes.
func score(f *front, b *back, t *lextable.Table, rec int) float32 {
	n := f.size(b)
	s := weightFamily*float32(t.Family(rec)) + weightFreq*float32(t.Freq(rec)) + weightLength[min(n, len(weightLength)-1)]
	s += weightSuffix[b.suffix] + weightClitic[b.clitic] + weightParticle[b.particle]
	outer := noPrefix
	if f.n > 0 {
		outer = f.prefixes[0].class
	}
	s += weightPair[outer][b.suffix]
	for i := range f.n {
		p := f.prefixes[i]
		s += weightPrefix[p.class] + weightShape[p.shape]
	}
	return s + bonus(f, b, t, rec)
}

// What grammar says where the treebank, which has few such words, is silent.
const (
	// monoScore is what menge- and penge- gain before a verb of one syllable:
	// there is no choice (see stem/lexdata/monosyllables.txt), so it is more than
	// the family of a root in ke- is worth beside that of the verb.
	monoScore = 5

	// barePer is the score of per- before a vowel if it is the only affix: per-
	// makes nouns with -an (TBBBI 7.3), and what is left is pe- before r, peramal,
	// or a command, perindah.
	barePer = -1.2

	// ketak is the score of tak behind ke-, as a root may begin so: ketakaburan.
	ketak = -2
)

// bonus is the part of score that no weight decides.
func bonus(f *front, b *back, t *lextable.Table, rec int) float32 {
	if f.n == 0 {
		return 0
	}
	switch p := f.prefixes[f.n-1]; {
	case p.shape == monoForm && t.Flags(rec)&lextable.Mono != 0:
		return monoScore
	case f.n == 1 && p.class == clPer && p.shape == plain && b.suffix == noSuffix && isVowel(t.Word(rec)[0]):
		return barePer
	case f.n == 1 && p.class == clKe && p.size == ketakSize:
		return ketak
	}
	return 0
}

// maxLetters is how many letters of a word count for wholeScore.
const maxLetters = 10

// wholeScore is what the best reading of a word of n letters must reach for the
// word to be taken apart.
func wholeScore(n int) float32 {
	return scoreWhole + scoreLetter*float32(min(n, maxLetters))
}
