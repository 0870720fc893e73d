package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// maxShort bounds the letters of a short form that is taken apart.
const maxShort = 24

// abbreviates reports whether short is made of letters or syllables of long,
// in order: KPK, Kukar (Kutai Kartanegara), Bidlabfor (Bidang Laboratorium
// Forensik), KB HMI (Keluarga Besar Himpunan Mahasiswa Islam). Every word of
// long gives something, function words excepted; every piece but the first may
// come from inside its word if it has three letters, as in Lemhannas.
func abbreviates(short, long []string) bool {
	if len(short) == 0 || len(long) < 2 || len(long) > maxNameWords || len(short) >= len(long) {
		return false
	}
	steps := 2000
	return piecewise(short, 0, long, true, &steps)
}

// piecewise matches short, from letter at of its first word on, with long.
func piecewise(short []string, at int, long []string, first bool, steps *int) bool {
	if *steps--; *steps < 0 {
		return false
	}
	if len(short) == 0 {
		return allFiller(long)
	}
	if len(long) == 0 {
		return false
	}
	word, next := short[0], long[0]
	if len(word) > maxShort {
		return false
	}
	if at == 0 && word == next { // a word kept whole
		return piecewise(short[1:], 0, long[1:], false, steps)
	}
	rest := word[at:]
	for n := min(len(rest), len(next)); n >= 1; n-- {
		if !piece(rest[:n], next, first) {
			continue
		}
		ok := false
		if n == len(rest) {
			ok = piecewise(short[1:], 0, long[1:], false, steps)
		} else {
			ok = piecewise(short, at+n, long[1:], false, steps)
		}
		if ok {
			return true
		}
	}
	return aliases().filler[next] && piecewise(short, at, long[1:], first, steps)
}

// piece reports whether p can stand for word in an abbreviation.
func piece(p, word string, first bool) bool {
	switch {
	case p == word:
		return true
	case strings.HasPrefix(word, p):
		return (p[0] < '0' || p[0] > '9') && !(isNumeral(p) && isNumeral(word)) // Moto2 is not MotoGP 2025, nor GTA V Grand Theft Auto VI
	case first:
		// ke- of kepolisian, kejaksaan is passed over: Polda
		return len(p) >= 3 && strings.HasPrefix(word, "ke") && strings.HasPrefix(word[2:], p)
	case len(p) >= 3:
		return strings.Contains(word[1:], p)
	}
	return len(p) == 2 && len(word) > 3 && strings.HasSuffix(word, p)
}

func allFiller(words []string) bool {
	filler := aliases().filler
	for _, w := range words {
		if !filler[w] {
			return false
		}
	}
	return true
}

// acronyms joins short forms that nothing has explained yet with the one long
// name in the text that they abbreviate.
func (l *linker) acronyms() {
	type bucket struct {
		label  entity.Label
		letter byte
	}
	longs := make(map[bucket][]int)
	for i := range l.forms {
		f := &l.forms[i]
		if len(f.words) < 2 {
			continue
		}
		w := f.words[0]
		longs[bucket{f.label, w[0]}] = append(longs[bucket{f.label, w[0]}], i)
		if f.label == entity.Organization && len(w) > 4 && strings.HasPrefix(w, "ke") {
			longs[bucket{f.label, w[2]}] = append(longs[bucket{f.label, w[2]}], i)
		}
	}
	for i := range l.forms {
		f := &l.forms[i]
		known := f.expanded || len(f.raw) == 1 && len(f.words) > 1 // the table has explained it
		if f.defined || known || len(f.raw[0]) < 2 || len(f.raw) > maxNameWords {
			continue
		}
		// Persons are only known by initials, of three letters or more: AS and
		// RK in police reports are the names of suspects.
		if f.label == entity.Person && (!f.acronym || len(f.raw) != 1 || len(f.raw[0]) < 3) {
			continue
		}
		found := -1
		for _, g := range capped(longs[bucket{f.label, f.words[0][0]}]) {
			if l.find(g) == l.find(i) || l.find(g) == found || !l.abbreviation(f, &l.forms[g]) {
				continue
			}
			if found >= 0 {
				found = -2
				break
			}
			found = l.find(g)
		}
		if found >= 0 {
			l.join(found, i)
		}
	}
}

// abbreviation is abbreviates for forms; a short form that is not in capitals
// must have syllables, and a person's only initials.
func (l *linker) abbreviation(short, long *form) bool {
	if short.label == entity.Person {
		return initials(short.raw[0], long.words)
	}
	if len(short.raw) > 1 && !l.acronymInside(short) {
		return false
	}
	// A word like any other (Kuta) is only taken for syllables if it is long.
	if len(short.raw) == 1 && !short.acronym && len(short.raw[0]) < 5 {
		return false
	}
	if len(short.raw) == 1 && slices.Contains(long.raw, short.raw[0]) {
		return false // Astra is not As(uransi As)tra
	}
	return abbreviates(short.words, long.raw) || abbreviates(short.words, long.words)
}

// acronymInside reports whether a word of the form's first mention is written
// like an acronym.
func (l *linker) acronymInside(f *form) bool {
	for w := range strings.FieldsSeq(l.ms[f.first].In(l.text)) {
		if looksAcronym(w) {
			return true
		}
	}
	return false
}

// maxBucket bounds how many candidates of an index are looked at, which keeps
// hostile texts near-linear; no real article comes near it.
const maxBucket = 64

func capped(list []int) []int { return list[:min(len(list), maxBucket)] }

// initials reports whether s is the first letters of the words.
func initials(s string, words []string) bool {
	if len(s) != len(words) {
		return false
	}
	for i, w := range words {
		if w[0] != s[i] {
			return false
		}
	}
	return true
}
