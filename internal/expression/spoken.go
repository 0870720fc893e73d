package expression

import "strings"

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
	case s.isMeasured(end) || s.countsNoun(end-1):
		return i, 0 // jam 7 lewat 10 orang
	}
	return end, sign * minutes
}

// isAbout tells whether the number at item i has -an behind it.
func (s *lineItems) isAbout(i int) bool {
	word := s.text[s.list[i].start:s.list[i].end]
	return len(word) > 2 && strings.EqualFold(word[len(word)-2:], "an")
}
