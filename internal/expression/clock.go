package expression

import "strings"

// Timetables, rundowns and chronicles give clock times that no pukul announces
// and no zone follows: Magrib 17.52, Selasa 10.00, 07.00 dan 10.30 WIB. Such a
// time has two digits for the hour and two for the minute, with the stop of
// EYD V between them (II.D.1), and what stands around must place it.

// isHourMinute tells whether item i is such a time.
func (s *lineItems) isHourMinute(i int) bool {
	if s.class(i) != clNum || s.list[i].form != formClock {
		return false
	}
	it := s.list[i]
	return it.end-it.start == len("14.30") && s.text[it.start+2] == '.' && it.val <= 24*60
}

// isSlotClock tells whether item i is such a time and one that a timetable
// may have: whole five minutes, or the last one of the day.
func (s *lineItems) isSlotClock(i int) bool {
	return s.isHourMinute(i) && (s.list[i].val%5 == 0 || s.list[i].val == 24*60-1)
}

// isPlacedClock tells whether what stands around makes a time of item i; end
// is the index behind it and its tail.
func (s *lineItems) isPlacedClock(i, end int) bool {
	if !s.isHourMinute(i) || s.isMeasured(end) {
		return false
	}
	return s.isTimed(i-1) || s.followsDay(i-1) || s.followsClock(i-1) || s.leadsToClock(i+1) || s.opensEntry(i) || s.hasBefore(i, transitWords[:])
}

// isMeasured tells whether item i makes a quantity of the number before it.
func (s *lineItems) isMeasured(i int) bool {
	switch s.class(i) {
	case clUnit, clPercent, clPoint, clMag, clMagAbbr, clMagAbout, clCurWord, clCurCode:
		return true
	}
	for _, word := range measureWords {
		if s.wordEqual(i, word) {
			return true
		}
	}
	return false
}

// measureWords make a quantity of a number and are no units to the other rules.
var measureWords = [...]string{"derajat", "mbps", "knot", "kuintal", "inci", "per", "lebih", "tetes", "sendok", "tablet", "gt", "dwt"}

// transitWords are what runs to a timetable, and the word for it.
var transitWords = [...]string{"jadwal", "kereta", "ka", "krl", "kapal", "feri", "ferry", "lalin"}

// isTimed tells whether item i leads to a clock time, with a colon or without:
// Imsak: 04.27, check-in 14.00, siaran langsung 19.30, sekitar 21.30.
func (s *lineItems) isTimed(i int) bool {
	field := s.class(i) == clColon
	if field || s.class(i) == clApostrophe {
		i--
	}
	switch s.class(i) {
	case clSlotWord, clDaypart:
		return true
	case clPukul, clJam, clWaktu:
		return field
	case clTo:
		return s.class(i-1) != clNum && !s.hasBefore(i, ratedWords[:]) // hingga 18.45
	}
	for _, word := range timedWords {
		if s.wordEqual(i, word) {
			return field || !s.hasBefore(i, ratedWords[:])
		}
	}
	for _, pair := range timedPairs {
		if s.wordEqual(i, pair[1]) && s.wordEqual(i-1, pair[0]) {
			return true
		}
	}
	return false
}

// timedWords lead to a clock time among other things.
var timedWords = [...]string{"sekitar", "sekira", "pada", "mulai", "buka", "tutup", "selesai"}

// ratedWords are what stands at a number with decimals, as a shop does not:
// indeks dibuka pada 10.25.
var ratedWords = [...]string{"indeks", "ihsg", "saham", "nilai", "rata-rata", "rerata", "skor", "kurs"}

// maxRated is how far before a number, in items, the word may stand that says
// what it is.
const maxRated = 12

// hasBefore tells whether one of words, or its form in -nya, stands before item
// i in the sentence.
func (s *lineItems) hasBefore(i int, words []string) bool {
	for j := i - 1; j >= max(0, i-maxRated) && !s.wordEqual(j, "."); j-- {
		if s.list[j].class != clNone {
			continue
		}
		word := s.text[s.list[j].start:s.list[j].end]
		for _, w := range words {
			if len(word) < len(w) || !strings.EqualFold(word[:len(w)], w) {
				continue
			}
			if rest := word[len(w):]; rest == "" || strings.EqualFold(rest, "nya") {
				return true
			}
		}
	}
	return false
}

// timedPairs are two words that lead to a clock time.
var timedPairs = [...][2]string{{"siaran", "langsung"}, {"check", "in"}, {"check", "out"}, {"open", "gate"}}

// followsDay tells whether item i ends a date that has a day or stands between
// one and the next item: Selasa 10.00; 14 Juni, 02.30.
func (s *lineItems) followsDay(i int) bool {
	if s.is(i, clComma, clOpen, clColon) || s.wordEqual(i, "|") {
		i--
	}
	if s.dateEnd != i+1 || s.dateEnd <= 0 {
		return false
	}
	switch s.class(s.dateAt) {
	case clWeekday, clMinggu, clWeekdayX, clHari, clKemarin, clBesok, clTanggal, clDateNum:
		return true
	case clNum:
		return s.isDay(s.dateAt)
	}
	return false
}

// followsClock tells whether a list or range joins what follows item i to a
// time before it: pukul 09.00, 11.00, dan 13.00; jam 12 siang sampai 15.00.
func (s *lineItems) followsClock(i int) bool {
	if s.is(i, clAnd, clTo) || s.wordEqual(i, "atau") {
		i--
		if s.is(i, clComma, clDash) {
			i--
		}
	} else if s.is(i, clComma, clSlash) {
		i--
	} else {
		return false
	}
	return s.timeEnd == i+1 && s.timeEnd > 0
}

// maxClockList is the longest list of times, in items, that is followed to the
// zone at its end.
const maxClockList = 24

// leadsToClock tells whether a list goes on at item i that ends in a time with
// its zone: 07.00, 10.30, 14.00 WIB.
func (s *lineItems) leadsToClock(i int) bool {
	for j := i; j < i+maxClockList; {
		start := j
		if s.is(j, clComma, clSlash) {
			j++
		}
		if s.class(j) == clAnd || s.wordEqual(j, "atau") {
			j++
		}
		if j == start || !s.isHourMinute(j) {
			return false
		}
		j++
		if s.class(j) == clZone {
			return true
		}
	}
	return false
}

// opensEntry tells whether the time at item i opens an entry of a chronicle:
// it begins a line, a sentence or an item, and a colon stands against it.
func (s *lineItems) opensEntry(i int) bool {
	if s.class(i+1) != clColon || !s.list[i+1].glued {
		return false
	}
	return i == 0 || s.class(i-1) == clDash || s.wordEqual(i-1, ".")
}

// isSpokenHour tells whether item i is an hour of the twelve with its part of the
// day behind it that a word for the beginning or the end of a time places: mulai 9
// pagi, pukul 8 pagi hingga 4 sore. With malam a low number counts nights.
func (s *lineItems) isSpokenHour(i int) bool {
	if s.class(i) != clNum || s.class(i+1) != clDaypart {
		return false
	}
	it := s.list[i]
	if it.form != formInt || it.end-it.start > 2 || it.val < 1 || it.val > 12 {
		return false
	}
	if s.wordEqual(i+2, "terakhir") || s.wordEqual(i+2, "pertama") {
		return false // mulai 10 malam terakhir Ramadan
	}
	night := s.list[i+1].val == nightPart
	switch {
	case night && it.val < 6:
		return false
	case s.followsClock(i-1) || s.wordEqual(i-1, "mulai"):
		return true
	case night:
		return false
	}
	return s.class(i-1) == clTo || s.wordEqual(i-1, "dari") || s.wordEqual(i-1, "sejak") || s.wordEqual(i-1, "sekitar") || s.wordEqual(i-1, "jelang")
}

// nightPart is the value of malam in the lexicon.
const nightPart = 4

// isPrayer tells whether the part of the day at item i is the prayer: Subuh
// with a capital and small letters behind it.
func (s *lineItems) isPrayer(i int) bool {
	return s.text[s.list[i].start:s.list[i].end] == "Subuh"
}
