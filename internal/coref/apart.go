package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// keepApart forbids that forms f and g ever become one. What is one already
// stays so.
func (l *linker) keepApart(f, g int) {
	f, g = l.find(f), l.find(g)
	if f == g {
		return
	}
	if l.apart == nil {
		l.apart = make(map[int][]int)
	}
	l.apart[f] = append(l.apart[f], g)
	l.apart[g] = append(l.apart[g], f)
}

// areApart reports whether the clusters of two roots must not become one.
func (l *linker) areApart(f, g int) bool {
	list, other := l.apart[f], g
	if len(l.apart[g]) < len(list) {
		list, other = l.apart[g], f
	}
	for _, x := range capped(list) {
		if l.find(x) == other {
			return true
		}
	}
	return false
}

// inheritApart gives root f what root g must be kept apart from.
func (l *linker) inheritApart(f, g int) {
	more, fewer := l.apart[f], l.apart[g]
	if len(more)+len(fewer) == 0 {
		return
	}
	if len(more) < len(fewer) {
		more, fewer = fewer, more
	}
	l.apart[f] = append(more, fewer...)
	delete(l.apart, g)
}

// neighbours finds the forms that stand side by side in one sentence, as two
// things do: "Rizal absen, Rizaldi Bintang main".
func (l *linker) neighbours() {
	l.beside = make(map[[2]int]bool)
	for i := 1; i < len(l.ms); i++ {
		a, b := l.ms[i-1], l.ms[i]
		f, g := l.formOf[i-1], l.formOf[i]
		if f == g || a.Label != b.Label || b.Start < a.End || b.Start-a.End > maxGap {
			continue
		}
		gap := withoutAge(l.text[a.End:b.Start])
		if strings.ContainsAny(gap, "\n.:;!?()") {
			continue
		}
		if gap = strings.ToLower(gap); strings.Contains(gap, " atau ") || strings.Contains(gap, "alias") {
			continue
		}
		l.beside[[2]int{min(f, g), max(f, g)}] = true
	}
}

// withoutAge takes an age in brackets off the front of a text: " (12 tahun) dan ".
func withoutAge(s string) string {
	inner, open := strings.CutPrefix(strings.TrimLeft(s, " "), "(")
	age, rest, closed := strings.Cut(inner, ")")
	years, _, _ := strings.Cut(age, " ")
	if open && closed && ortho.IsDigits(years) {
		return rest
	}
	return s
}

func (l *linker) areBeside(f, g int) bool { return l.beside[[2]int{min(f, g), max(f, g)}] }

// sideBySide reports whether two persons are neighbours, one of them by the first name
// alone or not: "si kembar Irfan dan Irvan Maulana".
func (l *linker) sideBySide(f, g int) bool {
	return l.areBeside(f, g) || l.firstBeside(f, g) || l.firstBeside(g, f)
}

func (l *linker) firstBeside(f, g int) bool {
	first, ok := l.byKey[formKey{entity.Person, l.forms[f].words[0]}]
	return ok && l.areBeside(first, g)
}

// kin keeps a person apart from a parent, child, husband or wife whose name is
// part of the person's own, by the words between them: "Ma'ruf Amin dan istrinya, Wury
// Ma'ruf Amin", "Laras Wirawan mendampingi Wirawan".
func (l *linker) kin() {
	last := -1
	for i, m := range l.ms {
		if m.Label != entity.Person {
			continue
		}
		prev := last
		last = i
		if prev < 0 || m.Start < l.ms[prev].End || m.Start-l.ms[prev].End > maxGap {
			continue
		}
		f, g := l.formOf[prev], l.formOf[i]
		a, b := l.forms[f].raw, l.forms[g].raw
		if a[0] == b[0] && min(len(a), len(b)) == 1 {
			continue // "Setelah berpisah dari ayahnya, Rano ..." goes on about Rano Karsa
		}
		between := l.text[l.ms[prev].End:m.Start]
		gap := strings.ToLower(between)
		switch {
		case kinGap(gap),
			(isJunior(a) || isJunior(b)) && hasKin(gap),
			(endsInName(a, b) || endsInName(b, a)) && accompanies(between):
			l.keepApart(f, g)
		}
	}
}

func isJunior(raw []string) bool {
	switch raw[len(raw)-1] {
	case "jr", "junior", "sr", "senior":
		return len(raw) > 1
	}
	return false
}

// juniors keeps a person apart from a father whose whole name goes before:
// "Ferdinand Marcos", then "Ferdinand Marcos Jr.". If the longer name comes
// first, the other is short for it, as "Robert Downey" is.
func (l *linker) juniors() {
	for i := range l.forms {
		f := &l.forms[i]
		if f.label != entity.Person || len(f.words) < 3 || !isJunior(f.raw) {
			continue
		}
		elder := formKey{entity.Person, strings.Join(f.words[:len(f.words)-1], " ")}
		if g, ok := l.byKey[elder]; ok && l.forms[g].first < f.first {
			l.keepApart(g, i)
		}
	}
}

// hasKin reports whether a text has a word for a relative.
func hasKin(gap string) bool {
	return slices.ContainsFunc(plainWords(gap), func(w string) bool {
		kin, _ := kinWord(w)
		return kin
	})
}

// plainWords returns the words of a text in small letters; capitals part them.
func plainWords(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return (r < 'a' || r > 'z') && r < 0x80 })
}

// maxEpithet bounds the words between a word for a relative and the name:
// "istrinya yang bernama", "putra sulung mendiang".
const maxEpithet = 2

// kinGap reports whether the text between two persons says that they are
// relatives: it ends with a word for one and a few words more, and the relative
// is somebody's ("ayahnya", "sang istri") or in apposition (", putra ").
func kinGap(gap string) bool {
	begins := strings.LastIndexAny(gap, "\n.;:!?") + 1 // the sentence of the second name
	gap = gap[begins:]
	words := plainWords(gap)
	for i := len(words) - 1; i >= max(0, len(words)-1-maxEpithet); i-- {
		kin, owned := kinWord(words[i])
		if !kin {
			if leadsOn(words[i]) {
				return false
			}
			continue
		}
		if begins > 0 && i > 0 && words[0] != "sang" {
			return false // "Bersama istrinya, Trump ..." goes on about Donald Trump
		}
		switch {
		case owned || i > 0 && (words[i-1] == "sang" || words[i-1] == "si"):
			return true
		case words[i] == "ibu": // else it is a lady's title
			return i+1 < len(words) && (words[i+1] == "negara" || words[i+1] == "dari")
		}
		at := strings.LastIndex(gap, words[i])
		before := strings.TrimRight(gap[:at], " ")
		return strings.HasSuffix(before, ",") || i > 0 && kinLead(words[i-1])
	}
	return false
}

// kinLead reports whether a word leads over from a person to a relative.
func kinLead(w string) bool {
	switch w {
	case "merupakan", "adalah", "ialah", "yakni", "yaitu", "dan", "beserta", "bersama", "dengan":
		return true
	}
	return false
}

// kinWord reports whether w is a word for a relative, and whether it has the
// possessive -nya. Words that are titles too (kakak, bapak) need the -nya.
func kinWord(w string) (kin, owned bool) {
	stem, owned := strings.CutSuffix(w, "nya")
	switch stem {
	case "anak", "putra", "putri", "istri", "suami", "cucu", "cicit", "ayah", "ibu", "ayahanda", "ibunda", "menantu", "keponakan":
		return true, owned
	case "bapak", "kakak", "adik", "abang", "kakek", "nenek", "mertua", "paman", "bibi", "sepupu", "kembaran", "ipar":
		return owned, owned
	}
	return false, false
}

// leadsOn reports whether a word between a relative and a name leads over to
// what the person does: "menjemput istrinya lalu Hartono pulang".
func leadsOn(w string) bool {
	switch w {
	case "lalu", "kemudian", "saat", "ketika", "kata", "ujar", "ucap", "tutur", "sementara", "maka", "sebelum", "setelah", "karena":
		return true
	}
	return false
}
