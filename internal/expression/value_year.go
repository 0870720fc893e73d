package expression

import (
	"math"
	"time"
)

// Years of days, months and quarters that have none, and months of days.

// placeYears gives the two ends of a range whose months have no year the years that
// fit together: Januari-September, 28 Desember-2 Januari.
func (s *lineItems) placeYears(first, last *dayFields, ref time.Time, shift int) {
	if first == last || first.year != 0 || last.year != 0 || first.month == 0 || last.month == 0 {
		return
	}
	months := (last.month-first.month+12)%12 + 1
	if first.day == 0 && last.day == 0 && months >= minReported {
		first.year = s.reportedYear(first.month, months, ref, shift)
	} else {
		first.year = s.nearestYear(*first, *last, ref, shift)
	}
	last.year = first.year
	if last.month < first.month {
		last.year++
	}
}

// maxLeapGap is the longest time, in years, from one 29 February to the next.
const maxLeapGap = 8

// nearestYear is the year of first in which the time from first to last, which may be
// the same day or month, lies nearest to ref: of those that begin before ref (shift -1),
// of those that begin after it (1), or of all; behind sejak it has begun. A day that a
// year has not is looked for in the others.
func (s *lineItems) nearestYear(first, last dayFields, ref time.Time, shift int) int {
	nearest, least := ref.Year(), time.Duration(math.MaxInt64)
	for n := range 2*maxLeapGap + 1 {
		year := ref.Year() + n - maxLeapGap
		first.year, last.year = year, year
		if last.month < first.month {
			last.year++
		}
		from, okFrom := first.beside(ref)
		to, okTo := last.beside(ref)
		off := max(from.Sub(ref), ref.Sub(to), 0)
		if !okFrom || !okTo || shift < 0 && !from.Before(ref) || shift > 0 && !from.After(ref) || shift == 0 && s.since && from.After(ref) {
			continue
		}
		if off < least || off == least && year == ref.Year() {
			nearest, least = year, off
		}
	}
	return nearest
}

// beside returns the day of d, or that of ref in its month, so that months are compared
// as wholes, and false for a day that does not exist.
func (d dayFields) beside(ref time.Time) (time.Time, bool) {
	day := d.day
	if day == 0 {
		day = ref.Day()
	}
	t := time.Date(d.year, time.Month(d.month), day, 0, 0, 0, 0, ref.Location())
	return t, d.day == 0 || t.Day() == d.day
}

// minReported is how many months a part of the year has, at least, that texts look back
// on more often than ahead to: a quarter.
const minReported = 3

// reportedYear is the year in which a part of the year begins that has so many months
// from month on: that of ref, or the one before if its end is nearer to ref than the
// beginning of the coming one or the end of the present one. In January, kuartal IV and
// Januari-September are of the year before. With lalu (shift -1) it is the last one whose
// last month has come, with mendatang (1) the first one that begins in a later month.
func (s *lineItems) reportedYear(month, months int, ref time.Time, shift int) int {
	// All are counted in months.
	now := 12*ref.Year() + int(ref.Month())
	from := 12*ref.Year() + month
	to := from + months - 1
	left := from - now
	if left <= 0 {
		left = to - now
	}
	year := ref.Year()
	switch {
	case shift > 0:
		if from <= now {
			year++
		}
	case shift < 0 && to > now, s.since && from > now, shift == 0 && now-(to-12) < left:
		year--
	}
	return year
}

// monthsAway is how many months the days from first to last lie from the month of ref
// whose month the text does not name. With lalu, mendatang or sejak they are looked for
// further on where a month is too short for them: tanggal 30 lalu in March.
func (s *lineItems) monthsAway(first, last int, ref time.Time, shift int, unit Grain) int {
	away, step := 0, shift
	switch {
	case unit == Month: // tanggal 5 bulan depan
		return shift
	case unit == Week: // minggu depan tanggal 22
		return 0
	case shift < 0 && first >= ref.Day(), shift == 0 && s.since && first > ref.Day():
		away = -1
	case shift > 0 && first <= ref.Day():
		away = 1
	}
	if s.since && step == 0 {
		step = -1
	}
	if step != 0 && lacksDay(ref, away, last) {
		away += step // no two months in a row are too short
	}
	return away
}

// lacksDay tells whether the month so many months from that of t has no such day.
func lacksDay(t time.Time, months, day int) bool {
	return time.Date(t.Year(), t.Month()+time.Month(months), day, 0, 0, 0, 0, t.Location()).Day() != day
}
