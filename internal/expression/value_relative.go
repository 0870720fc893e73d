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
	j := s.countEnd()
	return j > 0 && (s.class(j) == clHari || s.isLongUnit(j)) && s.is(j+1, clPast, clYang)
}

// countsUnits tells whether the mention, which does not simply count back, counts units,
// so that nothing tells where it begins or ends: 3 tahun terakhir, 10 tahun ke depan,
// lebih dari lima tahun lalu. Behind tanggal the number is a day: tanggal 5 bulan depan.
func (s *lineItems) countsUnits() bool {
	for i := range s.list {
		switch s.class(i) {
		case clTanggal:
			return false
		case clNum, clNumWord, clTens, clMag:
			if s.class(i+1) == clHari || s.isLongUnit(i+1) {
				return true
			}
		}
	}
	return false
}

// countEnd returns the index behind the count, or the range of two, that the mention
// begins with.
func (s *lineItems) countEnd() int {
	return s.quantityRange(0, s.quantity(0, false), false)
}

// agoValue reads dua tahun lalu, 10-15 tahun lalu and sebulan yang lalu.
func (s *lineItems) agoValue(ref time.Time) (v Value, ok bool) {
	least, most := 1, 1
	var unit Grain
	if s.class(0) == clSeUnit {
		unit = Day + Grain(s.list[0].val-1)
	} else {
		counts, ok := s.amountValue(false)
		if !ok {
			return v, false
		}
		least, most = counts.Low.count(), counts.High.count()
		unit = s.unit(s.countEnd())
	}
	if unit == NoGrain || least < 0 || most < least {
		return v, false
	}
	v = v.at(ref, unit, -least)
	v.From = v.at(ref, unit, -most).From
	return v, v.From.Year() > 0
}

// unit returns the unit at item i that is counted back.
func (s *lineItems) unit(i int) Grain {
	switch s.class(i) {
	case clHari:
		return Day
	case clPekan, clMinggu:
		return Week
	case clBulan:
		return Month
	case clTahun:
		return Year
	}
	return NoGrain
}

// maxCount is the highest count of units back that is read.
const maxCount = 10_000

// count returns d if it is a whole number up to maxCount, or -1.
func (d Decimal) count() int {
	n := d.Mantissa
	for e := d.Exponent; e > 0 && n <= maxCount; e-- {
		n *= 10
	}
	if d.Exponent < 0 || n > maxCount {
		return -1
	}
	return int(n)
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
			if it.class == clMinggu && unit == Week && s.isRelativeWord(i+1) && (i == 0 || s.class(i-1) == clPart) {
				continue // minggu lalu, awal minggu ini
			}
			if s.isDash(i + 1) {
				return v, false // Senin-Jumat is no single week
			}
			return v.at(s.weekdayTime(ref, int(it.val), shift, unit), Day, 0), true
		case clKemarin:
			if unit == NoGrain {
				n := -1
				if s.is(i+1, clBesok, clKemarin) || s.wordEqual(i+1, "dulu") {
					n = -2 // kemarin lusa, kemarin dulu
				}
				return v.at(ref, Day, n), true
			}
		case clBesok:
			n := int(it.val)
			switch s.class(i + 1) {
			case clKemarin:
				n = -2 // lusa kemarin
			case clBesok:
				n = max(n, int(s.list[i+1].val)) // besok lusa
			}
			return v.at(ref, Day, n), true
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

// isLaterToday tells whether a part of the day stands in front of the nanti at the end,
// so that the day may be the present one: Rabu malam nanti.
func (s *lineItems) isLaterToday() bool {
	last := len(s.list) - 1
	return s.class(last) == clNanti && s.class(last-1) == clDaypart
}

// weekdayTime is the day of the week (1 for Monday) that is meant, seen from
// ref.
func (s *lineItems) weekdayTime(ref time.Time, weekday, shift int, unit Grain) time.Time {
	inWeek := monday(ref).AddDate(0, 0, weekday-1)
	switch {
	case unit == Week: // Senin pekan depan
		return inWeek.AddDate(0, 0, 7*shift)
	case s.class(len(s.list)-1) == clIni, inWeek.Equal(ref) && s.isLaterToday():
		return inWeek
	case shift > 0 && !inWeek.After(ref), shift > 0 && inWeek.Equal(ref):
		return inWeek.AddDate(0, 0, 7)
	case shift < 0 && !inWeek.Before(ref), shift == 0 && inWeek.After(ref):
		return inWeek.AddDate(0, 0, -7)
	}
	return inWeek
}
