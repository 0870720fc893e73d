package coref

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// places joins a place named with a generic word ("Kota Bandung", "Gunung
// Merapi") with the bare name. Two generic words of different kinds stay two
// places: the bare name goes with the one the text speaks of most, and failing that with
// the unit of administration if it stands behind an office, or else with the first.
func (l *linker) places() {
	byRest := make(map[string][]int)  // bare name → forms with a generic word before it
	governed := make(map[string]bool) // bare names behind an office
	byHead := make(wordIndex)
	for i := range l.forms {
		f := &l.forms[i]
		if f.label != entity.Location || len(f.words) > maxNameWords {
			continue
		}
		byHead[f.words[0]] = append(byHead[f.words[0]], i)
		if f.governed {
			governed[strings.Join(f.words, " ")] = true
		}
		if n := l.generic(f.words); n > 0 {
			rest := strings.Join(f.words[n:], " ")
			byRest[rest] = append(byRest[rest], i)
		}
	}
	for i := range l.forms {
		f := &l.forms[i]
		if f.label != entity.Location || len(f.words) > maxNameWords {
			continue
		}
		bare := strings.Join(f.words, " ")
		if list := l.goingBy(f, governed[bare], capped(byRest[bare])); len(list) > 0 {
			l.join(l.mostSpokenOf(list, governed[bare]), i)
		}
	}
	for _, list := range byRest {
		l.sameKind(capped(list))
	}
	for i := range l.forms {
		if f := &l.forms[i]; f.label == entity.Location && len(f.words) > 1 && len(f.words) <= maxNameWords {
			l.longerPlace(i, byHead[f.words[0]])
		}
	}
}

// seats gives the places that are known by their mayor or regent their words:
// "Wali Kota Kediri" speaks of Kota Kediri and "Bupati Kediri" of Kabupaten
// Kediri, which matters where the text has the two of them.
func (l *linker) seats() {
	named := make(map[string]bool)
	for i := range l.forms {
		if f := &l.forms[i]; f.seat != "" {
			named[f.seat+" "+strings.Join(f.words, " ")] = true
		}
	}
	has := func(key string) bool {
		_, ok := l.byKey[formKey{entity.Location, key}]
		return ok || named[key]
	}
	for i := range l.forms {
		f := &l.forms[i]
		if f.seat == "" {
			continue
		}
		bare := strings.Join(f.words, " ")
		if has("kota "+bare) && has("kabupaten "+bare) {
			f.words = append([]string{f.seat}, f.words...)
		}
		l.byWords(f.words, i)
	}
}

// mostSpokenOf returns which of several places the text mentions most, and among those
// that it mentions as often the first, or a unit of administration if the bare name is
// governed.
func (l *linker) mostSpokenOf(list []int, governed bool) int {
	admin := aliases().admin
	return slices.MaxFunc(list, func(a, b int) int {
		f, g := &l.forms[a], &l.forms[b]
		switch {
		case f.count != g.count || !governed || admin[f.words[0]] == admin[g.words[0]]:
			return cmp.Compare(f.count, g.count)
		case admin[f.words[0]]:
			return 1
		}
		return -1
	})
}

// goingBy returns those of several forms with a generic word that go by the bare name
// alone. What is named after a place of another kind does not: neither is Taman Nasional
// Gunung Merapi Gunung Merapi nor Kali Bekasi Bekasi, but a botanical garden may be all of
// its mountain. Pantai Kuta may only be Kuta once the text has spoken of the beach. What
// has an office is no lake, river or hotel, but may be named after the mountain or temple
// that the text is about: Bupati Toba is not that of Danau Toba.
func (l *linker) goingBy(bare *form, governed bool, list []int) []int {
	if len(list) == 0 {
		return nil
	}
	a := aliases()
	other := a.kind[bare.words[0]] > 0 || a.city[strings.Join(bare.words, " ")]
	return slices.DeleteFunc(slices.Clone(list), func(g int) bool {
		long := &l.forms[g]
		head := long.words[0]
		built := a.built[head] && head != "kebun"
		water := a.kind[head] > 0 && (a.kind[head] == a.kind["danau"] || a.kind[head] == a.kind["sungai"])
		return other && (a.nature[head] || built) || governed && (water || built) || a.spot[head] && bare.first < long.first
	})
}

// generic returns how many words at the start of a place's name may be left
// out. A built place must keep two: "Museum Bogor" is not Bogor.
func (l *linker) generic(words []string) int {
	a := aliases()
	if _, known := a.whole[formKey{entity.Location, strings.Join(words, " ")}]; known {
		return 0 // Kepulauan Riau is not Riau
	}
	if a.kind[words[0]] > 0 {
		n := 1
		for n < len(words)-1 && a.kind[words[n]] == a.kind[words[0]] {
			n++
		}
		if n < len(words) {
			return n
		}
		return 0
	}
	n := 0
	for n < len(words) && a.built[words[n]] {
		n++
	}
	if len(words)-n < 2 || n > 0 && a.city[strings.Join(words[n:], " ")] {
		return 0
	}
	return n
}

// heads returns how many generic words, of any sort, are at the start of a place's name
// before at least one more: the two of Jalan Tol Cikopo-Palimanan.
func heads(raw []string) int {
	a, n := aliases(), 0
	for n < len(raw)-1 && (a.kind[raw[n]] > 0 || a.built[raw[n]] || a.station[raw[n]]) {
		n++
	}
	return n
}

// headed joins the short form of a place that the text defines with the same behind the
// generic words of the long one: Jalan Tol Cikopo-Palimanan (Cipali) is Tol Cipali.
func (l *linker) headed(long, short int) {
	if len(l.forms[long].raw) < len(l.forms[short].raw) {
		long, short = short, long
	}
	f, g := &l.forms[long], &l.forms[short]
	if f.label != entity.Location || len(g.raw) != 1 || len(f.raw) > maxNameWords {
		return
	}
	n := heads(f.raw)
	for k := range n {
		l.byWords(slices.Concat(f.raw[k:n], g.words), short)
	}
}

// sameKind joins forms with the same bare name whose generic words mean the
// same: Provinsi and Propinsi Jawa Barat, Stadion and Stadion Utama.
func (l *linker) sameKind(list []int) {
	kind := aliases().kind
	first := make(map[int]int)
	for _, i := range list {
		k := kind[l.forms[i].words[0]]
		if g, ok := first[k]; ok {
			if k > 0 || l.forms[g].words[0] == l.forms[i].words[0] {
				l.join(g, i)
			}
			continue
		}
		first[k] = i
	}
}

// longerPlace joins a place with the only longer form of its name: "Geopark
// Ciletuh" with "Geopark Ciletuh Palabuhanratu". The name must start with a
// generic word, and the longer form must not be a part of the place or one of
// several numbered or lettered ones. A regency or a village has no longer form but with
// the larger unit that it lies in: Kabupaten Bone is not Kabupaten Bone Bolango, but Desa
// Sukamaju may be Desa Sukamaju Kecamatan Cibadak.
func (l *linker) longerPlace(i int, list []int) {
	a := aliases()
	words := l.forms[i].words
	k := a.kind[words[0]]
	if k == 0 && !a.built[words[0]] && !a.station[words[0]] {
		return
	}
	l.joinOnly(i, list, func(f *form) bool {
		long := f.words
		if len(long) <= len(words) || !slices.Equal(long[:len(words)], words) {
			return false
		}
		rest := long[len(words):]
		if a.admin[words[0]] {
			return len(rest) > 1 && a.admin[rest[0]] && a.kind[rest[0]] < k
		}
		return !wordlist.IsPlacePart(rest[0])
	})
}
