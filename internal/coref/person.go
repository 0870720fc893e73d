package coref

import (
	"cmp"
	"slices"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// people joins a part of a person's name with the whole: a first name, a
// surname, some of the names, initials for some. Longer names go first, so
// that Gibran finds Gibran Rakabuming Raka by way of whichever form has it.
func (l *linker) people() {
	var order []int
	index := make(wordIndex)
	for i := range l.forms {
		f := &l.forms[i]
		if f.label != entity.Person || len(f.words) > maxNameWords {
			continue
		}
		order = append(order, i)
		for _, w := range slices.Concat(f.words, f.spelt) {
			if list := index[w]; len(list) == 0 || list[len(list)-1] != i {
				index[w] = append(list, i)
			}
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(len(l.forms[b].words), len(l.forms[a].words))
	})
	for _, i := range order {
		if f := &l.forms[i]; !f.sacred {
			l.joinPart(i, l.personCandidates(i, index))
		}
	}
}

// personCandidates returns the forms that form i may be a part of, one for each
// cluster.
func (l *linker) personCandidates(i int, index wordIndex) []int {
	part := aliases().part
	f := &l.forms[i]
	var found []int
	roots := make(map[int]bool)
	for k, w := range f.words {
		if slices.Contains(f.words[:k], w) {
			continue
		}
		first := len(f.words) == 1 && part[w] // Putri may be Putri Melati, not Dewi Melati Putri
		if first && !standsAlone(f) {
			continue
		}
		for _, g := range capped(index[w]) {
			long := &l.forms[g]
			if g == i || long.sacred || first && (long.words[0] != w || !slices.Contains(long.raw, w)) || len(long.words) < max(2, len(f.words)) {
				continue
			}
			if f.expanded && !opensName(f.words, long.words) {
				continue
			}
			if f.bound && long.first < f.first {
				continue // Budi Karya (Roy) is not the Roy Wijaya that the text has had
			}
			root := l.find(g)
			if root == l.find(i) || roots[root] || l.areApart(root, l.find(i)) || !partOf(f, long, !l.sideBySide(i, g)) {
				continue
			}
			roots[root] = true
			found = append(found, g)
		}
	}
	return found
}

// partOf reports whether a person's name is a part of a longer one, as the table
// of aliases or as the text has it: "Tom" is Tom Lembong, whose first name is
// Thomas. Slips of a letter are forgiven if slips is true.
func partOf(f, long *form, slips bool) bool {
	own, longOwn := ownNames(f.words), ownNames(long.words)
	switch {
	case len(own) == len(f.words) && namePart(f.words, longOwn, slips):
		return true
	case len(own) < len(f.words) && namePart(own, longOwn, slips) && namePart(f.words, long.words, slips):
		return true
	case ofFamily(f.words, long.words):
		return true
	case len(f.words) > 1 || !slices.Contains(ownNames(long.spelt), f.words[0]):
		return false
	}
	f.nickname = true
	return true
}

// ownNames returns a name without those of forefathers, which are no part of who
// bears it: Syarif Hidayat is not Nadya binti Syarif Hidayat, and neither is Nadya
// bin Syarif who is Rania binti Nadya bin Syarif.
func ownNames(name []string) []string {
	for i, w := range name {
		if i > 0 && (w == "bin" || w == "binti") {
			return name[:i]
		}
	}
	return name
}

// ofFamily reports whether a name is that of the father or the family alone, with its
// particle, at the end of a longer one: Bin Laden for Osama bin Laden, Al Thani for
// Mohammed bin Abdulrahman al-Thani.
func ofFamily(short, long []string) bool {
	at := 0
	switch short[0] {
	case "bin", "binti":
		at = slices.Index(long, short[0])
	case "al":
		at = len(long) - len(short)
	}
	return at > 0 && len(short) > 1 && len(short) <= len(long)-at && slices.Equal(long[at:at+len(short)], short)
}

// opensName reports whether the longer name of somebody whom everybody knows
// starts as the known one does: Joko Widodo is not Iriana Joko Widodo. A first
// name that many have may come before it.
func opensName(short, long []string) bool {
	for len(long) > 1 && isCommonFirst(long[0]) && long[0] != short[0] {
		long = long[1:]
	}
	return long[0] == short[0]
}

// isCommonFirst reports whether a word before other names tells little of who bears them:
// an initial or a first name that many have.
func isCommonFirst(w string) bool {
	return len(w) == 1 || w == "muhamad" || w == "ahmad" || w == "abdul"
}

// namePart reports whether short is long with some of the names left out or
// shortened to initials. One name at least must be there in full. Slips of a
// letter are forgiven in names of several words, if at all.
func namePart(short, long []string, slips bool) bool {
	full, j := false, 0
	for _, s := range short {
		for ; ; j++ {
			if j == len(long) {
				return false
			}
			w := long[j]
			if s == w {
				full = full || len(s) > 1
				break
			}
			if isNumeral(s) && isNumeral(w) {
				return false // Charles I is not Charles III
			}
			initial := len(s) == 1 || len(w) == 1 && !slices.Contains(long[j+1:], s) // M. Mardiono
			if initial && s[0] == w[0] || slips && len(short) > 1 && misspelt(s, w, len(short) > 2) {
				break
			}
		}
		j++
	}
	return full
}

// misspelt reports whether two names of a person are one with a slip of a
// letter. Budi and Rudi are two names, and so are Putra and Putri, and Dewi and
// Devi unless more of the name is the same.
func misspelt(a, b string, more bool) bool {
	if min(len(a), len(b)) < 4 || a[0] != b[0] || !oneSlip(a, b) {
		return false
	}
	return len(a) != len(b) || (len(a) > 4 || more) && a[:len(a)-1] != b[:len(b)-1]
}

// joinPart joins form i with one of several clusters that it may be part of: the one that
// has no other short form of its own, unless it comes later than one that the text speaks
// of more, and then the one that settle chooses.
func (l *linker) joinPart(i int, candidates []int) {
	switch len(candidates) {
	case 0:
		return
	case 1:
		l.join(candidates[0], i)
		return
	}
	if len(l.forms[i].words) == 1 {
		candidates = l.withoutSpouses(candidates)
		free := slices.DeleteFunc(slices.Clone(candidates), func(g int) bool { return l.hasOwnShort(g, i) })
		if len(free) > 0 && !l.laterAndFewer(free, candidates, i) {
			candidates = free
		}
	}
	l.join(l.settle(i, candidates), i)
}

// laterAndFewer reports whether the text mentions each of some candidates only after form
// i, and less often than one of all that it has had before it.
func (l *linker) laterAndFewer(some, all []int, i int) bool {
	at, most := l.forms[i].first, 0
	for _, g := range all {
		if f := &l.forms[g]; f.first < at {
			most = max(most, f.count)
		}
	}
	return !slices.ContainsFunc(some, func(g int) bool { return l.forms[g].first < at || l.forms[g].count >= most })
}

// withoutSpouses leaves out those who must be kept apart from another one whose whole
// name ends theirs: Bobihoe is Harris Bobihoe and not his wife Nurlia Harris Bobihoe.
func (l *linker) withoutSpouses(candidates []int) []int {
	if len(l.apart) == 0 {
		return candidates
	}
	return slices.DeleteFunc(slices.Clone(candidates), func(g int) bool {
		return slices.ContainsFunc(capped(candidates), func(h int) bool {
			return endsInName(l.forms[g].raw, l.forms[h].raw) && l.areApart(l.find(g), l.find(h))
		})
	})
}

// hasOwnShort reports whether the text uses another single word of long form g
// as a name by itself: Melania for Melania Trump, which leaves Trump to Donald.
func (l *linker) hasOwnShort(g, i int) bool {
	for _, w := range l.forms[g].words {
		if w == l.forms[i].words[0] {
			continue
		}
		if _, ok := l.byKey[formKey{entity.Person, w}]; ok {
			return true
		}
	}
	return false
}
