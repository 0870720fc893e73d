package expression

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Times as they are spoken: by the minutes past a whole hour or to it, as in jam tujuh
// lewat sepuluh, pukul delapan lebih lima belas menit and jam sembilan kurang
// seperempat, and with -an for about: jam 9-an.

// minutesOff returns the index behind the minutes past the hour that ends before item
// i and their number, which is negative before the hour; i where there are none.
func (s *lineItems) minutesOff(i int) (end, minutes int) {
	sign := 1
	switch {
	case s.wordEqual(i, "kurang"):
		sign = -1
	case !s.wordEqual(i, "lewat") && !s.wordEqual(i, "lebih"):
		return i, 0
	}
	if s.wordEqual(i+1, "seperempat") {
		return i + 2, sign * 15
	}
	end = s.quantity(i+1, false)
	if end == i+1 {
		return i, 0
	}
	d, _, ok := s.decimal(i+1, end, false)
	minutes = d.count()
	if !ok || minutes < 1 || minutes >= 60 {
		return i, 0
	}
	switch {
	case s.wordEqual(end, "menit"):
		end++
	case s.countsThing(end-1) || minutes%5 != 0 && !s.closesTime(end):
		return i, 0 // jam 7 lewat 10 orang, jam 7 lewat 2 gerbang
	}
	return end, sign * minutes
}

// countsThing tells whether the number that ends with item i counts what stands behind
// it: 10 orang, dua mobil, 3 jam, but not hari Senin.
func (s *lineItems) countsThing(i int) bool {
	if s.class(i+1) == clHari && s.isWeekday(i+2) {
		return false
	}
	return s.isMeasured(i+1) || s.isCounted(i) || s.countsNoun(i)
}

// closesTime tells whether item i can stand right behind a time: the end of the line, a
// mark, the part of the day, a zone, a date, a preposition, the end of a range. Other
// words may be what the number before them counts.
func (s *lineItems) closesTime(i int) bool {
	switch {
	case i >= len(s.list), s.is(i, clDaypart, clDini, clAmPm, clZone, clWaktu, clTo, clPrep, clWeekday, clKemarin, clBesok, clTadi, clNanti):
		return true
	}
	r, _ := utf8.DecodeRuneInString(s.text[s.list[i].start:])
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// isAbout tells whether the number at item i has -an behind it.
func (s *lineItems) isAbout(i int) bool {
	word := s.text[s.list[i].start:s.list[i].end]
	return len(word) > 2 && strings.EqualFold(word[len(word)-2:], "an")
}
