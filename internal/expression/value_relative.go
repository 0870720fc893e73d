package expression

import "time"

// shift returns the direction the mention points in, and the unit it names for
// it: -1 and Year for tahun lalu, 1 for Senin depan, 0 for pekan ini.
func (s *lineItems) shift() (int, Grain) {
	unit, shift := NoGrain, 0
	for i := range s.list {
		switch s.class(i) {
		case clHari:
			unit = Day
		case clPekan:
			unit = Week
		case clMinggu:
			if s.isRelativeWord(i + 1) {
				unit = Week
			}
		case clBulan:
			if s.isRelativeWord(i + 1) {
				unit = Month
			}
		case clTahun:
			if s.isRelativeWord(i + 1) {
				unit = Year
			}
		case clPast, clKemarin:
			shift = -1
		case clNext, clDatang, clNanti, clBesok:
			shift = 1
		}
	}
	return shift, unit
}

// isRelativeWord tells whether item i places the unit before it.
func (s *lineItems) isRelativeWord(i int) bool {
	switch s.class(i) {
	case clPast, clNext, clIni, clKemarin, clNanti, clYang:
		return true
	}
	return false
}

// isCountAgo tells whether the mention counts units back: dua tahun lalu.
func (s *lineItems) isCountAgo() bool {
	if s.class(0) == clSeUnit {
		return true
	}
	if !s.is(0, clNum, clNumWord) {
		return false
	}
	j := s.quantity(0, false)
	return j > 0 && (s.class(j) == clHari || s.isLongUnit(j))
}

// agoValue reads dua tahun lalu and sebulan yang lalu.
func (s *lineItems) agoValue(ref time.Time) (v Value, ok bool) {
	n, unit := int64(1), NoGrain
	if s.class(0) == clSeUnit {
		unit = Day + Grain(s.list[0].val-1)
	} else {
		end := s.quantity(0, false)
		d, _, ok := s.decimal(0, end, false)
		if !ok || d.Exponent < 0 || d.Exponent > 4 || d.Mantissa > 1e4 {
			return v, false
		}
		n = d.Mantissa
		for range d.Exponent {
			n *= 10
		}
		switch s.class(end) {
		case clHari:
			unit = Day
		case clPekan, clMinggu:
			unit = Week
		case clBulan:
			unit = Month
		case clTahun:
			unit = Year
		}
	}
	if unit == NoGrain || n > 1e4 {
		return v, false
	}
	return v.at(ref, unit, -int(n)), true
}

// at returns v as the unit n units away from that of ref.
func (v Value) at(ref time.Time, unit Grain, n int) Value {
	switch unit {
	case Day:
		v.From = ref.AddDate(0, 0, n)
	case Week:
		v.From = monday(ref).AddDate(0, 0, 7*n)
	case Month:
		v.From = time.Date(ref.Year(), ref.Month()+time.Month(n), 1, 0, 0, 0, 0, ref.Location())
	case Year:
		v.From = time.Date(ref.Year()+n, 1, 1, 0, 0, 0, 0, ref.Location())
	}
	v.To, v.Grain = v.From, unit
	return v
}

// monday is the first day of the week of t.
func monday(t time.Time) time.Time {
	return t.AddDate(0, 0, -(int(t.Weekday())+6)%7)
}

// relativeValue reads dates without a number.
func (s *lineItems) relativeValue(ref time.Time) (v Value, ok bool) {
	shift, unit := s.shift()
	for i, it := range s.list {
		switch it.class {
		case clWeekday, clWeekdayX, clMinggu:
			if it.class == clMinggu && unit == Week && s.isRelativeWord(i+1) && i == 0 {
				continue // minggu lalu
			}
			if s.isDash(i + 1) {
				return v, false // Senin-Jumat is no single week
			}
			return v.at(s.weekdayTime(ref, int(it.val), shift, unit), Day, 0), true
		case clKemarin:
			if unit == NoGrain {
				n := -1
				if s.is(i+1, clBesok, clKemarin) {
					n = -2 // kemarin lusa
				}
				return v.at(ref, Day, n), true
			}
		case clBesok:
			return v.at(ref, Day, int(it.val)), true
		case clDaypart:
			n := 0
			if it.val == 4 && (s.class(i-1) == clTadi || s.class(i+1) == clTadi) {
				n = -1 // tadi malam is the night that is over
			}
			return v.at(ref, Day, n), true
		case clPart:
			if unit == Week && (s.wordEqual(i, "akhir") || s.wordEqual(i, "penghujung")) {
				v = v.at(monday(ref).AddDate(0, 0, 7*shift+5), Day, 0)
				v.To = v.From.AddDate(0, 0, 1)
				return v, true
			}
		}
	}
	if unit == NoGrain {
		return v, false
	}
	return v.at(ref, unit, shift), true
}

// weekdayTime is the day of the week (1 for Monday) that is meant, seen from
// ref.
func (s *lineItems) weekdayTime(ref time.Time, weekday, shift int, unit Grain) time.Time {
	inWeek := monday(ref).AddDate(0, 0, weekday-1)
	switch {
	case unit == Week: // Senin pekan depan
		return inWeek.AddDate(0, 0, 7*shift)
	case s.class(len(s.list)-1) == clIni:
		return inWeek
	case shift > 0 && !inWeek.After(ref), shift > 0 && inWeek.Equal(ref):
		return inWeek.AddDate(0, 0, 7)
	case shift < 0 && !inWeek.Before(ref), shift == 0 && inWeek.After(ref):
		return inWeek.AddDate(0, 0, -7)
	}
	return inWeek
}
