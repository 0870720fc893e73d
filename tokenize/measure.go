package tokenize

import "strings"

// numberFollows reports whether a number comes next on the line: digits, the
// sum of min. Rp5.000, the ordinal of cet. ke-2, the numeral of vol. II. A colon says
// the same, as no sentence ends in front of one: Lamp. : 2 berkas.
func (s *scanner) numberFollows(i int) bool {
	r, n := s.at(i)
	if isBlank(r) {
		i += n
		r, n = s.at(i)
	}
	if r == ':' {
		next, _ := s.at(i + n)
		return classOf(next) == space
	}
	rest := s.text[i:]
	if r == 'I' || r == 'V' || r == 'X' { // one letter more often begins a name
		end := s.alnum(i)
		return end-i > 1 && strings.Trim(s.text[i:end], "IVX") == ""
	}
	return s.digitAt(i) || strings.HasPrefix(rest, "ke-") && s.digitAt(i+3) ||
		strings.HasPrefix(rest, "Rp") && !s.letterAt(i+2)
}

// measures reports the form pos..i, with the text at next behind its stop, that says
// where in a book or how much, and so stands in front of words in small letters too:
// Hal. pertama. One that is also what somebody is called does so only in front of what
// is limited or with no word in front: Min. pembelian 3, but Halo Min. kapan buka?
func (s *scanner) measures(pos, i, next int) bool {
	form := s.text[pos:i]
	if !isCalledSo(form) {
		switch form {
		case "Hal", "Maks", "Vol", "Cet", "Jil", "Gbr", "Lamp", "Bag", "Eps", "Psl":
			return true
		}
		return false
	}
	if _, n := s.at(next); isLimited(s.text[next+n : s.alnum(next+n)]) {
		return true
	}
	for isBlank(s.before(pos)) {
		pos = s.blankBefore(pos)
	}
	return !s.wordEnds(pos) && s.before(pos) != ','
}

// isCalledSo reports measures that are also what somebody is called: the admin of a
// shop, Max, Ed.
func isCalledSo(form string) bool { return form == "Min" || form == "Max" || form == "Ed" }

// isLimited reports what a shop, a school or an employer sets a limit to, and numerals.
func isLimited(w string) bool {
	var low [12]byte
	if len(w) > len(low) {
		return false
	}
	switch string(lower(low[:0], w)) {
	case "belanja", "beli", "pembelian", "pemesanan", "order", "transaksi", "transfer", "deposit", "setoran", "potongan", "diskon", "jumlah", "nilai", "harga",
		"usia", "umur", "tinggi", "berat", "panjang", "lebar", "pendidikan", "sarjana", "ijazah", "lulusan", "pengalaman", "revisi",
		"satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "seratus", "seribu", "setengah":
		return true
	}
	return false
}

// smallFollows reports a word in small letters at i, behind the stop of a form
// with a first capital: Min. pembelian, Hal. pertama. What is written with care
// begins no sentence so, and what is not often begins with a pronoun: Makasih, Min.
// saya tunggu.
func (s *scanner) smallFollows(form string, i int) bool {
	if !isCapital(form[0]) || isUpper(form) {
		return false
	}
	r, n := s.at(i)
	end := s.alnum(i + n)
	w := s.text[i+n : end]
	return isBlank(r) && len(w) > 1 && 'a' <= w[0] && w[0] <= 'z' && ascii[w[1]] == letter && !opensChat(w)
}

// accountFollows reports what an account is told by at i, behind the stop of Rek. at
// pos: its bank or kind, who holds it, or any name where a word in front tells that it
// is an account. In Surabaya people are called so: Ayo, Rek. Budi datang.
func (s *scanner) accountFollows(pos, i int) bool {
	r, n := s.at(i)
	if !isBlank(r) {
		return false
	}
	i += n
	end := s.alnum(i)
	w := s.text[i:end]
	switch w {
	case "a", "an", "atas": // a.n., atas nama
		return true
	case "Bank", "Mandiri", "Giro", "Tabungan", "Koran", "Kas", "Listrik", "Air":
		return true
	}
	if w == "" || !isCapital(w[0]) {
		return false
	}
	return isUpper(w) && len(w) > 1 && len(w) <= 4 || !isClausal(w) && s.paysInto(pos)
}

// paysInto reports a word in front of pos that an account stands behind: No. Rek., ke
// Rek.
func (s *scanner) paysInto(pos int) bool {
	switch s.wordInFront(pos) {
	case "No", "no", "NO", "Nomor", "nomor", "ke", "via", "melalui", "lewat", "dari", "di", "transfer", "Transfer", "tagihan", "Tagihan", "pembayaran", "Pembayaran":
		return true
	}
	return false
}

// isCounted reports a number in front of pos, in digits or words.
func (s *scanner) isCounted(pos int) bool {
	i := s.blankBefore(pos)
	w := s.text[s.wordBefore(i):i]
	if w == "" || ascii[w[len(w)-1]] != digit {
		return isCount(w)
	}
	return len(w) > 1 || !endsEyes(s.text[:i-1])
}

// isCount reports words that count without digits, or end a number in words.
func isCount(w string) bool {
	switch w {
	case "belas", "puluh", "ratus", "belasan", "puluhan", "ratusan", "ribuan", "jutaan", "sepuluh", "sebelas", "seratus", "seribu", "beberapa", "per":
		return true
	}
	return isMagnitude(w)
}

// endsEyes reports the eyes and nose of an emoticon whose mouth is a digit, :3 and
// :-3, or a heart. One ends a sentence, and ScanSentences sees none of it behind that.
func endsEyes(text string) bool {
	text = strings.TrimRight(text, "-'^/")
	return text != "" && strings.IndexByte(":;=<", text[len(text)-1]) >= 0
}
