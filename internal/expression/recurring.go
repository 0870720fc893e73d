package expression

import "strings"

// Of the days and months that come again none is meant: setiap Jumat, tiap Senin dan
// Kamis, saban 17 Agustus.

// isEvery tells whether a word says that what stands behind it comes again.
func isEvery(word string) bool {
	for _, every := range [...]string{"setiap", "tiap", "tiap-tiap", "saban"} {
		if strings.EqualFold(word, every) {
			return true
		}
	}
	return false
}

// comesAgain tells whether the mention is of no single time: such a word ends the line
// before it, also with a part of the day or year, or, of a weekday, with others, in
// between, and nothing in it places it.
func (s *lineItems) comesAgain(before string) bool {
	before = before[max(0, len(before)-cueReach):]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	weekday := s.isWeekday(0) || s.class(0) == clHari && s.isWeekday(1)
	for listed := false; before != ""; {
		word := lastWord(&before)
		if isEvery(word) {
			return !listed && !s.isPlaced()
		}
		word, comma := strings.CutSuffix(word, ",")
		switch loadLexicon().lookup(word).class {
		case clPart, clDaypart:
			if comma { // padam setiap malam, Senin (10/6)
				return false
			}
		case clHari:
			if !weekday || listed || comma {
				return false
			}
		case clWeekday, clMinggu:
			if !weekday {
				return false
			}
			listed = false
		case clAnd, clTo:
			listed = true // the weekday in front of it comes again, setiap hari dan Minggu does not
		default:
			return false
		}
		if strings.HasSuffix(word, ".") {
			return false
		}
	}
	return false
}

// isPlaced tells whether the mention has a year or a numbered date in brackets, or counts
// from the day of the text.
func (s *lineItems) isPlaced() bool {
	if strings.Contains(s.text, "(") {
		return true
	}
	for i := range s.list {
		switch s.class(i) {
		case clPast, clNext, clIni, clKemarin, clBesok, clNanti, clTadi, clDateNum, clDecade, clApostrophe:
			return true
		}
		if s.isYear(i) {
			return true
		}
	}
	return false
}
