package ner

import (
	"slices"
	"strings"
)

// maxGap bounds the text between a name and the short form it introduces.
const maxGap = 64

// define finds what the text itself says about names: short forms in brackets
// and second names. Then every form gets its words, with the short forms that
// the text defines otherwise spared from the table of aliases, and forms with
// equal words are one.
func (l *linker) define() {
	pairs := l.definitions()
	keep := make(map[string]bool)
	for _, p := range pairs {
		for k, i := range p {
			f, other := &l.forms[i], &l.forms[p[1-k]]
			if len(f.raw) != 1 {
				continue
			}
			f.defined = true
			short, known := expand(f.label, f.raw, nil)
			long, _ := expand(f.label, other.raw, nil)
			if known && !slices.Equal(short, long) {
				keep[f.raw[0]] = true
			}
		}
	}
	for i := range l.forms {
		l.setWords(i, keep)
	}
	for _, p := range pairs {
		l.join(p[0], p[1])
	}
	l.inner(keep)
}

// definitions returns the pairs of forms that the text says are one. Persons
// in brackets after persons are one with them unless there are several such
// pairs: then it is a cast list ("Rangga (Nicholas Saputra)") or a line-up.
func (l *linker) definitions() [][2]int {
	var pairs, bracketed [][2]int
	for i := 1; i < len(l.ms); i++ {
		a, b := l.ms[i-1], l.ms[i]
		if a.Label != b.Label || b.Start < a.End || b.Start-a.End > maxGap {
			continue
		}
		p := [2]int{l.formOf[i-1], l.formOf[i]}
		if p[0] == p[1] || !l.defines(a, b, p[0], p[1]) {
			continue
		}
		initials := l.forms[p[0]].acronym || l.forms[p[1]].acronym
		if a.Label != Person || initials || strings.TrimSpace(l.text[a.End:b.Start]) != "(" {
			pairs = append(pairs, p)
		} else if len(bracketed) == 0 || !slices.Contains(bracketed[:1], p) {
			bracketed = append(bracketed, p)
		}
	}
	if len(bracketed) == 1 {
		pairs = append(pairs, bracketed[0])
	}
	return pairs
}

// setWords gives form i its words and joins it to the forms that have them.
func (l *linker) setWords(i int, keep map[string]bool) {
	f := &l.forms[i]
	f.words, f.expanded = expand(f.label, f.raw, keep)
	if len(f.words) == 0 {
		f.words = f.raw
	}
	l.byWords(f.words, i)
}

// byWords joins form i with the first form of its label that has these words.
func (l *linker) byWords(words []string, i int) {
	key := formKey{l.forms[i].label, strings.Join(words, " ")}
	if g, ok := l.byKey[key]; ok {
		l.join(g, i)
	} else {
		l.byKey[key] = i
	}
}

// inner handles names with a short form in the middle: "Dinas Pendidikan
// (Disdik) Mataram" is "Dinas Pendidikan Mataram" and "Disdik Mataram".
func (l *linker) inner(keep map[string]bool) {
	var folded folder
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
		for _, v := range []string{long + rest, short + rest} {
			raw := append([]string(nil), folded.words(v)...)
			if len(raw) == 0 {
				continue
			}
			words, _ := expand(m.Label, raw, keep)
			if len(words) > len(l.forms[i].words) || v[0] == long[0] {
				l.forms[i].words = words
			}
			l.byWords(words, i)
		}
	}
}

// defines reports whether mention b, which follows a, is another name of what
// a names, by the words between them.
func (l *linker) defines(a, b Entity, f, g int) bool {
	gap := l.text[a.End:b.Start]
	if strings.ContainsAny(gap, "\n.;!?") {
		return false
	}
	if inner := strings.TrimLeft(gap, " "); inner != "" && inner[0] == '(' {
		if _, after, ok := strings.Cut(inner, ")"); ok { // an age in brackets
			return l.saysSo(after)
		}
		return l.bracket(strings.ToLower(strings.Trim(inner[1:], " \"'“”‘’")), b, f, g)
	}
	gap = strings.ToLower(strings.Trim(gap, " ,\"'“”‘’"))
	if gap == "atau" {
		return a.Label == Person && l.nickname(b, f, g)
	}
	return l.saysSo(gap)
}

// saysSo reports whether the words before a name say that it is another name
// of what comes before them.
func (l *linker) saysSo(gap string) bool {
	gap = strings.ToLower(strings.Trim(gap, " ,\"'“”‘’"))
	for tail := gap; tail != ""; {
		i := strings.LastIndexByte(tail, ' ')
		switch tail[i+1:] {
		case "alias", "disapa", "dipanggil", "dijuluki", "disingkat", "singkatnya":
			return true
		case "dikenal", "disebut":
			return strings.Contains(gap, "atau") || strings.Contains(gap, "yang") || strings.Contains(gap, "lebih")
		case "sebagai", "dengan", "nama", "panggilan", "sapaan", "akrab", "pak", "bu", "mas", "mbak", "bang", "kang", "istilah":
			tail = strings.TrimRight(tail[:max(i, 0)], " ")
			if i < 0 {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// bracket decides on "A (… B". lead is what stands between the bracket and B.
func (l *linker) bracket(lead string, b Entity, f, g int) bool {
	switch lead {
	case "", "disingkat", "singkatan", "atau", "alias", "nama panggilan", "panggilan", "nama asli", "dulu", "dahulu", "sebelumnya", "kini", "sekarang":
	default:
		return false
	}
	rest := strings.TrimLeft(l.text[b.End:min(len(l.text), b.End+8)], " \"'“”’")
	if rest == "" || !strings.ContainsRune(")-–/;", rune(rest[0])) && !strings.HasPrefix(rest, "–") {
		return false
	}
	long, short := &l.forms[f], &l.forms[g]
	if lead != "" {
		return true
	}
	if len(long.raw) < len(short.raw) {
		long, short = short, long
	}
	switch b.Label {
	case Person:
		return rest[0] == ')'
	case Location:
		return short.acronym && len(long.raw) > 1 || abbreviates(short.raw, long.raw)
	}
	for n := 2; n < len(long.raw)-1; n++ {
		// Fakultas Teknik Universitas Brawijaya (UB): of the end only.
		if short.acronym && initials(short.raw[0], long.raw[n:]) {
			return false
		}
	}
	if len(short.raw) == 1 && len(long.raw) > 1 {
		return short.acronym || short.raw[0][0] == long.raw[0][0] || abbreviates(short.raw, long.raw)
	}
	return short.raw[0][0] == long.raw[0][0] && len(short.raw) < len(long.raw) || abbreviates(short.raw, long.raw)
}

// nickname decides on "A atau B" between persons: B is A's other name and not
// another person to choose from when one of the two is a single name or has a
// nickname's title, and when B is not short for somebody else in the text.
func (l *linker) nickname(b Entity, f, g int) bool {
	long, short := l.forms[f].raw, l.forms[g].raw
	honor := aliases().honor
	titled := len(short) == 2 && honor[short[0]]
	if !titled && (len(long) < 2 || len(short) > 1) {
		return false
	}
	last := short[len(short)-1]
	for i := range l.forms {
		if i == f || i == g || l.forms[i].label != Person {
			continue
		}
		if w := l.forms[i].raw; len(w) > len(short) && (w[0] == last || w[len(w)-1] == last) {
			return false
		}
	}
	return true
}

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
