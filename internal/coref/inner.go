package coref

import (
	"slices"
	"strings"
)

// inner handles names with a short form in the middle: "Dinas Pendidikan
// (Disdik) Mataram" is "Dinas Pendidikan Mataram" and "Disdik Mataram".
func (l *linker) inner(keep map[string]bool) {
	var folded folder
	var shorts []innerShort
	for i := range l.forms {
		m := l.ms[l.forms[i].first]
		s := m.In(l.text)
		open := strings.IndexByte(s, '(')
		if open <= 0 {
			continue
		}
		size := strings.IndexByte(s[open:], ')')
		if size < 0 || open+size+1 >= len(s) {
			continue
		}
		long, short, rest := s[:open], s[open+1:open+size], s[open+size+1:]
		w := slices.Clone(folded.words(short))
		if allLegal(w) && !abbreviates(w, folded.words(long)) {
			continue // "PT Bumi Raya (Persero) Tbk" has no short form in it
		}
		if len(w) == 1 {
			if head := folded.words(long); len(head) > 0 && isLevel(head[len(head)-1]) {
				shorts = append(shorts, innerShort{w[0], i})
			}
		}
		for _, v := range []string{long + rest, short + rest} {
			raw := append([]string(nil), folded.words(v)...)
			if len(raw) == 0 {
				continue
			}
			words, _ := expand(m.Label, raw, keep)
			if len(words) == 0 {
				continue // nomor (tahun) tahun
			}
			if len(words) > len(l.forms[i].words) || v[0] == long[0] {
				l.forms[i].words = words
			}
			l.byWords(words, i)
		}
	}
	l.branchShorts(shorts)
}

// isLevel reports whether the word before a bracket says that a body is that of some
// province or regency, so that the short form in the bracket is that of no other body.
func isLevel(w string) bool {
	return w == "provinsi" || w == "kabupaten" || w == "kota" || w == "daerah"
}

// innerShort is a short form of one word inside the name of a branch.
type innerShort struct {
	word string
	form int // of the whole name
}

// branchShorts joins short forms inside names with those names where they stand alone:
// BNNP with Badan Narkotika Nasional Provinsi (BNNP) Banten, unless the text has that of
// another province.
func (l *linker) branchShorts(shorts []innerShort) {
	if len(shorts) == 0 {
		return
	}
	const several = -1
	owner := make(map[string]int)
	add := func(word string, i int) {
		if g, ok := owner[word]; ok && (g == several || l.forms[g].label != l.forms[i].label || l.find(g) != l.find(i)) {
			i = several
		}
		owner[word] = i
	}
	for _, s := range shorts {
		add(s.word, s.form)
	}
	for i := range l.forms {
		if raw := l.forms[i].raw; len(raw) > 1 {
			if _, ok := owner[raw[0]]; ok {
				add(raw[0], i)
			}
		}
	}
	for i := range l.forms {
		f := &l.forms[i]
		if g, ok := owner[f.raw[0]]; ok && g != several && len(f.raw) == 1 && f.label == l.forms[g].label && !f.expanded {
			l.join(g, i)
		}
	}
}
