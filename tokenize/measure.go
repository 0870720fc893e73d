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

// measures reports the form pos..i that says where in a book or how much, and so
// stands in front of words in small letters too: Hal. pertama. One that is also what
// somebody is called does so only with no word in front, Min. pembelian 3, but Halo
// Min. kapan buka? A word of one letter may be the mouth of an emoticon, which ends a
// sentence.
func (s *scanner) measures(pos, i int) bool {
	switch s.text[pos:i] {
	case "Hal", "Maks", "Vol", "Cet", "Jil", "Gbr", "Lamp", "Bag", "Eps", "Psl":
		return true
	case "Min", "Max", "Ed", "Rek":
		for isBlank(s.before(pos)) {
			pos = s.blankBefore(pos)
		}
		w := s.text[s.wordBefore(pos):pos]
		return s.before(pos) != ',' && (len(w) < 2 || w == "xD" || w == "XD")
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

// bankFollows reports the bank of an account at i: Rek. BCA, Rek. Bank Melati.
func (s *scanner) bankFollows(i int) bool {
	r, n := s.at(i)
	w := s.text[i+n : s.alnum(i+n)]
	return isBlank(r) && (w == "Bank" || w == "Mandiri" || isUpper(w) && len(w) > 1 && len(w) <= 4)
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
	text = strings.TrimRight(text, "-'^")
	return text != "" && strings.IndexByte(":;=<", text[len(text)-1]) >= 0
}
