package tokenize

import "strings"

// alnum skips letters, digits and marks.
func (s *scanner) alnum(i int) int {
	for i < len(s.text) {
		if c := ascii[s.text[i]]; c == letter || c == digit {
			i++
			continue
		} else if c != high {
			return i
		}
		r, n := s.at(i)
		if !classOf(r).inWord() {
			return i
		}
		i += n
	}
	return i
}

// word scans what begins with a letter at pos.
func (s *scanner) word(pos int) (int, Kind) {
	if end := s.emoticonWord(pos); end > 0 {
		return end, Emoticon
	}
	i := pos
	for i < len(s.text) && ascii[s.text[i]] == letter {
		i++
	}
	r, n := s.at(i)
	switch {
	case r == ':' || r == '.' || r == '@' || r == '_' || r == '+' || r == '-' || classOf(r) == digit:
		if end, kind := s.address(pos, i); end > 0 {
			return end, kind
		}
		if r == ':' && s.text[pos:i] == "e" && s.freeBefore(pos) && i+1 < len(s.text) && isCapital(s.text[i+1]) {
			return s.rest(pos, s.alnum(i+1)), Word // e:HEV, the electric cars of Honda
		}
		if r == '.' {
			if s.digitAt(i+n) && !isNo(s.text[pos:i]) { // KEP.26/MEN/2004
				if end := s.code(pos); end > 0 {
					return end, Word
				}
			}
			if end, kind := s.dotted(pos, i); end > 0 {
				return end, kind
			}
		}
		if classOf(r) == digit && isCurrency(s.text[pos:i]) {
			return i, Symbol
		}
	case r == '$' && i-pos <= 3 && isUpper(s.text[pos:i]): // US$, S$, HK$
		return i + n, Symbol
	case r == '/' && i-pos == 1 && isSlashed(s.text[pos:min(i+2, len(s.text))]) && !s.alnumAt(i+2):
		return s.slashStop(pos, i+2), Abbreviation
	case s.text[pos:i] == "Rp" && !s.alnumAt(i):
		return i, Symbol
	}
	return s.rest(pos, i), Word
}

// isNo reports what stands in front of a document number and is no part of it:
// No.26/PMK.05/2015.
func isNo(w string) bool { return w == "No" || w == "NO" }

// isSlashed reports the abbreviations that are written with a slash.
func isSlashed(w string) bool {
	switch w {
	case "s/d", "S/d", "S/D", "a/n", "A/n", "A/N", "d/a", "D/a", "D/A", "u/p", "U/p", "U/P", "c/o", "C/O", "n/a", "N/A", "b/d", "w/o":
		return true
	}
	return false
}

// slashStop includes the stop behind the slashed abbreviation pos..i where
// abbreviations.txt has it with one: a/n. Budi.
func (s *scanner) slashStop(pos, i int) int {
	if r, n := s.at(i); r == '.' && s.abbr.use(s.text[pos:i]) != notAbbreviation {
		if next, _ := s.at(i + n); next != '.' {
			return i + n
		}
	}
	return i
}

// rest extends the word pos..i over letters, digits and what joins them.
func (s *scanner) rest(pos, i int) int {
	if end := s.code(pos); end > 0 {
		return end
	}
	for {
		i = s.alnum(i)
		r, n := s.at(i)
		switch {
		case isHyphen(r): // EYD V II.D: reduplication, ke-15, 1990-an, se-Jawa, SIM-nya
			n += s.joiners(i + n)
			if !s.alnumAt(i + n) {
				if r == '-' && s.isGrade(pos, i) {
					return i + n
				}
				return i
			}
			if s.parts(pos, i, i+n) {
				return i
			}
		case isApostrophe(r): // UAX #29 WB6, WB7: a letter on both sides
			if !s.letterAt(i+n) || classOf(s.before(i)) == digit && s.text[i+n] != 's' {
				return s.glottal(pos, i, n)
			}
		case r == '_': // UAX #29 WB13a
			j := s.run(i, '_')
			if !s.alnumAt(j) {
				return i
			}
			n = j - i
		case r == '&': // R&D, AT&T, S&P: short capitals on both sides
			j := s.alnum(i + n)
			if i-pos > 3 || j-i-n > 3 || j == i+n || !isUpper(s.text[pos:i]) || !isUpper(s.text[i+n:j]) {
				return i
			}
		case r == '.': // v2.3.1
			if classOf(s.before(i)) != digit || !s.digitAt(i+n) {
				return i
			}
		case r == ',': // the magnitude M5,8, the dust PM2,5
			if w := strings.TrimPrefix(s.text[pos:i], "P"); len(w) != 2 || w[0] != 'M' || ascii[w[1]] != digit || !s.digitAt(i+n) {
				return i
			}
		case r == '+':
			j := s.run(i, '+')
			if s.alnumAt(j) || j-i > 2 || classOf(s.before(i)) == digit && (j-i > 1 || ascii[s.text[pos]] != letter) {
				return i
			}
			return j
		case r == '#': // C#
			if i-pos != 1 || s.alnumAt(i+n) || s.text[pos] != 'C' && s.text[pos] != 'F' {
				return i
			}
			return i + n
		default:
			return i
		}
		i += n
	}
}

// isGrade reports ratings and marks: A-, BB-, idAA-.
func (s *scanner) isGrade(pos, i int) bool {
	w := strings.TrimPrefix(s.text[pos:i], "id")
	if len(w) == 0 || len(w) > 3 {
		return false
	}
	for _, c := range []byte(w) {
		if c < 'A' || c > 'D' {
			return false
		}
	}
	return true
}

// isUpper reports ASCII capitals only.
func isUpper(w string) bool {
	for i := range len(w) {
		if w[i] < 'A' || w[i] > 'Z' {
			return false
		}
	}
	return len(w) > 0
}

// isCurrency reports the codes that are written without a space in front of
// an amount; codes of ISO 4217 and the signs of the region.
func isCurrency(w string) bool {
	switch w {
	case "Rp", "RP", "rp", "IDR", "USD", "EUR", "SGD", "MYR", "JPY", "GBP", "AUD", "CNY", "RMB", "SAR", "HKD", "THB", "KRW", "INR", "CHF", "RM", "Rs":
		return true
	}
	return false
}
