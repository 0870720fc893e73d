package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
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
			f.bound = f.bound || k == 1 && f.label == entity.Person && len(dropHonorifics(other.raw)) > 1
			f.second = f.label == entity.Organization && !shortFor(f.raw[0], other.raw)
			short, known := expand(f.label, f.raw, nil)
			long, _ := expand(f.label, other.raw, nil)
			if known && len(other.raw) > 1 && !slices.Equal(short, long) {
				keep[f.raw[0]] = true
			}
		}
	}
	for i := range l.forms {
		l.setWords(i, keep)
	}
	l.seats()
	l.regencies()
	for _, p := range pairs {
		l.join(p[0], p[1])
		l.headed(p[0], p[1])
	}
	l.inner(keep)
}

// definitions returns the pairs of forms that the text says are one, what a person is
// called behind his name.
func (l *linker) definitions() [][2]int {
	var pairs [][2]int
	var persons inBrackets
	for i := 1; i < len(l.ms); i++ {
		a, b := l.ms[i-1], l.ms[i]
		if a.Label != b.Label || b.Start < a.End || b.Start-a.End > maxGap {
			continue
		}
		p := [2]int{l.formOf[i-1], l.formOf[i]}
		if first := l.twin(i); first >= 0 {
			pairs = append(pairs, [2]int{first, p[1]})
			if i+1 < len(l.ms) && divides(l.between(i)) && l.ms[i+1].Label == b.Label {
				pairs = append(pairs, [2]int{p[0], l.formOf[i+1]})
			}
			continue
		}
		if p[0] == p[1] || !l.defines(a, b, p[0], p[1]) {
			continue
		}
		gap := l.text[a.End:b.Start]
		if a.Label == entity.Person {
			if l.nicknamesNext(gap, p[0], p[1]) {
				p[0], p[1] = p[1], p[0]
			} else {
				p[0] = l.whose(i)
			}
			l.petNamed(p, gap)
		}
		initials := l.forms[p[0]].acronym || l.forms[p[1]].acronym
		gap, title := l.titledGap(a, b, p[0], p[1])
		if a.Label != entity.Person || initials || strings.TrimSpace(gap) != "(" {
			pairs = append(pairs, p)
		} else {
			persons.add(p, isPetName(l.forms[p[0]].raw, l.forms[p[1]].raw, title))
		}
	}
	pairs = l.tickers(pairs)
	return append(pairs, persons.definitions()...)
}

// whose returns the form that the second name of mention i belongs to: the mention
// before it, unless the second name is a part of one of the two before that in the
// same sentence. "Arya Kelana, suami Sari Dewi, akrab disapa Arya".
func (l *linker) whose(i int) int {
	near, b := l.formOf[i-1], l.ms[i]
	short := l.forms[l.formOf[i]].raw
	if containsAll(l.forms[near].raw, short) {
		return near
	}
	for k := i - 2; k >= max(0, i-3); k-- {
		m := l.ms[k]
		if m.End > b.Start || b.Start-m.End > 2*maxGap || strings.ContainsAny(l.text[m.End:b.Start], "\n.;!?") {
			break
		}
		if m.Label == entity.Person && l.formOf[k] != l.formOf[i] && containsAll(l.forms[l.formOf[k]].raw, short) {
			return l.formOf[k]
		}
	}
	return near
}

// shortFor reports whether a word may be made of the words of a name: it starts
// with the same letter as one that is no legal form, or is one of them.
func shortFor(word string, long []string) bool {
	legal := aliases().legal
	for i, w := range long {
		if w == word {
			return true
		}
		if !legal[w] {
			return w[0] == word[0] || slices.Contains(long[i:], word)
		}
	}
	return false
}

// setWords gives form i its words and joins it to the forms that have them.
func (l *linker) setWords(i int, keep map[string]bool) {
	f := &l.forms[i]
	f.words, f.expanded = expand(f.label, f.raw, keep)
	if len(f.words) == 0 {
		f.words = f.raw
	}
	f.nickname = f.nickname || f.expanded && isNickname(f.label, f.raw, f.words)
	if f.label == entity.Person && f.expanded {
		f.spelt = spellPerson(dropHonorifics(f.raw))
	}
	if f.seat == "" {
		l.byWords(l.ownKey(f.words, i), i)
	}
	if f.label == entity.Organization {
		if aged := ageLast(f.words); aged != nil {
			l.byWords(aged, i)
		}
	}
}

// byWords joins form i with the first form of its label that has these words,
// or the same letters in other words: Tik Tok and TikTok.
func (l *linker) byWords(words []string, i int) {
	const least = 6 // letters
	label := l.forms[i].label
	key := formKey{label, strings.Join(words, " ")}
	if g, ok := l.byKey[key]; ok {
		l.join(g, i)
		return
	}
	l.byKey[key] = i
	if len(key.words) < least || ortho.HasDigit(key.words) {
		return
	}
	solid := formKey{label, strings.Join(words, "")}
	if g, ok := l.bySolid[solid]; ok {
		l.join(g, i)
	} else {
		l.bySolid[solid] = i
	}
}

// defines reports whether mention b, which follows a, is another name of what
// a names, by the words between them.
func (l *linker) defines(a, b entity.Entity, f, g int) bool {
	gap, title := l.titledGap(a, b, f, g)
	if strings.ContainsAny(gap, "\n.;!?") {
		return false
	}
	if inner := strings.TrimLeft(gap, " "); inner != "" && inner[0] == '(' {
		if _, after, ok := strings.Cut(inner, ")"); ok { // an age in brackets
			return !calledOther(after) && (l.saysSo(after) || l.isCalled(after, title, b, g))
		}
		if a.Label == entity.Organization && inMatch(l.text[:a.Start]) && !lettersOf(l.forms[g].raw, l.forms[f].raw) {
			return false
		}
		return l.bracket(strings.ToLower(strings.Trim(inner[1:], " \"'“”‘’")), b, f, g)
	}
	if calledOther(gap) {
		return false
	}
	if strings.EqualFold(strings.Trim(gap, " ,\"'“”‘’"), "atau") {
		if isPolite(title) || chosen(l.text[:a.Start]) || knownAsOther(&l.forms[g], &l.forms[f]) {
			return false
		}
		switch a.Label {
		case entity.Person:
			return l.nickname(b, f, g)
		case entity.Organization: // "PT Sinar Laut Abadi Tbk atau Silauba", "Dewan Perwakilan Daerah atau DPD"
			long, short := &l.forms[f], &l.forms[g]
			return legalForm(long.raw) && !legalForm(short.raw) || short.acronym && abbreviates(short.raw, long.raw)
		}
		return false
	}
	return l.saysSo(gap) || l.isCalled(gap, title, b, g)
}
