package lexbuild

import (
	"bytes"
	"maps"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/stem"
)

// How often a word must occur to count as evidence. Scans of old laws repeat
// their misreadings, so the other texts must know a word, too.
const (
	minRootCount    = 30 // a root, in all texts
	minModernCount  = 8  // a root, outside the laws
	minDerivedCount = 5  // a word derived from a root
	minLoanCount    = 5  // a root with the suffix of a loan, outside the laws
)

// compoundSize is the family size of a compound: that it is made of two
// frequent roots says more for it than the few words derived from it.
const compoundSize = 30

// inducer finds roots that MALINDO Morph lacks in the counts of running text.
type inducer struct {
	modern map[string]int // news and prose
	all    map[string]int
	known  stem.Stemmer
	roots  map[string]int // what was found, with the number of derived words
}

// induce returns new roots with the number of words derived from each. What the
// roots of our own list account for, berfikir beside fikir, is no root.
func induce(malindo []byte, own []string, modern, all map[string]int) (map[string]int, error) {
	l, err := stem.ReadLexicon(bytes.NewReader(malindo))
	if err != nil {
		return nil, err
	}
	l = l.With(own...)
	in := inducer{modern: modern, all: all, known: stem.Stemmer{Lexicon: l}, roots: map[string]int{}}
	unknown := in.unknown()
	in.compounds(unknown)
	in.verbs(unknown)
	in.trim()
	in.words(unknown)
	return in.roots, nil
}

// unknown lists the words of the counts for which no reading has a known root.
func (in *inducer) unknown() []string {
	var list []string
	for _, w := range slices.Sorted(maps.Keys(in.all)) {
		if in.all[w] >= minDerivedCount && plainWord(w) && !in.readable(in.known, w) {
			list = append(list, w)
		}
	}
	return list
}

func (in *inducer) readable(s stem.Stemmer, w string) bool {
	for a := range s.Analyses(w) {
		return s.Lexicon.Has(a.Root)
	}
	return false
}

func plainWord(w string) bool {
	return len(w) >= 3 && len(w) <= 24 && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == ""
}

// doubled says whether w is a plain word twice, with a hyphen.
func doubled(w string) bool {
	a, b, ok := strings.Cut(w, "-")
	return ok && a == b && plainWord(a)
}

// How often the two roots of a compound must occur, outside the laws.
const (
	minPartCount     = 200
	minEnclosedCount = 10 // with affixes on both sides, which ask for one word, and no root below four letters
)

// compounds finds pairs of roots that are written as one word when affixes
// surround them (EYD V, II.C.3): menindaklanjuti, penyalahgunaan.
func (in *inducer) compounds(unknown []string) {
	for _, w := range unknown {
		for _, r := range cores(w) {
			if r != w && in.pair(r, !strings.HasSuffix(w, r)) {
				in.roots[r] = compoundSize
			}
		}
	}
}

// pair reports whether r is made of two frequent roots; affixes on both sides of
// it make it likely. tidak is left to the rule for ketidak-an.
func (in *inducer) pair(r string, enclosed bool) bool {
	if strings.HasPrefix(r, "tidak") {
		return false
	}
	for _, suffix := range []string{"akan", "kan", "an", "nya"} {
		if short, ok := strings.CutSuffix(r, suffix); ok && in.known.Lexicon.Has(short) {
			return false
		}
	}
	for i := 4; i+3 <= len(r); i++ {
		a, b := r[:i], r[i:]
		least := minPartCount
		if enclosed && len(b) >= 4 && a != b {
			least = minEnclosedCount
		}
		if in.modern[a] >= least && in.modern[b] >= least && in.known.Lexicon.Has(a) && in.known.Lexicon.Has(b) {
			return true
		}
	}
	return false
}

// trim drops what is a found root with a suffix, salahgunakan beside salahguna,
// or without the letter that a nasal swallowed, indahtangan beside pindahtangan.
func (in *inducer) trim() {
	for _, r := range slices.Sorted(maps.Keys(in.roots)) {
		for _, suffix := range []string{"kan", "an", "i", "nya"} {
			if short, ok := strings.CutSuffix(r, suffix); ok && in.roots[short] > 0 {
				delete(in.roots, r)
			}
		}
		for _, swallowed := range []string{"p", "t", "s", "k"} {
			if in.roots[swallowed+r] > 0 {
				delete(in.roots, r)
			}
		}
	}
}

// verbs finds roots that only occur derived, both in the active and in the
// passive voice: menghadang, dihadang. Before a loan, meN- may keep its first
// letter: mempublish.
func (in *inducer) verbs(unknown []string) {
	seen := map[string]bool{}
	for _, w := range unknown {
		seen[w] = true
	}
	for _, w := range unknown {
		for _, suffix := range []string{"", "kan", "i"} {
			r, ok := strings.CutPrefix(strings.TrimSuffix(w, suffix), "di")
			if !ok || len(r) < 4 || !strings.HasSuffix(w, suffix) || in.all[r] >= minRootCount {
				continue
			}
			if suffix == "i" && loan(r+suffix) { // direplikasi has no -i
				continue
			}
			for _, voice := range [...]func(string) string{activeVoice, keptVoice} {
				if active := voice(r) + suffix; seen[active] && in.modern[w]+in.modern[active] >= minModernCount {
					in.roots[r] += 2
					break
				}
			}
		}
	}
}

// derivative reports whether w has both parts of a confix, or a prefix of verbs
// before a long base: what is derived from an unknown root is no root.
func derivative(w string) bool {
	for _, p := range []string{"ke", "pe"} {
		if strings.HasPrefix(w, p) && strings.HasSuffix(w, "an") && len(w) >= 9 {
			return true
		}
	}
	for _, p := range []string{"ber", "di", "mem", "men"} {
		for _, s := range []string{"kan", "an", "i"} {
			if strings.HasPrefix(w, p) && strings.HasSuffix(w, s) && len(w) >= 9 && !loan(w) {
				return true
			}
		}
	}
	return false
}

// loan reports whether w ends like the nouns that Indonesian takes over whole
// from Dutch and English (TBBBI 7.2, Pedoman Umum Pembentukan Istilah).
func loan(w string) bool {
	for _, suffix := range []string{"asi", "isi", "usi", "itas", "isme", "logi", "grafi", "metri", "krasi", "tion", "men", "ika"} {
		if len(w) >= len(suffix)+4 && strings.HasSuffix(w, suffix) {
			return true
		}
	}
	return false
}

// words takes the frequent unknown words that cannot be derived from another
// of them, or from a root already found.
func (in *inducer) words(unknown []string) {
	var frequent []string
	for _, w := range unknown {
		if in.all[w] >= minRootCount && in.modern[w] >= minModernCount || loan(w) && in.modern[w] >= minLoanCount {
			frequent = append(frequent, w)
		}
	}
	found := in.known.Lexicon.With(slices.Sorted(maps.Keys(in.roots))...)
	with := stem.Stemmer{Lexicon: found.With(frequent...)}
	base := map[string]string{}
	derived := map[string]int{}
	for _, w := range unknown {
		base[w] = w
		for a := range with.Analyses(w) {
			if a.Root != w && with.Lexicon.Has(a.Root) && (in.roots[a.Root] > 0 || in.all[a.Root] > in.all[w]/20) {
				base[w] = a.Root
				derived[a.Root]++
				break
			}
		}
	}
	for _, w := range frequent {
		if base[w] == w && !derivative(w) && (len(w) > 3 || derived[w] > 0 || in.modern[w] >= 200) {
			in.roots[w] = max(in.roots[w], derived[w])
		}
	}
}
