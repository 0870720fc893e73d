package ner

import "strings"

// slips joins long names of at least so many words that differ by one letter:
// Palabuhanratu and Palabuanratu. Two names are compared if leaving out one letter makes them
// equal, so the work is linear in their length (the symmetric-delete method of
// W. Garbe's SymSpell).
//
// A single name of a person, or a place without its generic word, is only taken
// for a slip if one of the two names nothing else in the text: Prabowo and
// Pranowo are two people when both have their full names there.
func (l *linker) slips(least int) {
	size := make(map[int]int) // forms in the cluster of each root
	for i := range l.forms {
		size[l.find(i)]++
	}
	type key struct {
		label Label
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
		if f.label == Location {
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
			if e.form == i || l.find(e.form) == l.find(i) || !sameButSlip(words, e.words) {
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

// oneSlip reports whether one letter changed, added or left out turns a into b.
func oneSlip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || strings.ContainsAny(b, "0123456789") {
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
