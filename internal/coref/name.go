package coref

import (
	"slices"
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// maxNameWords bounds the words of a name that are compared: longer "names"
// are whole sentences and only match themselves.
const maxNameWords = 16

// looksAcronym reports whether a surface is one word with at least two capital
// letters: KPK, PDI-P, BPPTKG, PoliCe no.
func looksAcronym(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		case unicode.IsSpace(r):
			return false
		}
	}
	return upper >= 2 && upper > lower
}

// sacredBefore reports whether a word for a prophet ends the text before a
// name.
func sacredBefore(before string) bool {
	before = strings.TrimRight(before, " ")
	before = before[max(0, len(before)-len(" rasulullah")):]
	switch strings.ToLower(ortho.LastWord(before)) {
	case "nabi", "rasul", "rasulullah":
		return true
	}
	return false
}

// seatBefore returns the kind of place that the office before a name makes of
// it: the mayor's is a city, the regent's a regency of the same name.
func seatBefore(before string) string {
	before = strings.TrimRight(before, " ")
	ends := func(office string) bool {
		return len(before) >= len(office) && strings.EqualFold(before[len(before)-len(office):], office)
	}
	switch {
	case ends("wali kota"), ends("walikota"):
		return "kota"
	case ends("bupati"):
		return "kabupaten"
	}
	return ""
}

// offices are those of who governs a unit of administration or commands its police or
// soldiers, beside those of seatBefore.
var offices = []string{"camat", "lurah", "kades", "kapolres", "kapolresta", "kapolrestabes", "kapolsek", "dandim", "danramil"}

// officeBefore reports whether such an office stands before a name.
func officeBefore(before string) bool {
	before = strings.TrimRight(before, " ")
	word := ortho.LastWord(before[max(0, len(before)-len(" kapolrestabes")):])
	return slices.ContainsFunc(offices, func(office string) bool { return strings.EqualFold(word, office) })
}

// expand returns the words by which a form is compared: well-known short
// forms are written out, and whatever stands around a name is taken off it.
// Words in keep are left as they are: the text itself says what they mean.
func expand(label entity.Label, raw []string, keep map[string]bool) (words []string, known bool) {
	if len(raw) > maxNameWords {
		return raw, false
	}
	a := aliases()
	whole := func(w []string) []string {
		key := strings.Join(w, " ")
		if keep[key] {
			return nil
		}
		return a.whole[formKey{label, key}]
	}
	if w := whole(raw); w != nil {
		return w, true
	}
	switch label {
	case entity.Event, entity.Product, entity.Law:
		return expandWork(label, raw, keep), false
	case entity.Person:
		words = spellKing(spellPerson(dropHonorifics(raw)))
	case entity.Location:
		words = withoutInternational(expandInner(a.place, raw, keep))
	case entity.Organization:
		words = dropLegal(withoutState(withoutDoctor(withoutField(expandBodies(expandInner(a.unit, civilPolice(highCourt(raw), keep), keep), keep)))))
	}
	if w := whole(words); w != nil {
		return w, true
	}
	return words, false
}

// highCourt writes "PT" before a province or city out as "Pengadilan Tinggi":
// a company has more to its name than where it is.
func highCourt(raw []string) []string {
	if raw[0] != "pt" || len(raw) == 1 {
		return raw
	}
	a := aliases()
	seat := strings.Join(expandInner(a.place, raw[1:], nil), " ")
	if long, ok := a.whole[formKey{entity.Location, seat}]; ok {
		seat = strings.Join(long, " ")
	}
	if !a.province[seat] && !a.city[seat] {
		return raw
	}
	return slices.Concat([]string{"pengadilan", "tinggi"}, raw[1:])
}

// civilPolice writes out what Satpol is short for besides Satuan Polisi where it stands
// alone, before a place, and before PP, which is no Pimpinan Pusat there: but Satpol Airud
// is Satuan Polisi Airud.
func civilPolice(raw []string, keep map[string]bool) []string {
	i := slices.Index(raw, "satpol")
	if i < 0 || keep["satpol"] {
		return raw
	}
	rest := raw[i+1:]
	switch {
	case len(rest) > 0 && rest[0] == "pp":
		rest = rest[1:]
	case len(rest) > 0 && !isPlaceWord(rest) && !aliases().city[strings.Join(rest, " ")] && !inProvince(rest):
		return raw
	}
	return slices.Concat(raw[:i+1], []string{"pamong", "praja"}, rest)
}

// withoutInternational makes Bandara Internasional Kertajati Bandara Kertajati.
func withoutInternational(w []string) []string {
	if len(w) > 2 && w[0] == "bandara" && w[1] == "internasional" {
		return slices.Concat(w[:1], w[2:])
	}
	return w
}

// withoutField drops "Bidang" from the name of a coordinating ministry:
// Kementerian Koordinator Bidang Pangan is Kemenko Pangan.
func withoutField(w []string) []string {
	if len(w) > 3 && w[0] == "kementerian" && w[1] == "koordinator" && w[2] == "bidang" {
		return slices.Concat(w[:2], w[3:])
	}
	return w
}

// withoutDoctor drops the title of the doctor whom a hospital is named after: RSUD
// dr. Soetomo is RSUD Soetomo.
func withoutDoctor(w []string) []string {
	if len(w) < 3 || w[0] != "rumah" && !strings.HasPrefix(w[0], "rs") {
		return w
	}
	isTitle := func(word string) bool { return word == "dr" || word == "drg" || word == "prof" }
	if i := slices.IndexFunc(w[:len(w)-1], isTitle); i > 0 {
		return slices.DeleteFunc(slices.Clone(w), isTitle)
	}
	return w
}

// expandInner writes out the short forms among the words of a name.
func expandInner(table map[string][]string, raw []string, keep map[string]bool) []string {
	out := make([]string, 0, len(raw)+4)
	for _, w := range raw {
		if long, ok := table[w]; ok && !keep[w] {
			out = append(out, long...)
		} else {
			out = append(out, w)
		}
	}
	return slices.Compact(out) // DKI Jakarta is not Jakarta Jakarta
}

// expandBodies writes out the bodies among the words of an organisation's name:
// "fraksi pdi p", "kpu bogor".
func expandBodies(words []string, keep map[string]bool) []string {
	const longest = 6 // words of a name in the table
	whole := aliases().whole
	out := make([]string, 0, len(words)+8)
next:
	for i := 0; i < len(words); {
		for n := min(longest, len(words)-i); n > 0; n-- {
			key := strings.Join(words[i:i+n], " ")
			if long, ok := whole[formKey{entity.Organization, key}]; ok && !keep[key] {
				out = append(out, long...)
				i += n
				continue next
			}
		}
		out = append(out, words[i])
		i++
	}
	return out
}

// dropHonorifics takes titles off the front of a person's name. Those of a
// nickname (Gus Dur, Cak Imin) go too: the table of aliases knows such names
// whole, and is asked first.
func dropHonorifics(words []string) []string {
	honor := aliases().honor
	for len(words) > 1 && honor[words[0]] {
		words = words[1:]
	}
	return words
}

// dropLegal takes legal forms off both ends, and "Republik Indonesia", which
// every state body may carry.
func dropLegal(words []string) []string {
	w, legal := words, aliases().legal
	for len(w) > 1 && legal[w[0]] {
		w = w[1:]
	}
	for len(w) > 1 {
		switch last := w[len(w)-1]; {
		case legal[last] || last == "ri":
			w = w[:len(w)-1]
		case len(w) > 2 && last == "indonesia" && w[len(w)-2] == "republik":
			w = w[:len(w)-2]
		default:
			return withoutCity(w)
		}
	}
	return withoutCity(w)
}

// withoutState drops "RI" from inside a state body's name, and "Republik Indonesia"
// before the words for an office elsewhere: BPK RI Perwakilan Banten.
func withoutState(w []string) []string {
	for i := 1; i < len(w)-1; i++ {
		switch {
		case w[i] == "ri":
			return slices.Concat(w[:i], w[i+1:])
		case w[i] == "republik" && w[i+1] == "indonesia" && i+2 < len(w) && isBranch(w[i+2]):
			return slices.Concat(w[:i], w[i+2:])
		}
	}
	return w
}

// isBranch reports a word for an office of a state body elsewhere.
func isBranch(w string) bool {
	return w == "perwakilan" || w == "kanwil" || w == "kantor" || w == "provinsi"
}

// withoutCity drops "Kota", "Provinsi" and, before a province, "Perwakilan" from the end
// of a body's name: KPU Kota Bogor is KPU Bogor (for KPU Kabupaten Bogor see regencies),
// DPRD Provinsi Jawa Tengah is DPRD Jawa Tengah, and so is BPK Perwakilan Jawa Tengah BPK
// Jawa Tengah. Polres Metro Bekasi, as the police around the capital have it, is Polres
// Bekasi.
func withoutCity(w []string) []string {
	for i := 1; i < len(w)-1; i++ {
		switch {
		case w[i] == "perwakilan" && inProvince(w[i+1:]):
			return withoutCity(slices.Concat(w[:i], w[i+1:]))
		case w[i] == "kota" && w[i-1] != "pemerintah" && w[i-1] != "ibu" || w[i] == "provinsi" ||
			w[i] == "metro" && (w[i-1] == "resor" || w[i-1] == "sektor"):
			return slices.Concat(w[:i], w[i+1:])
		}
	}
	return w
}

// inProvince reports whether words name a province.
func inProvince(w []string) bool {
	return len(w) > 1 && w[0] == "provinsi" || aliases().province[strings.Join(w, " ")]
}
