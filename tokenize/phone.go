package tokenize

import "strings"

// phone returns the end of a number that has one hyphen and is no range, 0 when
// the hyphen at i separates pos..i from another number: 021-5551234, 1500-123,
// the 555-1234 of (021) 555-1234, and the number of a taxpayer.
func (s *scanner) phone(pos, i int) int {
	if s.text[i] != '-' || !s.digitAt(i+1) {
		return 0
	}
	if end := s.taxpayer(pos); end > 0 {
		return end
	}
	end := s.amount(i + 1)
	if !s.plain(pos, i) || !s.plain(i+1, end) || s.joins(end) {
		return 0
	}
	first, second := i-pos, end-i-1
	switch {
	case s.text[pos] == '0':
		// The numbers of a range are written with the same length, or with zeros in
		// front of both: 001-010, 001-0100.
		if first < 3 || !isAreaCode(s.text[pos:]) || first == second || s.text[i+1] == '0' || second < 4 && first+second < 10 {
			return 0
		}
	case s.text[pos:i] == "1500" || s.text[pos:i] == "1400":
		if second != 3 || s.isAncient(pos, end) {
			return 0
		}
	case first < 3 || second < 3 || !s.isDialled(pos):
		return 0
	}
	return end
}

// taxpayer returns the end of the number of a taxpayer (NPWP) at pos, 0 when there
// is none: 01.234.567.8-901.000.
func (s *scanner) taxpayer(pos int) int {
	const shape = "00.000.000.0-000.000"
	if len(s.text)-pos < len(shape) {
		return 0
	}
	for i, c := range []byte(shape) {
		if b := s.text[pos+i]; b != c && (c != '0' || ascii[b] != digit) {
			return 0
		}
	}
	end := pos + len(shape)
	if s.amount(end-1) != end || s.joins(end) {
		return 0
	}
	return end
}

// isDialled reports an area code in front of pos, as in (021) 555 and +62 21 555.
func (s *scanner) isDialled(pos int) bool {
	before := strings.TrimSuffix(s.text[:pos], " ")
	bracket := strings.HasSuffix(before, ")")
	if !bracket && len(before) == pos {
		return false
	}
	before = strings.TrimSuffix(before, ")")
	start := len(before)
	for len(before)-start < 4 && start > 0 && ascii[before[start-1]] == digit {
		start--
	}
	n := len(before) - start
	if bracket {
		return n > 2 && isAreaCode(before[start:]) && strings.HasSuffix(before[:start], "(")
	}
	return n > 1 && strings.HasSuffix(before[:start], "+62 ")
}

// isAreaCode reports how area codes begin, with 02 to 09.
func isAreaCode(w string) bool { return w[0] == '0' && w[1] > '1' }

// isAncient reports that the years pos..i are those before our time: tahun 1500-750,
// 1500-750 SM.
func (s *scanner) isAncient(pos, i int) bool {
	before := s.blankBefore(pos)
	switch s.text[s.wordBefore(before):before] {
	case "tahun", "Tahun", "abad", "sekitar", "antara", "tipe", "Tipe":
		return true
	}
	if i == len(s.text) || s.text[i] != ' ' {
		return false
	}
	w := s.text[i+1 : letters(s.text, i+1)]
	return w == "SM" || strings.EqualFold(w, "sebelum")
}
