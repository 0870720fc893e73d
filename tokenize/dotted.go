package tokenize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// dotted scans an abbreviation: the word pos..i with the stop at i and any
// further groups of letters and stops.
func (s *scanner) dotted(pos, i int) (int, Kind) {
	// The longest known form first: M.Si. before the initial M.
	known := max(s.knownDotted(pos), s.degree(pos), s.spacedDegree(pos, i))
	if i-pos == 1 {
		end := pos
		groups := 0
		for {
			r, n := s.at(end)
			if classOf(r) != letter {
				break
			}
			j := s.marks(end + n)
			if d, w := s.at(j); d == '.' {
				if e, _ := s.at(j + w); e == '.' {
					break
				}
				end = j + w
				groups++
				continue
			}
			// S.H without its last stop
			if groups > 0 && !s.alnumAt(j) && unicode.IsUpper(r) && j > known {
				return j, Abbreviation
			}
			break
		}
		r, _ := utf8.DecodeRuneInString(s.text[pos:])
		if end > known && (groups > 1 || groups == 1 && unicode.IsUpper(r) && !s.isLabel(pos, end)) {
			return end, Abbreviation // v.d. before v.
		}
	}
	if known > 0 {
		return known, Abbreviation
	}
	return 0, 0
}

// knownDotted returns the end of the longest abbreviation of the list at pos.
func (s *scanner) knownDotted(pos int) int {
	end, groups := 0, 0
	i := pos
	for i-pos < maxAbbreviation {
		i = s.alnum(i)
		if groups == 0 && i-pos > s.abbr.group { // the last word of most sentences
			break
		}
		r, w := s.at(i)
		if r != '.' {
			if groups > 0 && s.abbr.use(s.text[pos:i]) != notAbbreviation { // M.Si without its last stop
				end = i
			}
			break
		}
		if r, _ := s.at(i + w); r == '.' {
			break
		}
		form := s.abbr.forms[s.text[pos:i]]
		if s.keepsStop(form, pos, i, i+w) {
			end = i + w
		}
		if form&more == 0 {
			break
		}
		i += w
		groups++
		if !s.letterAt(i) {
			break
		}
	}
	return end
}

// sentenceFollows reports the end of the line or a word at i that is no name, behind
// the capitals form and their stop: diaudit BPK. Hasilnya and ke BPK. Ketua have no
// title of a man, BPK. Hasan has. The name of a thing may begin with the same word as
// its sentence, PN. Tambang Timah, which endsBefore tells by the word behind it.
func (s *scanner) sentenceFollows(form string, i int) bool {
	r, n := s.at(i)
	if r < 0 || isBreak(r) {
		return true
	}
	next := i + n
	if !isBlank(r) || next+1 >= len(s.text) || !isCapital(s.text[next]) || isCapital(s.text[next+1]) {
		return false
	}
	end := s.alnum(next)
	w := s.text[next:end]
	stop, _ := s.at(end)
	if namesThing(form) && !isStarter(w) {
		return false
	}
	return isNoName(w) && (stop != '.' || s.abbr.use(w) == notAbbreviation) // DR. Dr. Saleh
}

// nameFollows reports a word at i, with a blank in front or none, that the form at pos
// is the title of or the first name of. A greeting begins its sentence: Hi. Wulan di
// sini.
func (s *scanner) nameFollows(pos, i int) bool {
	if r, n := s.at(i); isBlank(r) {
		i += n
	}
	if s.text[pos] == 'Y' {
		return strings.HasPrefix(s.text[i:], "Sudarso")
	}
	before := s.blankBefore(pos)
	return (s.wordEnds(before) || s.titleEnds(before)) && s.mayBeName(i)
}

// mayBeName reports a word at i that may be the name of a person, or its initial.
func (s *scanner) mayBeName(i int) bool {
	if i == len(s.text) || !isCapital(s.text[i]) {
		return false
	}
	end := s.alnum(i)
	if end == i+1 {
		r, _ := s.at(end)
		return r == '.'
	}
	return !isNoName(s.text[i:end])
}

// wordEnds reports a word that ends at i and no sentence with it: one of a letter may be
// the mouth of an emoticon, which ends one, and so is xD.
func (s *scanner) wordEnds(i int) bool {
	w := s.text[s.wordBefore(i):i]
	return len(w) > 1 && ascii[w[len(w)-1]] == letter && w != "xD" && w != "XD"
}

// titleEnds reports an abbreviation that ends at i and stands in front of names:
// Dra. Hi. Wulan.
func (s *scanner) titleEnds(i int) bool {
	return i > 0 && s.text[i-1] == '.' && s.abbr.use(s.text[s.wordBefore(i-1):i-1]) == BeforeName
}

// keepsStop reports that the word pos..i of the list, with what it says of it, is
// an abbreviation in front of the text at next.
func (s *scanner) keepsStop(form Use, pos, i, next int) bool {
	switch use := form &^ flags; {
	case use == notAbbreviation, form&caps != 0 && s.sentenceFollows(s.text[pos:i], next), form&unit != 0 && s.isCounted(pos), form&name != 0 && !s.nameFollows(pos, next):
		return false
	case use == BeforeNumber:
		return s.numberFollows(next) || s.measures(pos, i, next) && s.smallFollows(s.text[pos:i], next) || strings.EqualFold(s.text[pos:i], "Rek") && s.accountFollows(pos, next)
	}
	return true
}

// degree returns the end of an academic degree behind the comma of a name, 0
// when there is none at pos: a capital and further groups that begin with one,
// each with its stop (M.Med.Ed.). The list cannot hold them all.
func (s *scanner) degree(pos int) int {
	if i := s.blankBefore(pos); i == 0 || s.text[i-1] != ',' {
		return 0
	}
	if strings.IndexByte("ABDMPS", s.text[pos]) < 0 || s.text[pos+1] != '.' {
		return 0
	}
	end, groups := pos, 0
	for i := pos; i < len(s.text) && 'A' <= s.text[i] && s.text[i] <= 'Z'; {
		i = letters(s.text, i)
		if i-end > maxGroup || i == len(s.text) || s.text[i] != '.' || i+1 < len(s.text) && s.text[i+1] == '.' {
			break
		}
		i++
		end = i
		groups++
	}
	if groups < 2 || end-pos > maxAbbreviation {
		return 0
	}
	return end
}

// spacedDegree returns the end of the second group of a degree that is written
// with a space behind the comma of a name, Wulan, M. Hum., 0 when the word pos..i
// is none. The first is an initial to the scanner.
func (s *scanner) spacedDegree(pos, i int) int {
	if n := i - pos; n < 2 || n > maxGroup {
		return 0
	}
	stop := s.blankBefore(pos) - 1
	if stop < len(", M") || s.text[stop] != '.' {
		return 0
	}
	if comma := s.blankBefore(stop-1) - 1; comma < 0 || s.text[comma] != ',' {
		return 0
	}
	var form [len("M.") + maxGroup]byte
	degree := append(append(form[:0], s.text[stop-1], '.'), s.text[pos:i]...)
	if s.abbr.forms[string(degree)]&^flags != AfterName {
		return 0
	}
	_, w := s.at(i)
	if next, _ := s.at(i + w); next == '.' {
		return 0
	}
	return i + w
}

// maxGroup is the longest group of letters in an academic degree: Opsla.
const maxGroup = 5
