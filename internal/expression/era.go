package expression

import "github.com/wicara-nlp/wicara/internal/entity"

// The values of the marks of an era.
const (
	eraCommon int64 = iota // Masehi, M: the common one
	eraBefore              // SM: before it
	eraOther               // of another calendar: H, Saka
)

// eraBehind returns the index behind the era at item i, or i: Masehi, SM,
// sebelum Masehi, H, M. Behind a year the Islamic calendar has yet to reach, H
// is an initial (1998 H. Rosihan), as M before a name is.
func (s *lineItems) eraBehind(i int) int {
	if s.wordEqual(i, "sebelum") && s.wordEqual(i+1, "masehi") {
		return i + 2
	}
	late := s.class(i-1) == clNum && s.list[i-1].val >= 1500
	switch {
	case s.class(i) == clEraMark && s.list[i].val == eraBefore:
		if late && s.isNamePart(i+1) {
			return i // 2012 SM Entertainment
		}
		return i + 1
	case s.class(i) == clEraMark:
		if late && s.isLetter(i) {
			return i // 1998 H. Rosihan
		}
		return i + 1
	case s.isCommonEra(i) && !(late && s.isNamePart(i+1)):
		return i + 1
	}
	return i
}

// isCommonEra tells whether item i is a capital M apart from the number before.
func (s *lineItems) isCommonEra(i int) bool {
	return s.class(i) == clMagAbbr && !s.list[i].glued && s.isLetter(i) && s.text[s.list[i].start] == 'M'
}

// isLetter tells whether item i is one letter, with or without a stop.
func (s *lineItems) isLetter(i int) bool {
	n := s.list[i].end - s.list[i].start
	return n == 1 || n == 2 && s.text[s.list[i].start+1] == '.'
}

// eraYear returns the index behind a year of up to four digits and its era at
// item i, or i. sure tells that the era can be nothing else, as M can, which is
// short for miliar and meter, too.
func (s *lineItems) eraYear(i int) (end int, sure bool) {
	if s.class(i) != clNum {
		return i, false
	}
	it := s.list[i]
	if s.isGroupedYear(i) {
		return i + 2, true
	}
	if it.form != formInt || it.end-it.start > 4 || it.val == 0 {
		return i, false
	}
	end = s.eraBehind(i + 1)
	if end == i+1 {
		return i, false
	}
	return end, s.class(i+1) != clMagAbbr
}

// isGroupedYear tells whether item i is a year before the common era with a point
// between its thousands: 1.200 SM, 10.000 SM.
func (s *lineItems) isGroupedYear(i int) bool {
	it := s.list[i]
	n := it.end - it.start
	return it.form == formDecimal && (n == len("1.200") || n == len("10.000")) && s.text[it.end-len(".000")] == '.' &&
		s.class(i+1) == clEraMark && s.list[i+1].val == eraBefore && s.text[s.list[i+1].start] == 'S' &&
		!s.isNamePart(i+2) // 5.000 SM Entertainment
}

// eraDate matches a year that its era announces: 44 SM, 622 Masehi, 431–404
// SM, 384 SM – 322 SM; with M only where nothing is counted: pada 632 M,
// (220–226 M).
func (s *lineItems) eraDate(i int) match {
	if s.wordEqual(i-1, "abad") || s.wordEqual(i-1, "ke") || s.class(i-1) == clDash && s.list[i].glued {
		return match{}
	}
	if s.is(i-1, clTo, clAnd) && s.list[i].val <= 21 && s.dateEnd != i-1 {
		return match{} // abad ke-13 hingga 15 Masehi
	}
	end, sure := s.eraYear(i)
	if it := s.list[i]; end > i && s.class(i+1) == clEraMark && s.list[i+1].val == eraOther && it.end-it.start < 3 && !s.afterAt(i) {
		return match{} // kelas 8 H, menit 58 Saka
	}
	sure = sure || s.afterAt(i) && !s.isSpan(i) || s.dateEnd == i-1 && s.is(i-1, clTo, clSlash) && s.eraBehind(i-2) == i-1
	j := i + 1
	if end > i {
		j = end
	}
	if s.class(j) == clDash {
		if k, second := s.eraYear(j + 1); k > j+1 && s.list[j+1].val != s.list[i].val {
			if second || sure || s.inBrackets(i) {
				return match{k, entity.Date, scoreSure}
			}
		}
	}
	if end > i && sure {
		return match{end, entity.Date, scoreSure}
	}
	return match{}
}

// isSpan tells whether the number at item i, with pada before and M behind, is
// rather the length of a race or a sum: emas pada 100 M gaya bebas.
func (s *lineItems) isSpan(i int) bool {
	const year = 800 // round years from here on are years
	return s.wordEqual(i-1, "pada") && s.class(i+1) == clMagAbbr && s.list[i].val%50 == 0 && s.list[i].val < year
}

// afterAt tells whether a word that places a thing in time stands before item
// i: pada, sejak, tahun.
func (s *lineItems) afterAt(i int) bool {
	return s.class(i-1) == clTahun || s.wordEqual(i-1, "pada") || s.wordEqual(i-1, "sejak") || s.wordEqual(i-1, "bertarikh")
}

// maxBracketReach is how far before an item, in items, the bracket may open.
const maxBracketReach = 8

// inBrackets tells whether item i stands in brackets.
func (s *lineItems) inBrackets(i int) bool {
	for j := i - 1; j >= max(0, i-maxBracketReach); j-- {
		switch s.class(j) {
		case clOpen:
			return true
		case clClose:
			return false
		}
	}
	return false
}

// reign returns the index behind the years of a life or a rule in brackets
// behind a name, which may lie before those that are years by themselves, or
// i: Ibnu Sina (980–1037). The dash is the long one; scores have the short.
func (s *lineItems) reign(i int) int {
	if s.class(i-1) != clOpen || !s.isNamePart(i-2) && s.class(i-2) != clRoman || s.class(i+1) != clDash || !s.wordEqual(i+1, "–") ||
		s.class(i+2) != clNum || s.class(i+3) != clClose {
		return i
	}
	from, to := s.list[i], s.list[i+2]
	if from.form != formInt || to.form != formInt || to.end-to.start > 4 || from.val < 100 || to.val <= from.val || to.val-from.val > 150 {
		return i
	}
	return i + 3
}
