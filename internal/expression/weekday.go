package expression

import "github.com/wicara-nlp/wicara/internal/entity"

// Weekdays, with the date that goes with them in brackets or behind a comma.

// weekday matches from the weekday at item i on; begin is hari before it.
// Senin, 10 Juni 2024 - Jumat (17/10/2025) - Senin (10/6) - Senin lalu.
func (s *lineItems) weekday(begin, i int) match {
	end := i + 1
	if s.isDash(end) && s.isWeekday(end+1) {
		end += 2 // Senin-Jumat, Senin s.d. Jumat
	} else if s.is(end, clAnd, clTo) && s.isWeekday(end+1) && s.bracketsRange(end+2) {
		end += 2 // Sabtu dan Minggu (15-16/11/2025)
	}
	if dated := s.weekdayDate(end); dated > end {
		return match{s.modifiers(dated), entity.Date, scoreSure}
	}
	if s.class(i) == clWeekdayX || s.class(end) == clFeast || s.is(i-1, clSacred, clEvent) || s.isMarket(i) || s.isCalled(i) {
		return match{}
	}
	if s.class(end) == clPasaran && end == i+1 {
		return match{s.modifiers(end + 1), entity.Date, scoreSure} // Jumat Kliwon
	}
	if s.class(i) == clMinggu && !s.isSunday(begin, i) {
		m := s.relativeUnit(i)
		if dated := s.weekdayDate(m.end); m.end > i && s.list[i].capital && dated > m.end {
			return match{dated, entity.Date, scoreSure} // Minggu lalu (2/11/2025)
		}
		return m
	}
	full := s.modifiers(end)
	if unit := s.relativeUnit(full); full == end && s.isLongUnit(full) && unit.end > full {
		full = unit.end // Senin pekan depan
	}
	if part := s.daypartEnd(end); part > end && s.comes(part) {
		full = s.modifiers(part) // Sabtu malam nanti
	}
	if full > end {
		if dated := s.weekdayDate(full); dated > full {
			return match{dated, entity.Date, scoreSure} // Senin lalu, 10 Juni; Jumat pekan lalu (31/10/2025)
		}
	}
	return match{full, entity.Date, ScoreWord}
}

// comes tells whether item i says that the day with its part is one to come. Behind
// lalu and depan a new phrase may begin: Sabtu pagi lalu pulang, Sabtu pagi depan toko.
func (s *lineItems) comes(i int) bool {
	return s.class(i) == clNanti && s.daypartEnd(i+1) == i+1 || s.wordEqual(i, "mendatang")
}

// weekdayDate returns the index behind the numbered date that goes with the
// weekday before item i, or i. The part of the day may stand between the two:
// Senin malam (10/6/2024).
func (s *lineItems) weekdayDate(i int) int {
	j := i
	if s.class(j) == clPasaran {
		j++ // Jumat Kliwon (2/5/2025)
	}
	j = s.daypartEnd(j)
	if s.class(j) == clComma {
		j++
	}
	if end := s.bracketDate(j); end > j {
		return end
	}
	if end := s.misspelt(j); end > j {
		return end
	}
	if s.class(j) == clTanggal {
		if day := s.dayOfMonth(j, j+1); day.end > j {
			return day.end // Ahad tanggal 25
		}
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
func (s *lineItems) isSunday(begin, i int) bool {
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
func (s *lineItems) isMarket(i int) bool {
	if s.class(i) != clMinggu || !s.list[i].capital {
		return false
	}
	return s.wordEqual(i-1, "ps.") || s.wordEqual(i-1, ".") && s.list[i-1].glued && s.wordEqual(i-2, "ps")
}

// isWeekday tells whether item i is the full name of a weekday.
func (s *lineItems) isWeekday(i int) bool {
	return s.is(i, clWeekday, clMinggu)
}

// bracketsRange tells whether a date in brackets opens at item i whose day is the
// first of two.
func (s *lineItems) bracketsRange(i int) bool {
	return s.class(i) == clOpen && s.isDay(i+1) && s.is(i+2, clDash, clAnd) && s.bracketDate(i) > i
}

// bracketDate returns the index behind a date in brackets that opens at item
// i, or i: (17/10/2025), (10/6), (10 Juni 2024), (26-27/10/2024).
func (s *lineItems) bracketDate(i int) int {
	if s.class(i) != clOpen {
		return i
	}
	j := i + 1
	if s.isWeekday(j) && s.class(j+1) == clComma {
		j += 2
	}
	placed := false
	for j < len(s.list) && j < i+12 {
		switch s.class(j) {
		case clDateNum, clSlash, clMonth, clMonthPart:
			placed = true
			j++
			continue
		case clNum, clDash, clAnd:
			if s.class(j) == clNum && s.list[j].form != formInt && !placed {
				return i // kemarin (1:29,165)
			}
			j++
			continue
		case clClose:
			if !placed && (j > i+2 || !s.isDay(i+1)) {
				return i // kemarin (2-1)
			}
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
