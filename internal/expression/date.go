package expression

import "github.com/wicara-nlp/wicara/internal/entity"

// date matches the calendar expression that begins at item i.
func (s *lineItems) date(i int) match {
	switch s.class(i) {
	case clPeriod:
		return s.period(i)
	case clHari:
		if s.isWeekday(i + 1) {
			return s.weekday(i, i+1)
		}
		return s.relativeUnit(i)
	case clWeekday, clMinggu, clWeekdayX:
		return s.weekday(i, i)
	case clTanggal:
		return s.dayOfMonth(i, i+1)
	case clNum:
		return s.numericDate(i)
	case clDateNum:
		end := i + 1
		if s.isDash(end) && s.class(end+1) == clDateNum {
			end += 2 // 1/11/2025 s.d. 30/11/2025
		}
		return match{s.modifiers(end), entity.Date, scoreSure}
	case clDecade:
		if s.list[i].end-s.list[i].start >= len("1990an") {
			return match{i + 1, entity.Date, scoreSure}
		}
	case clEra:
		if s.class(i+1) == clDecade {
			return match{end: i + 1}
		}
	case clBulan:
		if s.is(i+1, clMonth, clHijri) {
			return s.month(i, i+1)
		}
		return s.relativeUnit(i)
	case clMonth, clMonthPart, clHijri:
		return s.month(i, i)
	case clTahun:
		return s.year(i)
	case clQuarter:
		return s.quarter(i)
	case clNumWord, clVague, clMagAbout, clSeUnit:
		return s.ago(i)
	case clPekan, clPart, clKemarin, clBesok, clTadi, clNanti, clDaypart, clDini:
		return s.relative(i)
	}
	return match{}
}

// numericDate matches what begins with a number: a day and month, a count of
// days ago, a year.
func (s *lineItems) numericDate(i int) match {
	if m := s.dayOfMonth(i, i); m.end > i {
		return m
	}
	if m := s.ago(i); m.end > i {
		return m
	}
	if m := s.eraDate(i); m.end > i {
		return m
	}
	if s.isBracketed(i) {
		return match{i + 3, entity.Date, scoreBare}
	}
	if m := s.shortDate(i); m.end > i {
		return m
	}
	return s.bareYear(i)
}

// dayOfMonth matches from the day at item i on; begin is tanggal before it.
func (s *lineItems) dayOfMonth(begin, i int) match {
	if end := s.dayMonth(i); end > i {
		if s.class(i-1) == clNomor || s.isOrdinal(i) && s.is(i-3, clPekan, clMinggu) {
			return match{} // minggu ke-2 Desember
		}
		full := s.modifiers(end)
		if unit := s.relativeUnit(full); full == end && s.class(full) == clTahun && unit.end > full {
			full = unit.end // 22 Juli tahun lalu
		}
		return match{full, entity.Date, scoreSure}
	}
	if s.isDay(i) && s.class(i+1) == clDash && s.class(i+2) == clDateNum && s.list[i+1].glued && s.list[i+2].glued &&
		s.list[i].val < s.list[i+2].val%100 {
		return match{s.modifiers(i + 3), entity.Date, scoreSure} // 1-2/11/2025
	}
	if begin == i {
		return match{}
	}
	if s.class(i) == clDateNum {
		return match{s.modifiers(i + 1), entity.Date, scoreSure}
	}
	if end := s.slashDate(i); end > i {
		return match{end, entity.Date, scoreSure}
	}
	if !s.isDay(i) {
		return match{}
	}
	end := s.dayRange(i)
	if s.class(end) == clBulan { // tanggal 10 bulan ini
		if unit := s.relativeUnit(end); unit.end > end {
			end = unit.end
		}
	}
	return match{s.modifiers(end), entity.Date, scoreSure} // tanggal 25 lalu
}

// dayMonth returns the index behind a day and its month, with the year where
// there is one, or i: 10 Juni 2024, 10-12 Juni, 29 November-4 Desember 2023.
func (s *lineItems) dayMonth(i int) int {
	if !s.isDay(i) {
		return i
	}
	j := s.dayRange(i)
	if s.class(j) == clDash && (s.class(j+1) == clMonthPart || s.class(j+1) == clMonth && s.list[j+1].glued) { // 26-Sep
		j++
	}
	end := s.monthYear(j)
	if end == j {
		return i
	}
	if s.isDash(end) && s.isDay(end+1) {
		if k := s.monthYear(end + 2); k > end+2 {
			return k
		}
	}
	return end
}

// dayRange returns the index behind a day or a range of days.
func (s *lineItems) dayRange(i int) int {
	end := s.dayList(i)
	if s.is(end, clDash, clTo, clAnd) {
		if s.isDay(end+1) && (s.monthAt(end+2) || s.class(i-1) == clTanggal) {
			return end + 2
		}
	}
	return end
}

// dayList returns the index behind the days before the last one of a list with
// a month behind it, 7, 8, dan 9 November, or behind item i alone.
func (s *lineItems) dayList(i int) int {
	end := i + 1
	for s.class(end) == clComma && s.isDay(end+1) && s.list[end+1].val > s.list[end-1].val {
		end += 2
	}
	if end == i+1 {
		return end
	}
	and := end
	if s.class(and) == clComma {
		and++
	}
	if s.class(and) == clAnd && s.isDay(and+1) && s.list[and+1].val > s.list[end-1].val && s.monthAt(and+2) {
		return and
	}
	return i + 1
}

// isDash tells whether item i is a dash or s.d., which is short for sampai dengan
// and does between dates and sums what the dash does.
func (s *lineItems) isDash(i int) bool {
	switch s.class(i) {
	case clDash:
		return true
	case clTo:
		return s.list[i].val == 1
	}
	return false
}

// isDay tells whether item i can be the day of a month.
func (s *lineItems) isDay(i int) bool {
	if s.class(i) != clNum {
		return false
	}
	it := s.list[i]
	return it.form == formInt && it.end-it.start <= 2 && 1 <= it.val && it.val <= 31
}
