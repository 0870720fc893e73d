package tokenize

import "strings"

// number scans what begins with a digit at pos.
func (s *scanner) number(pos int) (int, Kind) {
	i := s.amount(pos)
	if end := s.score(pos, i); end > 0 {
		return end, Number
	}
	if end := s.keycap(pos + 1); end > 0 {
		return end, Emoji
	}
	r, n := s.at(i)
	switch {
	case r == '.' && s.letterAt(i+n): // 3.bp.contoh.id
		if end, kind := s.address(pos, i); end > 0 {
			return end, kind
		}
		if isCapital(s.text[i+n]) && !s.leadsCode(pos, i, i+n) { // 245.K/MG.01/MEM.B/2022
			if end := s.code(pos); end > 0 {
				return end, Number
			}
		}
		return i, Number
	case r == '/' || isHyphen(r):
		if end := s.code(pos); end > 0 {
			return end, Number
		}
		if end := s.groups(pos, i, r); end > 0 {
			return end, Number
		}
		if end := s.phone(pos, i); end > 0 {
			return end, Number
		}
		if r == '/' || !s.letterAt(i+n) || s.parts(pos, i, i+n) {
			return i, Number
		}
	case r == 'º': // of 50ºC
		return i, Number
	case classOf(r) == letter && isZone(s.text[i:s.alnum(i)]): // 14.00WIB
		return i, Number
	case classOf(r) == letter:
		if j := s.alnum(i); isMultiplier(s.text[i:j]) {
			if r, n := s.at(j); !isHyphen(r) || !s.alnumAt(j+n) || s.parts(pos, j, j+n) {
				return j, Number
			}
		}
	case r == '+': // 9400+
		if s.plain(pos, i) && !s.alnumAt(i+1) && s.run(i, '+') == i+1 {
			return i + 1, Number
		}
		return i, Number
	case isApostrophe(r), r == '_', r == '@':
		if end, kind := s.address(pos, i); end > 0 {
			return end, kind
		}
	default:
		return i, Number
	}
	end := s.rest(pos, i)
	if end == i {
		return i, Number
	}
	return end, Word
}

// amount skips digits with the separators . , : between them: 10.000, 84,37,
// 14.30, 02:15:30, 10.0.0.12 (UAX #29 WB11, WB12, with the colon of clock
// times and verses).
func (s *scanner) amount(i int) int {
	for {
		for i < len(s.text) && ascii[s.text[i]] == digit {
			i++
		}
		r, n := s.at(i)
		switch {
		case classOf(r) == digit, classOf(r) == mark:
		case (r == '.' || r == ',' || r == ':') && s.digitAt(i+n):
		default:
			return i
		}
		i += n
	}
}

// groups scans digits joined by hyphens or slashes behind the number pos..i:
// 2024-06-10, 0812-3456-7890, 10/6/2024, 1/4, 2023/2024, and behind the stops of
// a code of files, two stops or one and a year: 100.3.1/40/213, 041.6/8/1979. One
// hyphen is a range, 5-10, and stays outside.
func (s *scanner) groups(pos, i int, sep rune) int {
	plain := s.plain(pos, i)
	if !plain && (sep != '/' || strings.ContainsAny(s.text[pos:i], ",:")) {
		return 0
	}
	end, seps, year := i, 0, false
	for {
		r, n := s.at(end)
		if r != sep || !s.digitAt(end+n) {
			break
		}
		j := s.amount(end + n)
		if !s.plain(end+n, j) {
			break
		}
		year = year || s.isYear(end+n, j)
		end = j
		seps++
	}
	if !plain && !year && strings.Count(s.text[pos:i], ".") < 2 { // harga 1.5/2/3 GB
		return 0
	}
	if seps >= 2 || seps == 1 && sep == '/' && plain {
		return end
	}
	return 0
}

// score returns the end of the last number of a set, 0 when pos..i is none:
// in 21-17,21-15 the comma separates two scores.
func (s *scanner) score(pos, i int) int {
	if pos < 2 || s.text[pos-1] != '-' || ascii[s.text[pos-2]] != digit {
		return 0
	}
	comma := strings.IndexByte(s.text[pos:i], ',')
	if comma < 0 {
		return 0
	}
	if r, n := s.at(i); r != '-' || !s.digitAt(i+n) || !s.plain(pos, pos+comma) || !s.plain(pos+comma+1, i) {
		return 0
	}
	return pos + comma
}

// plain reports digits without separators.
func (s *scanner) plain(pos, i int) bool {
	return !strings.ContainsAny(s.text[pos:i], ".,:")
}

// isMultiplier reports the short forms that are written behind an amount.
func isMultiplier(w string) bool {
	switch w {
	case "rb", "ribu", "jt", "juta", "k", "K", "m", "M", "t", "T", "x", "X", "%":
		return true
	}
	return false
}

// isZone reports the time zones of Indonesia.
func isZone(w string) bool { return w == "WIB" || w == "WITA" || w == "WIT" }

// isRoman reports Roman numerals.
func isRoman(w string) bool { return w != "" && strings.Trim(w, "IVXLC") == "" }
