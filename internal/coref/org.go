package coref

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// organizations joins a part of an organisation's name with the whole: its
// first words ("Indikator" for Indikator Politik Indonesia, "Polres" for
// Polres Bogor), or its last ones when only generic words go before them
// ("Golkar" for Partai Golkar). A part that fits two organisations stays by
// itself, and so do the branches of a body that has a name of its own.
func (l *linker) organizations() {
	heads, tails := make(wordIndex), make(wordIndex)
	var order []int
	placed := make(map[string]bool) // the places of the text, by their words
	for i := range l.forms {
		f := &l.forms[i]
		if len(f.words) > maxNameWords {
			continue
		}
		switch f.label {
		case entity.Location:
			placed[strings.Join(f.words, " ")] = true
			if n := l.generic(f.words); n > 0 {
				placed[strings.Join(f.words[n:], " ")] = true
			}
		case entity.Organization:
			order = append(order, i)
			if len(f.words) > 1 {
				first, last := f.words[0], f.words[len(f.words)-1]
				heads[first] = append(heads[first], i)
				tails[last] = append(tails[last], i)
			}
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { // so that the longest find each other first
		return cmp.Compare(len(l.forms[b].words), len(l.forms[a].words))
	})
	for _, i := range order {
		f := &l.forms[i]
		l.joinOnly(i, heads[f.words[0]], func(long *form) bool { return opens(f, long.words, placed) })
		l.joinOnly(i, tails[f.words[len(f.words)-1]], func(long *form) bool { return closes(f.words, long.words) })
	}
	l.firms(order, heads, tails)
}

// ageLast returns the name of a team with its age behind all else, nil if it has
// none: Timnas U-23 Indonesia is Timnas Indonesia U-23, and Timnas Indonesia U23.
func ageLast(words []string) []string {
	for i := 1; i < len(words); i++ {
		age, n := strings.TrimPrefix(words[i], "u"), 1
		switch {
		case len(age) == len(words[i]):
			continue
		case age == "" && i+1 < len(words):
			age, n = words[i+1], 2
		}
		if len(age) == len("23") && ortho.IsDigits(age) {
			return slices.Concat(words[:i], words[i+n:], []string{"u", age})
		}
	}
	return nil
}

// regencies joins the branch of a body in a regency with the one that is named after
// the same place, KPU Kabupaten Bogor with KPU Bogor, unless the text has that of the
// city as well.
func (l *linker) regencies() {
	var cities map[string]bool
	for i := range l.forms {
		if f := &l.forms[i]; f.label == entity.Organization && slices.Contains(f.raw[1:], "kota") {
			if cities == nil {
				cities = make(map[string]bool)
			}
			cities[strings.Join(f.words, " ")] = true
		}
	}
	for i := range l.forms {
		f := &l.forms[i]
		at := slices.Index(f.words, "kabupaten")
		if f.label != entity.Organization || at < 1 || at+1 == len(f.words) || f.words[at-1] == "pemerintah" {
			continue
		}
		short := strings.Join(slices.Concat(f.words[:at], f.words[at+1:]), " ")
		if g, ok := l.byKey[formKey{entity.Organization, short}]; ok && !cities[short] {
			l.join(g, i)
		}
	}
}

// opens reports whether a form is the start of a longer name of the same body.
func opens(f *form, long []string, placed map[string]bool) bool {
	n := len(f.words)
	if len(long) <= n || !slices.Equal(long[:n], f.words) {
		return false
	}
	rest, office := long[n:], aliases().office[f.words[0]] || aliases().office[f.raw[0]]
	placeRest := isPlaceWord(rest) || f.expanded && aliases().province[strings.Join(rest, " ")] || placed[strings.Join(rest, " ")] && rest[0] != "indonesia"
	switch {
	case f.second || isNumeral(rest[0]) || aliases().branch[rest[0]]:
		return false
	case aliases().sort[strings.Join(f.words, " ")]: // BPR is all of them, not PT BPR Jepara
		return false
	case n == 1 && aliases().world[f.words[0]] || aliases().parent[strings.Join(f.words, " ")]:
		return corporate(rest)
	case n == 1 && aliases().national[f.words[0]]:
		return rest[0] == "indonesia" || rest[0] == "nasional" // Ombudsman is not Ombudsman Banten
	case f.words[0] == "kepolisian" && len(rest) == 1 && rest[0] == "kota":
		return false // Polres Bogor keeps the regency, Polresta Bogor Kota the city
	case n > 1 && isQuarter(rest[0]): // KPU Jakarta is not KPU Jakarta Selatan
		return false
	case !placeRest && seated(f.words): // nor Polres Bone that of Bone Bolango
		return false
	case f.expanded && f.words[0] == "badan": // Bawaslu is not Bawaslu Garut, nor BPJS BPJS Kesehatan
		return rest[0] == "dan"
	case f.expanded: // a body that everybody knows: KPU is not KPU Bogor, TNI not TNI AD
		return office && !placeRest
	case placeRest:
		// Polres is Polres Bogor, and Persib is Persib Bandung, but
		// Muhammadiyah Jatim is a branch.
		return office || len(f.words) == 1 && !f.acronym
	}
	return true
}

// isQuarter reports a word that makes another place of the one before it.
func isQuarter(w string) bool {
	switch w {
	case "utara", "selatan", "timur", "barat", "tengah", "tenggara", "daya", "kepulauan":
		return true
	}
	return false
}

// seated reports whether the name of an office has its seat: Polres Bone, but not Polres
// or Polrestabes.
func seated(words []string) bool {
	if len(words) < 3 {
		return false
	}
	switch words[0] {
	case "pemerintah", "kepolisian", "kejaksaan":
		return words[len(words)-1] != "besar"
	}
	return false
}

// isPlaceWord reports whether the rest of an organisation's name starts with a
// word that only places have.
func isPlaceWord(rest []string) bool {
	switch rest[0] {
	case "kabupaten", "kota", "provinsi", "kecamatan", "desa", "kelurahan", "wilayah", "daerah", "cabang",
		"angkatan":
		return true
	}
	if rest[0] == "indonesia" {
		return false // Telkom Indonesia is Telkom
	}
	_, ok := aliases().whole[formKey{entity.Location, strings.Join(rest, " ")}]
	return ok
}

// corporate reports whether words say no more than that a name is a company's:
// Samsung Electronics is Samsung, but Samsung Indonesia is its daughter.
func corporate(words []string) bool {
	for _, w := range words {
		switch w {
		case "group", "grup", "corporation", "company", "holding", "holdings", "international", "global",
			"motor", "motors", "electronics", "technology", "technologies", "platforms":
		default:
			return false
		}
	}
	return true
}

// closes reports whether a form is the end of a longer name that has only
// generic words before it.
func closes(words, long []string) bool {
	if !endsInName(long, words) {
		return false
	}
	head := aliases().head
	for _, w := range long[:len(long)-len(words)] {
		if !head[w] {
			return false
		}
	}
	return true
}

// isNumeral reports whether w is a number, in digits or in Roman letters.
func isNumeral(w string) bool {
	return ortho.IsDigits(w) || strings.Trim(w, "ivx") == ""
}
