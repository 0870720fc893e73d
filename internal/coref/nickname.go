package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// Persons are known by other names: "Muhaimin Iskandar atau Cak Imin".

// nickname decides on "A atau B" between persons: B is A's other name and not
// another person to choose from when one of the two is a single name or has a
// nickname's title, and when B is not short for somebody else in the text.
func (l *linker) nickname(b entity.Entity, f, g int) bool {
	long, short := l.forms[f].raw, l.forms[g].raw
	honor := aliases().honor
	honored := len(short) == 2 && honor[short[0]]
	if !honored && (len(long) < 2 || len(short) > 1) {
		return false
	}
	last := short[len(short)-1]
	if l.bearers == nil {
		l.countBearers()
	}
	n := l.bearers[bearer{last, len(short)}]
	for _, own := range [...][]string{long, short} {
		if bears(own, last) && len(own) > len(short) {
			n--
		}
	}
	return n == 0
}

// chosen reports whether the words before "A atau B" speak of a choice between the two:
// "bingung memilih", "pilihannya", "silakan hubungi", "antara". There is none behind "antara lain" and
// "antara X dan".
func chosen(before string) bool {
	const near, longest = 5, 64 // words and bytes before A
	before = before[max(0, len(before)-longest):]
	before = before[strings.LastIndexAny(before, "\n.;!?")+1:]
	words := plainWords(strings.ToLower(before))
	for i := max(0, len(words)-near); i < len(words); i++ {
		switch words[i] {
		case "pilih", "milih", "memilih", "dipilih", "pilihan", "pilihannya", "entah", "hubungi", "menghubungi", "narahubung",
			"lewat", "cari", "menunjuk":
			return true
		case "antara", "diantara":
			rest := words[i+1:]
			if !slices.Contains(rest, "dan") && (len(rest) == 0 || rest[0] != "lain") {
				return true
			}
		}
	}
	return false
}

// knownAsOther reports whether every reader knows a short form as the name of somebody
// or something else: Ahok is not Ridwan Kamil.
func knownAsOther(short, long *form) bool {
	known, ok := expand(short.label, short.raw, nil)
	if !ok {
		return false
	}
	own, _ := expand(long.label, long.raw, nil)
	if short.label == entity.Organization {
		shared := slices.ContainsFunc(known, func(w string) bool { return slices.Contains(own, w) })
		return !shared && !abbreviates(short.raw, long.raw)
	}
	return !namePart(own, known, true) && !namePart(known, own, true)
}

// petNamed marks the second of two names of a person, by the text between them, as what
// he is called: Supriyono alias Botok, Muhammad Fawait (Gus Fawait). It is not if it is
// his real name, the longer one or the same in another spelling, if it stands behind
// initials, and if it may be the rest of a single name, as in Nadeo (Argawinata) but not
// in Fadhlullah (Dek Fadh).
func (l *linker) petNamed(p [2]int, gap string) {
	f, g := &l.forms[p[0]], &l.forms[p[1]]
	long, short := dropHonorifics(f.raw), dropHonorifics(g.raw)
	single := len(long) == 1
	bare := strings.TrimSpace(gap) == "(" && !aliases().address[g.raw[0]]
	switch {
	case len(short) > len(long), single && (f.acronym || len(long[0]) < 3 || bare):
		return
	case slices.Equal(spellPerson(short), spellPerson(long)):
		return
	}
	gap = strings.ToLower(gap)
	for _, sign := range [...]string{"asli", "lahir", "ejaan", "eyd"} {
		if strings.Contains(gap, sign) {
			return
		}
	}
	g.nickname = true
}

// maxTitled is how many words a name has at most that nickname takes for one.
const maxTitled = 2

// bearer is a word that names of persons begin or end with, and how many words
// they have more than.
type bearer struct {
	word string
	more int
}

// countBearers counts the forms of persons by the words at their ends.
func (l *linker) countBearers() {
	l.bearers = make(map[bearer]int)
	for _, f := range l.forms {
		if f.label != entity.Person {
			continue
		}
		first, last := f.raw[0], f.raw[len(f.raw)-1]
		for more := 1; more <= maxTitled && more < len(f.raw); more++ {
			l.bearers[bearer{first, more}]++
			if last != first {
				l.bearers[bearer{last, more}]++
			}
		}
	}
}

// bears reports whether a name begins or ends with a word.
func bears(name []string, word string) bool {
	return name[0] == word || name[len(name)-1] == word
}

// inBrackets are the persons that stand in brackets directly behind persons.
type inBrackets struct {
	pets   [][2]int // a single name behind a full one: Basuki Tjahaja Purnama (Ahok)
	others [][2]int
}

func (b *inBrackets) add(p [2]int, pet bool) {
	if pet {
		b.pets = append(b.pets, p)
	} else if !slices.Contains(b.others[:min(len(b.others), 1)], p) {
		b.others = append(b.others, p)
	}
}

// definitions returns the pairs that are one person. Several pairs with more
// than a single name in brackets are a cast list ("Rangga (Nicholas Saputra)")
// or a line-up.
func (b *inBrackets) definitions() [][2]int {
	switch {
	case len(b.others) == 0:
		return b.pets
	case len(b.others)+len(b.pets) == 1:
		return b.others
	}
	return nil
}

// isPetName reports whether a name, with a title outside of its mention or none, may be
// what the bearer of another goes by: it is a single one beside a full one, or has a
// nickname's title.
func isPetName(full, short []string, title string) bool {
	titled := title != "" || aliases().address[short[0]] && !isFormal(short[0])
	return len(dropHonorifics(short)) == 1 && (titled || len(dropHonorifics(full)) > 1)
}

// titles joins a single name that is a title as well with the only person whose name
// starts with it: Sultan, and Sultan Melati. The words of names have no titles. Initials
// and titles by which anybody is addressed are no names: H, KH, Pak.
func (l *linker) titles() {
	titled := make(wordIndex)
	a := aliases()
	for i := range l.forms {
		f := &l.forms[i]
		if f.label == entity.Person && !f.sacred && len(f.raw) > 1 && f.raw[0] != f.words[0] && (a.honor[f.raw[0]] || a.part[f.raw[0]]) {
			titled[f.raw[0]] = append(titled[f.raw[0]], i)
		}
	}
	for i := range l.forms {
		if f := &l.forms[i]; f.label == entity.Person && !f.sacred && !f.defined && len(f.raw) == 1 && standsAlone(f) {
			l.joinOnly(i, titled[f.raw[0]], func(*form) bool { return true })
		}
	}
}

// standsAlone reports whether a title or a particle may be somebody's name by itself: one
// of two letters only if it is no title, as El is, and none that looks like initials.
func standsAlone(f *form) bool {
	const most = 3 // letters of initials
	a, w := aliases(), f.raw[0]
	return len(w) > 1 && !a.address[w] && !(f.acronym && len(w) <= most) && !(a.honor[w] && len(w) == 2)
}

// nicknames joins a single name that nothing else in the text explains with the
// only person whose first name it starts: Melki and Melkiades Laka Lena, Afif and
// Mochammad Afifuddin. Four letters at least, since shorter ones start many names.
func (l *linker) nicknames() {
	const least = 4
	size := l.sizes()
	firsts := make(map[string][]int) // the first letters of first names → forms
	for i := range l.forms {
		f := &l.forms[i]
		if f.label != entity.Person || len(f.words) < 2 {
			continue
		}
		if first := goesBy(f.words); len(first) > least+1 {
			firsts[first[:least]] = append(firsts[first[:least]], i)
		}
	}
	for i := range l.forms {
		f := &l.forms[i]
		if f.label != entity.Person || f.sacred || f.acronym || len(f.words) != 1 || len(f.words[0]) < least || size[l.find(i)] > 1 {
			continue
		}
		var candidates []int
		for _, g := range capped(firsts[f.words[0][:least]]) {
			if !l.areBeside(i, g) && !(isCommonFirst(l.forms[g].words[0]) && isPartyNext(l.text[:l.ms[f.first].Start])) {
				candidates = append(candidates, g)
			}
		}
		l.joinOnly(i, candidates, func(long *form) bool { return strings.HasPrefix(goesBy(long.words), f.words[0]) })
	}
}

// isPartyNext reports whether the word before a name tells of somebody beside the one
// whom the text speaks of: the victim, a witness, a relative. Such a single name is not
// made of a second name.
func isPartyNext(before string) bool {
	const longest = 16
	before = strings.TrimRight(before, " ,")
	before = before[max(0, len(before)-longest):]
	w := strings.ToLower(before[strings.LastIndexAny(before, " \n")+1:])
	kin, _ := kinWord(w)
	return kin || w == "korban" || w == "tersangka" || w == "saksi"
}

// goesBy returns the first of somebody's names that not many have. Abdul is a part of the
// name behind it.
func goesBy(name []string) string {
	for len(name) > 1 && isCommonFirst(name[0]) && name[0] != "abdul" {
		name = name[1:]
	}
	return name[0]
}
