package coref

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// slips joins long names of at least so many words that differ by one letter:
// Palabuhanratu and Palabuanratu. Two names are compared if leaving out one
// letter makes them equal, so the work is linear in their length (the
// symmetric-delete method of W. Garbe's SymSpell).
//
// A single name of a person, or a place without its generic word, is only taken
// for a slip if one of the two names nothing else in the text: Prabowo and
// Pranowo are two people when both have their full names there.
func (l *linker) slips(least int) {
	size := l.sizes()
	type key struct {
		label entity.Label
		rest  string
	}
	type entry struct {
		form  int
		words []string
	}
	seen := make(map[key]entry)
	for i := range l.forms {
		f := &l.forms[i]
		words := f.words
		if f.label == entity.Location {
			words = words[l.generic(words):]
		}
		s := strings.Join(words, " ")
		if len(words) < least || len(s) < 7 || len(s) > 64 {
			continue
		}
		for cut := 0; cut <= len(s); cut++ {
			k := key{f.label, s}
			if cut < len(s) {
				k.rest = s[:cut] + s[cut+1:]
			}
			e, ok := seen[k]
			if !ok {
				seen[k] = entry{i, words}
				continue
			}
			if e.form == i || l.find(e.form) == l.find(i) || f.label == entity.Person && l.sideBySide(e.form, i) || !sameButSlip(words, e.words) {
				continue
			}
			if otherName(f, &l.forms[e.form], words, e.words) {
				continue
			}
			if len(words) == 1 && size[l.find(i)] > 1 && size[l.find(e.form)] > 1 {
				continue
			}
			l.join(e.form, i)
		}
	}
}

// sameButSlip reports whether two names have the same words except for one
// letter in one word of at least seven.
func sameButSlip(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	slips := 0
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		if min(len(a[i]), len(b[i])) < 6 || max(len(a[i]), len(b[i])) < 7 || a[i][0] != b[i][0] || !oneSlip(a[i], b[i]) {
			return false
		}
		slips++
	}
	return slips == 1
}

// otherName reports whether two names that differ by one letter are two: the
// last vowel tells Sutrisno from his wife Sutrisni, and a or o Sukasari from
// Sukosari. A name that stands once beside one that is frequent is a slip.
func otherName(f, g *form, a, b []string) bool {
	const frequent = 3
	if min(f.count, g.count) == 1 && max(f.count, g.count) >= frequent {
		return false
	}
	for i := range a {
		if f.label == entity.Person && otherEnd(a[i], b[i]) || f.label == entity.Location && otherVowel(a[i], b[i]) {
			return true
		}
	}
	return false
}

// otherEnd reports whether two words differ in a last a, i or o.
func otherEnd(a, b string) bool {
	n := len(a) - 1
	return len(b)-1 == n && a != b && a[:n] == b[:n] && strings.IndexByte("aio", a[n]) >= 0 && strings.IndexByte("aio", b[n]) >= 0
}

// otherVowel reports whether two words differ in an a for an o.
func otherVowel(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a)-1 && a[i] == b[i] {
		i++
	}
	return a[i] == 'a' && b[i] == 'o' || a[i] == 'o' && b[i] == 'a'
}

// oneSlip reports whether one letter changed, added or left out turns a into b.
func oneSlip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || ortho.HasDigit(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(a) && a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}
