package ner

// date matches the calendar expression that begins at item i.
func (s *ruleItems) date(i int) ruleMatch {
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
		return ruleMatch{s.modifiers(i + 1), Date, scoreSure}
	case clDecade:
		if s.list[i].end-s.list[i].start >= len("1990an") {
			return ruleMatch{i + 1, Date, scoreSure}
		}
	case clEra:
		if s.class(i+1) == clDecade {
			return ruleMatch{end: i + 1}
		}
	case clBulan:
		if s.class(i+1) == clMonth || s.class(i+1) == clHijri {
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
	case clPekan, clPart, clKemarin, clBesok, clTadi, clNanti, clDaypart:
		return s.relative(i)
	}
	return ruleMatch{}
}

// numericDate matches what begins with a number: a day and month, a count of
// days ago, a year.
func (s *ruleItems) numericDate(i int) ruleMatch {
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
		return ruleMatch{i + 3, Date, scoreBare}
	}
	if m := s.shortDate(i); m.end > i {
		return m
	}
	return s.bareYear(i)
}

// weekday matches from the weekday at item i on; begin is hari before it.
// Senin, 10 Juni 2024 - Jumat (17/10/2025) - Senin (10/6) - Senin lalu.
func (s *ruleItems) weekday(begin, i int) ruleMatch {
	end := i + 1
	if s.class(end) == clDash && s.isWeekday(end+1) {
		end += 2
	}
	if dated := s.weekdayDate(end); dated > end {
		return ruleMatch{s.modifiers(dated), Date, scoreSure}
	}
	if s.class(i) == clWeekdayX || s.class(end) == clFeast || s.is(i-1, clSacred, clEvent) || s.isMarket(i) {
		return ruleMatch{}
	}
	if s.class(end) == clPasaran && end == i+1 {
		return ruleMatch{s.modifiers(end + 1), Date, scoreSure} // Jumat Kliwon
	}
	if s.class(i) == clMinggu && !s.isSunday(begin, i) {
		return s.relativeUnit(i)
	}
	full := s.modifiers(end)
	if unit := s.relativeUnit(full); full == end && s.isLongUnit(full) && unit.end > full {
		full = unit.end // Senin pekan depan
	}
	return ruleMatch{full, Date, scoreWord}
}

// weekdayDate returns the index behind the numbered date that goes with the
// weekday before item i, or i. The part of the day may stand between the two:
// Senin malam (10/6/2024).
func (s *ruleItems) weekdayDate(i int) int {
	j := i
	if s.class(j) == clPasaran {
		j++ // Jumat Kliwon (2/5/2025)
	}
	if s.class(j) == clDini && s.class(j+1) == clHari {
		j += 2
	} else if s.class(j) == clDaypart {
		j++
	}
	if s.class(j) == clComma {
		j++
	}
	if end := s.bracketDate(j); end > j {
		return end
	}
	if s.class(j) == clTanggal {
		j++
	}
	if s.class(j) == clDateNum {
		return j + 1
	}
	if end := s.dayMonth(j); end > j {
		return end
	}
	if s.class(j) == clNum && s.class(j+1) == clSlash { // Kamis, 10/6
		if end := s.slashDate(j); end > j {
			return end
		}
	}
	return i
}

// isSunday tells Minggu the day from minggu the week: by hari before it, by
// its capital, by what follows.
func (s *ruleItems) isSunday(begin, i int) bool {
	switch s.class(i - 1) {
	case clNum, clNumWord, clVague, clTens, clPart:
		return false
	}
	if begin < i {
		return true
	}
	switch s.class(i + 1) {
	case clDaypart, clDini:
		return true
	case clPast, clNext, clIni, clKemarin, clBeside, clYang, clUnit, clNumWord:
		return false
	}
	if next := i + 1; next < len(s.list) && (s.wordEqual(next, "terakhir") || s.wordEqual(next, "pertama")) {
		return false
	}
	if s.class(i+1) == clNum && s.list[i+1].form == formInt {
		return false // minggu 2
	}
	return s.list[i].capital || i == 0 && s.class(1) == clComma ||
		s.class(i-1) == clTo && s.isWeekday(i-2)
}

// isMarket tells whether Minggu at item i is the market of that name and its
// quarter: Ps. Minggu.
func (s *ruleItems) isMarket(i int) bool {
	if s.class(i) != clMinggu || !s.list[i].capital {
		return false
	}
	return s.wordEqual(i-1, "ps.") || s.wordEqual(i-1, ".") && s.list[i-1].glued && s.wordEqual(i-2, "ps")
}

// isWeekday tells whether item i is the full name of a weekday.
func (s *ruleItems) isWeekday(i int) bool {
	return s.is(i, clWeekday, clMinggu)
}

// bracketDate returns the index behind a date in brackets that opens at item
// i, or i: (17/10/2025), (10/6), (10 Juni 2024), (26-27/10/2024).
func (s *ruleItems) bracketDate(i int) int {
	if s.class(i) != clOpen {
		return i
	}
	j := i + 1
	if s.isWeekday(j) && s.class(j+1) == clComma {
		j += 2
	}
	for j < len(s.list) && j < i+12 {
		switch s.class(j) {
		case clNum, clDateNum, clSlash, clDash, clMonth, clMonthPart, clAnd:
			j++
			continue
		case clClose:
			if j >= i+2 && s.is(j-1, clNum, clDateNum) || s.is(j-1, clMonth, clMonthPart) && j > i+2 {
				return j + 1
			}
			return i
		}
		break
	}
	if s.class(j-1) == clDateNum {
		return j // the closing bracket is missing
	}
	return i
}

// isBracketed tells whether a day and month at item i stand alone in brackets:
// (12/4), but not the first halves and thirds (1/2).
func (s *ruleItems) isBracketed(i int) bool {
	return s.class(i-1) == clOpen && s.list[i].val > 2 && s.slashDate(i) > i && s.class(i+3) == clClose
}

// slashDate returns the index behind day/month at item i, or i.
func (s *ruleItems) slashDate(i int) int {
	if s.isDay(i) && s.class(i+1) == clSlash && s.class(i+2) == clNum && s.list[i+2].glued {
		if m := s.list[i+2]; m.form == formInt && 1 <= m.val && m.val <= 12 {
			return i + 3
		}
	}
	return i
}

// dayOfMonth matches from the day at item i on; begin is tanggal before it.
func (s *ruleItems) dayOfMonth(begin, i int) ruleMatch {
	if end := s.dayMonth(i); end > i {
		if s.class(i-1) == clNomor {
			return ruleMatch{}
		}
		full := s.modifiers(end)
		if unit := s.relativeUnit(full); full == end && s.class(full) == clTahun && unit.end > full {
			full = unit.end // 22 Juli tahun lalu
		}
		return ruleMatch{full, Date, scoreSure}
	}
	if s.isDay(i) && s.class(i+1) == clDash && s.class(i+2) == clDateNum && s.list[i+1].glued && s.list[i+2].glued &&
		s.list[i].val < s.list[i+2].val%100 {
		return ruleMatch{s.modifiers(i + 3), Date, scoreSure} // 1-2/11/2025
	}
	if begin == i {
		return ruleMatch{}
	}
	if s.class(i) == clDateNum {
		return ruleMatch{s.modifiers(i + 1), Date, scoreSure}
	}
	if end := s.slashDate(i); end > i {
		return ruleMatch{end, Date, scoreSure}
	}
	if !s.isDay(i) {
		return ruleMatch{}
	}
	end := s.dayRange(i)
	if s.class(end) == clBulan { // tanggal 10 bulan ini
		if unit := s.relativeUnit(end); unit.end > end {
			end = unit.end
		}
	}
	return ruleMatch{end, Date, scoreSure}
}

// dayMonth returns the index behind a day and its month, with the year where
// there is one, or i: 10 Juni 2024, 10-12 Juni, 29 November-4 Desember 2023.
func (s *ruleItems) dayMonth(i int) int {
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
	if s.class(end) == clDash && s.isDay(end+1) {
		if k := s.monthYear(end + 2); k > end+2 {
			return k
		}
	}
	return end
}

// dayRange returns the index behind a day or a range of days.
func (s *ruleItems) dayRange(i int) int {
	end := s.dayList(i)
	if s.class(end) == clDash || s.class(end) == clTo || s.class(end) == clAnd {
		if s.isDay(end+1) && (s.monthAt(end+2) || s.class(i-1) == clTanggal) {
			return end + 2
		}
	}
	return end
}

// dayList returns the index behind the days before the last one of a list with
// a month behind it, 7, 8, dan 9 November, or behind item i alone.
func (s *ruleItems) dayList(i int) int {
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

// monthAt tells whether a month stands at item i.
func (s *ruleItems) monthAt(i int) bool {
	c := s.class(i)
	return c == clMonth || c == clMonthPart || c == clHijri || c == clBulan && s.class(i+1) == clMonth
}

// monthYear returns the index behind the month at item i and the year that
// may follow, or i.
func (s *ruleItems) monthYear(i int) int {
	j := i
	if s.class(j) == clBulan {
		j++
	}
	switch s.class(j) {
	case clMonth, clMonthPart, clHijri:
		if s.isShortYearBehind(j) {
			return j + 2
		}
		if s.isHyphenYear(j + 1) {
			return j + 3 // 01-Mar-26
		}
		return s.yearBehind(j + 1)
	}
	return i
}

// isShortYearBehind tells whether the two digits of a year of this century
// stand behind a day and the short month at item i: 31 Okt 25.
func (s *ruleItems) isShortYearBehind(i int) bool {
	if s.class(i) != clMonthPart || !s.isDay(i-1) || s.class(i+1) != clNum || s.isCounted(i+1) {
		return false
	}
	it := s.list[i+1]
	return it.form == formInt && !it.glued && it.end-it.start == 2 && 20 <= it.val && it.val < 40
}

// isHyphenYear tells whether item i is the second hyphen of a date in one
// word with the two digits of the year behind it: 01-Mar-26.
func (s *ruleItems) isHyphenYear(i int) bool {
	return s.class(i-2) == clDash && s.isDay(i-3) && s.list[i-2].glued && s.list[i-1].glued &&
		s.class(i) == clDash && s.list[i].glued && s.isTwoDigitYear(i+1)
}

// yearBehind returns the index behind the year at item i, or i: 2024, ", 2024",
// tahun 2024, 1445 H, 61 H, '24.
func (s *ruleItems) yearBehind(i int) int {
	j := i
	if s.is(j, clComma, clTahun) || s.class(j) == clDash && s.list[j].glued {
		j++
	}
	if end, _ := s.eraYear(j); end > j {
		return end
	}
	end := s.yearAt(j)
	if end == j || s.class(end) == clPercent {
		return i
	}
	return end
}

// yearAt returns the index behind the year at item i, of four digits or of two
// behind an apostrophe, or i.
func (s *ruleItems) yearAt(i int) int {
	if s.isYear(i) {
		return i + 1
	}
	if s.class(i) == clApostrophe && s.isTwoDigitYear(i+1) {
		return i + 2
	}
	return i
}

// isDay tells whether item i can be the day of a month.
func (s *ruleItems) isDay(i int) bool {
	if s.class(i) != clNum {
		return false
	}
	it := s.list[i]
	return it.form == formInt && it.end-it.start <= 2 && 1 <= it.val && it.val <= 31
}

// isYear tells whether item i is a number of four digits that can be a year.
func (s *ruleItems) isYear(i int) bool {
	if s.class(i) != clNum {
		return false
	}
	it := s.list[i]
	return it.form == formInt && it.end-it.start == 4 && 1000 <= it.val && it.val < 2200
}
