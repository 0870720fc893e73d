package expression

import (
	"time"

	"github.com/wicara-nlp/wicara/internal/ortho"
)

// dayFields is one end of a date: what the text says of it, 0 for what it
// does not.
type dayFields struct{ year, month, day int }

// dateValue reads a calendar expression.
func (s *lineItems) dateValue(ref time.Time) (Value, bool) {
	ref = time.Date(ref.Year(), ref.Month(), ref.Day(), 0, 0, 0, 0, ref.Location())
	for i := range s.list {
		switch s.class(i) {
		case clHijri, clVague, clMagAbout, clBeside:
			return Value{}, false
		case clEraMark:
			if s.list[i].val != eraCommon || s.wordEqual(i-1, "sebelum") {
				return Value{}, false
			}
		case clQuarter, clPeriod:
			if s.isCountAgo() {
				return Value{}, false // dua kuartal lalu
			}
			return s.quarterValue(i, ref)
		case clDecade:
			return s.decadeValue(i, ref)
		}
	}
	if s.isCountAgo() {
		return s.agoValue(ref)
	}
	if s.countsUnits() {
		return Value{}, false
	}
	ends, ok := s.ends(ref)
	if !ok {
		return Value{}, false
	}
	if len(ends) == 0 {
		if s.hasPasaran() {
			return Value{}, false
		}
		return s.relativeValue(ref)
	}
	return s.absoluteValue(ends, ref)
}

// hasPasaran tells whether a day of the Javanese week stands in the mention:
// Jumat Kliwon comes once in 35 days, and which one is meant only a number
// tells.
func (s *lineItems) hasPasaran() bool {
	for i := range s.list {
		if s.class(i) == clPasaran {
			return true
		}
	}
	return false
}

// ends collects the numbered days, months and years of the mention into the
// one or two ends of the date. Days come before months before years.
func (s *lineItems) ends(ref time.Time) ([]dayFields, bool) {
	var ends []dayFields
	open := func(full func(dayFields) bool) *dayFields {
		if len(ends) == 0 || full(ends[len(ends)-1]) {
			ends = append(ends, dayFields{})
		}
		return &ends[len(ends)-1]
	}
	for i, it := range s.list {
		switch it.class {
		case clDateNum:
			d := s.numericFields(i, ref)
			if n := len(ends); n > 0 && ends[n-1].month == 0 && ends[n-1].year == 0 { // 1-2/11/2025
				ends[n-1].month, ends[n-1].year = d.month, d.year
			}
			ends = append(ends, d)
		case clMonth, clMonthPart:
			open(func(d dayFields) bool { return d.month != 0 || d.year != 0 }).month = int(it.val)
		case clNum:
			switch {
			case it.form != formInt:
				return nil, false
			case s.class(i-1) == clApostrophe || s.isShortYearBehind(i-1) || s.isHyphenYear(i-1):
				open(func(d dayFields) bool { return d.year != 0 }).year = fullYear(int(it.val), ref)
			case s.eraBehind(i+1) > i+1:
				open(func(d dayFields) bool { return d.year != 0 }).year = int(it.val)
			case s.isYear(i) || s.class(i-1) == clTahun:
				open(func(d dayFields) bool { return d.year != 0 }).year = int(it.val)
			case s.isShortYear(i):
				year := ends[len(ends)-1].year
				ends = append(ends, dayFields{year: year - year%100 + int(it.val)})
			case s.class(i-1) == clSlash && len(ends) > 0 && ends[len(ends)-1].month == 0 && it.val <= 12:
				ends[len(ends)-1].month = int(it.val)
			case s.isDay(i) && s.is(i-1, clMonth, clMonthPart) && s.class(i+1) == clComma && s.isYear(i+2):
				ends[len(ends)-1].day = int(it.val) // June 10, 2024
			case s.isDay(i):
				open(func(d dayFields) bool { return d != dayFields{} }).day = int(it.val)
			default:
				return nil, false
			}
		}
	}
	for i := len(ends) - 2; i >= 0; i-- { // 10-12 Juni 2024
		next := ends[i+1]
		if ends[i].day != 0 && ends[i].month == 0 {
			ends[i].month = next.month
		}
		if ends[i].year == 0 {
			ends[i].year = next.year
			if ends[i].month > next.month && next.year != 0 && next.month != 0 {
				ends[i].year-- // Desember-Januari 2024
			}
		}
	}
	return ends, len(ends) <= 3 && !s.hasGap(ends)
}

// numericFields returns the date in digits at item i, whose year has two digits at
// its end or four on either side.
func (s *lineItems) numericFields(i int, ref time.Time) dayFields {
	it := s.list[i]
	d := dayFields{int(it.val / 10000), int(it.val / 100 % 100), int(it.val % 100)}
	const maxShort = len("17/08/45")
	if it.end-it.start <= maxShort && !ortho.IsDigit(s.text[it.end-len("/45")]) {
		d.year = fullYear(d.year%100, ref)
	}
	return d
}

// hasGap tells whether the days of a list leave out one between them, so that
// they are no range: 18, 19, dan 26 Januari.
func (s *lineItems) hasGap(ends []dayFields) bool {
	for i := range s.list {
		if s.class(i) != clAnd {
			continue
		}
		for k := 1; k < len(ends); k++ {
			if ends[k].day != ends[k-1].day+1 {
				return true
			}
		}
	}
	return false
}

// isShortYear tells whether item i is the 25 of 2024/25.
func (s *lineItems) isShortYear(i int) bool {
	return s.is(i-1, clSlash, clDash) && s.isYear(i-2) && s.list[i].val == s.list[i-2].val%100+1
}

// absoluteValue makes times of the ends.
func (s *lineItems) absoluteValue(ends []dayFields, ref time.Time) (v Value, ok bool) {
	shift, unit := s.shift()
	if unit != Year {
		s.placeYears(&ends[0], &ends[len(ends)-1], ref, shift)
	}
	for i := range ends {
		d := &ends[i]
		switch {
		case d.year != 0:
		case d.month != 0 && unit == Year:
			d.year = ref.Year() + shift
		case d.month != 0:
			d.year = s.nearestYear(*d, *d, ref, shift)
		case d.day != 0 && unit == Year:
			return v, false // tanggal 20 tahun lalu is of no month
		case d.day != 0: // tanggal 17, tanggal 5 bulan depan
			away := s.monthsAway(ends[0].day, ends[len(ends)-1].day, ref, shift, unit)
			month := time.Date(ref.Year(), ref.Month()+time.Month(away), 1, 0, 0, 0, 0, ref.Location())
			d.year, d.month = month.Year(), int(month.Month())
		}
	}
	first, last := ends[0], ends[len(ends)-1]
	if v.From, v.Grain, ok = first.time(ref.Location()); !ok {
		return v, false
	}
	var grain Grain
	if v.To, grain, ok = last.time(ref.Location()); !ok || grain != v.Grain || v.To.Before(v.From) {
		return v, false
	}
	return v, true
}

// time returns the beginning of d and its grain, and false for a day that does
// not exist.
func (d dayFields) time(location *time.Location) (time.Time, Grain, bool) {
	grain := Day
	if d.day == 0 {
		grain, d.day = Month, 1
	}
	if d.month == 0 {
		grain, d.month = Year, 1
	}
	t := time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, location)
	return t, grain, t.Day() == d.day && 0 < d.year && d.year < 10000
}

// decadeValue reads 1990-an and tahun 80-an, a short one between 1930 and 2029.
func (s *lineItems) decadeValue(i int, ref time.Time) (v Value, ok bool) {
	year, n := ortho.Digits(s.text[s.list[i].start:s.list[i].end])
	if n == 2 {
		year += 1900
		if year < 1930 {
			year += 100
		}
	}
	if s.class(i-1) == clDash && s.isYear(i-2) {
		v.From = time.Date(int(s.list[i-2].val), 1, 1, 0, 0, 0, 0, ref.Location())
	} else {
		v.From = time.Date(int(year), 1, 1, 0, 0, 0, 0, ref.Location())
	}
	v.To = time.Date(int(year)+9, 1, 1, 0, 0, 0, 0, ref.Location())
	v.Grain = Year
	return v, year%10 == 0 && !v.To.Before(v.From)
}
