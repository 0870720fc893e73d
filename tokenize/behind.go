package tokenize

import (
	"strings"
	"unicode"
)

// behindAbbreviation reports whether next begins a sentence behind the
// abbreviation i.
func (b *bounds) behindAbbreviation(i, last int, next Token) bool {
	stop := b.tokens[i]
	r := b.first(next)
	if next.Kind == Number || next.Kind == Word && !unicode.IsUpper(r) {
		return false
	}
	if i == last && b.initials(i, stop, next) {
		return false
	}
	quote := next.Kind == Punct && r != '(' && r != '[' && r != '-' && r != '–' && r != '—'
	if next.Kind == Punct && !quote {
		return false
	}
	form := b.text[stop.Start : stop.End-1]
	use := b.abbr.use(form)
	if use == notAbbreviation && len(form) > 1 && strings.IndexByte(form, '.') < 0 { // Hum. of M. Hum.
		use = AfterName
	}
	if i == last {
		switch use {
		case BeforeName:
			return next.Kind == Word && b.endsBefore(i, b.text[next.Start:next.End])
		case BeforeNumber:
			return false
		case AfterName:
			return (next.Kind != Abbreviation || b.abbr.use(b.text[next.Start:next.End-1]) != AfterName) && !b.citesLaw(last+1, false)
		}
		if quote { // Mahkamah Agung A.S. "Loving" dibuka; but M. "Bung" Amir
			return stop.End-stop.Start > 2 || next.Start == stop.End
		}
		body := form == "R.I" || use == notAbbreviation && strings.IndexByte(form, '.') > 0
		return b.starts(next) && (use != InsideName || !isTitle(b.text[next.Start:next.End])) && !(body && b.citesLaw(last+1, true))
	}
	if use == BeforeName && b.note(i) == last { // Prof.[3] Budi
		return false
	}
	if b.is(b.tokens[last], '.') { // Ia pensiun (Purn.). Wulan tidak.
		return true
	}
	for _, t := range b.tokens[i+1 : last+1] {
		if t.Kind == Punct && b.first(t) == ')' {
			return b.starts(next)
		}
	}
	return true
}

// initials reports that the degree i is none but the initials of a name: it
// begins the sentence or stands behind a title, a street or a common word,
// Jl. M.H. Jayadi.
func (b *bounds) initials(i int, t, next Token) bool {
	if n := t.End - t.Start; n < 4 || n > 6 || b.text[t.Start+1] != '.' || b.text[t.Start+3] != '.' || b.text[t.End-1] != '.' {
		return false
	}
	if i == b.start {
		return true
	}
	before := b.tokens[i-1]
	w := b.text[before.Start:before.End]
	if before.Kind == Abbreviation && w[len(w)-1] == '.' {
		return b.abbr.use(w[:len(w)-1]) == BeforeName || w == "H."
	}
	switch w {
	case "Jalan", "KH", "Haji":
		return true
	case "gelar", "sarjana", "bergelar", "meraih":
		return false
	}
	// menurut S.H. Wiyono: no name stands in front.
	return before.Kind == Word && (w[0] >= 'a' && w[0] <= 'z' || i-1 == b.start && b.starts(before)) && next.Kind == Word && !b.starts(next)
}

// isTitle reports words that begin sentences and also the office or kin behind
// an abbreviation: Plt. Kepala Dinas, alm. Ayah saya.
func isTitle(w string) bool {
	switch w {
	case "Kepala", "Kasi", "Ayah", "Suami", "Istri", "Kakek", "Nenek", "Adik", "Kakak", "Tuan", "Pendeta", "Jaksa", "Juru":
		return true
	}
	return false
}

// citesLaw reports that token i begins the number of a law or deed that the sentence
// names before it, or behind the body that made it its year: Akta Notaris Wulan, S.H.
// Nomor 5; Undang-Undang Dasar R.I. Tahun 1945.
func (b *bounds) citesLaw(i int, body bool) bool {
	w, _ := b.at(i)
	switch b.text[w.Start:w.End] {
	case "Nomor", "No.":
	case "Tahun": // but Tahun 1945 ia pulang
		if next, ok := b.at(i + 2); !body || ok && isSubject(b.text[next.Start:next.End]) {
			return false
		}
	default:
		return false
	}
	number, ok := b.at(i + 1)
	return ok && number.Kind == Number && b.namesDeed(i)
}

// deedReach is how many tokens in front of a number the kind of its law may stand.
const deedReach = 16

// namesDeed reports a deed with a capital among the tokens in front of token
// i, and no word in between that begins another part of the sentence: surat dari A.B.C.
// has no number behind it.
func (b *bounds) namesDeed(i int) bool {
	for j := i - 1; j >= max(b.start, i-deedReach); j-- {
		switch w := b.text[b.tokens[j].Start:b.tokens[j].End]; w {
		case "dari", "kepada", "oleh", "untuk", "bagi", "itu", "ini", "tersebut":
			return false
		default:
			if isCapital(w[0]) && isDeed(w) {
				return true
			}
		}
	}
	return false
}

// isDeed reports the kinds of laws, judgements and papers that have numbers, however
// they are written.
func isDeed(w string) bool {
	var low [14]byte
	if len(w) > len(low) {
		return false
	}
	switch string(lower(low[:0], w)) {
	case "undang-undang", "uu", "ketetapan", "tap", "peraturan", "keputusan", "instruksi", "akta", "akte", "putusan", "penetapan", "perkara", "notaris", "surat":
		return true
	}
	return false
}

// isSubject reports pronouns in small letters.
func isSubject(w string) bool {
	switch w {
	case "saya", "aku", "kami", "kita", "ia", "dia", "beliau", "mereka":
		return true
	}
	return false
}

// starts reports a word that begins sentences.
func (b *bounds) starts(t Token) bool { return t.Kind == Word && isStarter(b.text[t.Start:t.End]) }

// endsBefore reports that the word w begins a sentence behind the abbreviation i, which
// stands in front of names: w is no part of any, or no name of what this one stands for.
func (b *bounds) endsBefore(i int, w string) bool {
	if isClausal(w) { // menuju RS. Dia berkata
		return true
	}
	if i == b.start {
		return false
	}
	t, before := b.tokens[i], b.tokens[i-1]
	switch form := b.text[t.Start : t.End-1]; {
	case form == "Dok": // that calls a doctor and credits no picture: Foto: Dok. Panitia
		return isStarter(w) && b.callsDoctor(i)
	case form == "P.T" || form == "C.V" || form == "N.V":
		return isStarter(w) && !isTrade(w) && b.standsAlone(i+1)
	case form == "RS": // RS. Polisi datang, but RS. Harapan Kita
		return isStarter(w) && !isWard(w) && b.standsAlone(i+1)
	case form == "Bln": // sewa 3 Bln. Bisa diperpanjang, but Bln. Mei
		return (before.Kind == Number || isCount(b.text[before.Start:before.End])) && !isMonth(w)
	case namesThing(form):
		return isNoName(w) && b.standsAlone(i+1)
	case isCaseKind(form) && b.is(before, '/'): // 190 K/Pid. Hakim menolaknya, but K/Pid. Tahun 2018, 7/Pid. Pra/2024
		second, _ := b.at(i + 2)
		return isNoName(w) && second.Kind != Number && !b.is(second, '/')
	}
	return false
}

// isWard reports words that begin sentences and also say what a hospital treats: RS.
// Jantung dan Pembuluh Darah.
func isWard(w string) bool {
	switch w {
	case "Jantung", "Mata", "Otak", "Stroke", "Jiwa", "Hewan", "Khusus":
		return true
	}
	return false
}

// isTrade reports words that begin sentences and also the names of companies: P.T.
// Sumber berdiri pada 1950.
func isTrade(w string) bool {
	switch w {
	case "Industri", "Perusahaan", "Penerbitan", "Penerbit", "Pabrik", "Sumber", "Karya", "Cahaya", "Harapan", "Sinar", "Bintang", "Wahana", "Berkat", "Hasil", "Teknologi",
		"Minyak", "Gas", "Kertas", "Kayu", "Garam", "Gula", "Teh", "Kopi", "Rokok", "Film", "Transportasi", "Konstruksi", "Toko":
		return true
	}
	return false
}

// standsAlone reports that the name which may begin with token i has no second word
// with a capital.
func (b *bounds) standsAlone(i int) bool {
	second, ok := b.at(i + 1)
	return ok && second.Kind == Word && unicode.IsLower(b.first(second))
}

// callsDoctor reports the Dok. at i that calls a doctor.
func (b *bounds) callsDoctor(i int) bool {
	before := b.tokens[i-1]
	switch b.text[before.Start:before.End] {
	case "Foto", "foto", "Sumber", "sumber":
		return false
	}
	return before.Kind == Word || b.is(before, ',')
}

// isClausal reports pronouns and words that join clauses (TBBBI), which with a
// capital begin a sentence and stand in no name. Of fourteen behind such an
// abbreviation in news and prose none was part of a name.
func isClausal(w string) bool {
	switch w {
	case "Saya", "Ia", "Dia", "Kami", "Mereka", "Beliau", "Namun", "Tetapi", "Tapi", "Jika", "Jikalau", "Kalau", "Apabila", "Bila", "Ketika", "Saat", "Karena", "Sedangkan",
		"Padahal", "Bahkan", "Sehingga", "Apakah", "Bagaimana", "Mengapa", "Kenapa", "Mohon", "Semoga", "Menurut", "Meski", "Meskipun", "Walau", "Walaupun",
		"Setelah", "Sebelum", "Sesudah", "Sejak", "Selain", "Sementara", "Kemudian", "Tidak", "Bukan", "Ini", "Itu", "Hal", "Pada", "Dalam", "Dengan", "Untuk":
		return true
	}
	return false
}
