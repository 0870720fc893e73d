package tokenize

import (
	"unicode"
	"unicode/utf8"
)

// dotted scans an abbreviation: the word pos..i with the stop at i and any
// further groups of letters and stops.
func (s *scanner) dotted(pos, i int) (int, Kind) {
	// The longest known form first: M.Si. before the initial M.
	if end := s.knownDotted(pos); end > 0 {
		return end, Abbreviation
	}
	if i-pos == 1 {
		end := pos
		groups := 0
		for {
			r, n := s.at(end)
			if classOf(r) != letter {
				break
			}
			j := s.marks(end + n)
			if d, _ := s.at(j); d == '.' {
				if e, _ := s.at(j + 1); e == '.' {
					break
				}
				end = j + 1
				groups++
				continue
			}
			// S.H without its last stop
			if groups > 0 && !s.alnumAt(j) && unicode.IsUpper(r) {
				return j, Abbreviation
			}
			break
		}
		r, _ := utf8.DecodeRuneInString(s.text[pos:])
		if groups > 1 || groups == 1 && unicode.IsUpper(r) && !s.isLabel(pos, end) {
			return end, Abbreviation
		}
		return 0, 0
	}
	return 0, 0
}

// isLabel reports that the capital and stop pos..end are not an initial but
// the label of a common noun at the end of a sentence: kelas B. Kakaknya ...
func (s *scanner) isLabel(pos, end int) bool {
	i := pos - 1
	if i < 1 || s.text[i] != ' ' {
		return false
	}
	for pos-i < 32 && i > 0 && ascii[s.text[i-1]] == letter {
		i--
	}
	if c := s.text[i]; c < 'a' || c > 'z' || !s.freeBefore(i) && s.before(i) != '。' {
		return false
	}
	r, n := s.at(end)
	if r < 0 || isBreak(r) {
		return true
	}
	next := end + n
	if r != ' ' || next == len(s.text) || s.text[next] < 'A' || s.text[next] > 'Z' {
		return false
	}
	return isStarter(s.text[next:s.alnum(next)])
}

// knownDotted returns the end of the longest abbreviation of the list at pos.
func (s *scanner) knownDotted(pos int) int {
	end, groups := 0, 0
	i := pos
	for i-pos < maxAbbreviation {
		i = s.alnum(i)
		if r, _ := s.at(i); r != '.' {
			if groups > 0 && s.abbr.use(s.text[pos:i]) != notAbbreviation { // M.Si without its last stop
				end = i
			}
			break
		}
		if r, _ := s.at(i + 1); r == '.' {
			break
		}
		form := s.abbr.forms[s.text[pos:i]]
		if u := form &^ more; u != notAbbreviation && (u != BeforeNumber || s.numberFollows(i+1)) {
			end = i + 1
		}
		if form&more == 0 {
			break
		}
		i++
		groups++
		if !s.letterAt(i) {
			break
		}
	}
	return end
}

// numberFollows reports whether a digit comes next on the line.
func (s *scanner) numberFollows(i int) bool {
	if r, n := s.at(i); r == ' ' || r == '\u00a0' {
		i += n
	}
	return s.digitAt(i)
}
