package tokenize

import (
	"strings"
	"unicode"
)

// isLabel reports that the capital and stop pos..end are not an initial but a
// label or unit at the end of a sentence: kelas B. Kakaknya, Grup C. Turki,
// Rp3 M. "Kami. What stands in front decides how sure the text behind it must
// be: behind the noun of a label, behind inisial and behind an amount any capital
// begins a sentence, behind another word in lower case or a number only a word that
// begins one.
func (s *scanner) isLabel(pos, end int) bool {
	i := pos - 1
	if i > 0 && s.text[i] == '|' && ascii[s.text[i-1]] == letter { // Xbox Series X|S.
		return s.labelEnds(end, true, false)
	}
	if i > 0 && s.text[i] == '/' { // K/L. and SMA/K. and PPKN/D. PPKN/D, but Foto: AFP/M. Ridwan
		w := s.text[s.wordBefore(i):i]
		again := end < len(s.text) && strings.HasPrefix(s.text[end+1:], w) && strings.HasPrefix(s.text[end+1+len(w):], "/")
		return isUpper(w) && len(w) <= maxShort && s.labelEnds(end, len(w) == 1 || again || isTaught(w), false)
	}
	if i = s.blankBefore(pos); i == 0 {
		return false
	}
	start := s.wordBefore(i)
	digits := ascii[s.text[i-1]] == digit
	if digits && strings.HasSuffix(s.text[:start], "ke-") { // abad ke-7 M.
		start -= len("ke-")
	}
	if start == i || s.inWord(start) {
		return false
	}
	w := s.text[start:i]
	if len(w) == 1 && endsEyes(s.text[:start]) || w == "xD" {
		return false
	}
	sure := digits && s.isUnit(pos, start) || takesLabel(w) || isCalled(s.text[pos], w)
	if c := w[0]; !sure && !digits && (c < 'a' || c > 'z') {
		return false
	}
	return s.labelEnds(end, sure, digits)
}

// isTaught reports schools and what they teach, which a second one is written behind
// with its last letter: SMA/K.
func isTaught(w string) bool {
	switch w {
	case "SD", "SMP", "SMA", "PTN", "IPA", "IPS", "PPKN":
		return true
	}
	return false
}

// maxShort is how many capitals may stand in front of a slash and a label.
const maxShort = 4

// labelEnds reports that the sentence ends with the label up to end.
func (s *scanner) labelEnds(end int, sure, digits bool) bool {
	r, n := s.at(end)
	if r < 0 || isBreak(r) {
		return true
	}
	next := end + n
	if !isBlank(r) || next == len(s.text) {
		return false
	}
	if q, n := s.at(next); q == '"' || q == '“' {
		next += n
		return (sure || digits) && next < len(s.text) && isCapital(s.text[next])
	}
	if j := next + 1; isCapital(s.text[next]) && j < len(s.text) && s.text[j] == '.' {
		return false // B. J. Habibie
	}
	return isCapital(s.text[next]) && (sure || isStarter(s.text[next:s.alnum(next)]))
}

// inWord reports a letter, digit or joining mark in front of i. It does not ask
// for white space: a sentence may be glued to the one before it, and
// ScanSentences must see the same there as Sentences.
func (s *scanner) inWord(i int) bool {
	r := s.before(i)
	c := classOf(r)
	return c == letter || c == digit || r == '_' || r == '&' || isHyphen(r)
}

func isCapital(c byte) bool { return 'A' <= c && c <= 'Z' }

// wordBefore returns where the word or number that ends at i begins; of a
// very long one it gives a part.
func (s *scanner) wordBefore(i int) int {
	start := i
	for i-start < 32 && start > 0 {
		c := s.text[start-1]
		if ascii[c] != letter && ascii[c] != digit && (c != '.' && c != ',' || ascii[s.text[start]] != digit || start == i) {
			break
		}
		start--
	}
	return start
}

// wordInFront returns the word in front of pos and a blank, without its stop.
func (s *scanner) wordInFront(pos int) string {
	i := s.blankBefore(pos)
	if i > 0 && s.text[i-1] == '.' {
		i--
	}
	return s.text[s.wordBefore(i):i]
}

// isUnit reports the M, B, T and H behind the number at start that say how many
// millions, or which calendar: Rp 3 M., USD 2 B., tahun 680 M.
func (s *scanner) isUnit(pos, start int) bool {
	switch s.text[pos] {
	case 'M', 'T', 'H':
	case 'B':
		return s.isSum(start)
	default:
		return false
	}
	if s.isSum(start) {
		return true
	}
	if start < 2 || s.text[start-1] != ' ' {
		return false
	}
	before := s.text[s.wordBefore(start-1) : start-1]
	if s.text[pos] != 'T' && isEra(s.text[start:pos-1], before) {
		return true
	}
	switch before {
	case "abad", "Abad":
		return true
	case "tahun", "Tahun": // of a year of our time it is an initial: tahun 2019 M. Nuh
		return s.text[pos] != 'T' && !isModern(s.text[start:pos-1])
	}
	return false
}

// isSum reports that the number at start, with what is glued in front of it,
// is of money: Rp3,5; Rp. 3; US$ 3; USD 1.2.
func (s *scanner) isSum(start int) bool {
	i := start
	for i < len(s.text) && ascii[s.text[i]] == letter {
		i++
	}
	if i > start {
		return isCurrency(s.text[start:i])
	}
	if i > 0 && s.text[i-1] == ' ' {
		i--
	}
	if unicode.Is(unicode.Sc, s.before(i)) || strings.HasSuffix(s.text[:i], "Rp.") {
		return true
	}
	return isCurrency(s.text[s.wordBefore(i):i])
}

// takesLabel reports nouns with a single capital behind them, in Indonesian
// news hardly ever the initial of a name.
func takesLabel(w string) bool {
	var low [12]byte
	if len(w) > len(low) {
		return false
	}
	switch string(lower(low[:0], w)) {
	case "grup", "serie", "seri", "liga", "kelas", "vitamin", "kategori", "tipe", "blok", "golongan", "hepatitis", "zona", "divisi", "huruf", "kelompok",
		"generasi", "gen", "paket", "varian", "pool", "pot", "kolom", "sim":
		return true
	}
	return false
}

// isCalled reports words behind which the capital c is all of a name: that of a suspect,
// berinisial M. Kapolsek, or of a platform, viral di X. Warganet.
func isCalled(c byte, w string) bool {
	switch w {
	case "berinisial", "inisial", "Inisial":
		return true
	case "di", "lewat", "melalui", "via", "akun", "sosial", "medsos", "aplikasi", "platform":
		return c == 'X'
	}
	return false
}

// isEra reports a year behind the word before that is told with its calendar,
// Muharram 1447 H., pada 570 M.: of four digits, or of three behind a word in
// lower case.
func isEra(year, before string) bool {
	for _, c := range []byte(year) {
		if ascii[c] != digit {
			return false
		}
	}
	if before == "" || year[0] == '0' || year[0] > '1' && len(year) == 4 || isModern(year) {
		return false
	}
	return len(year) == 4 || len(year) == 3 && before[0] >= 'a' && before[0] <= 'z'
}

// isModern reports a year that nobody says the calendar of.
func isModern(w string) bool { return len(w) == 4 && (w >= "1950" && w <= "2100") }
