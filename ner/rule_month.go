package ner

// month matches from the month at item i on; begin is bulan before it. Juni
// 2024, Januari-Maret 2024, Agustus 2023-Juli 2024, September lalu.
func (s *ruleItems) month(begin, i int) ruleMatch {
	end := i + 1
	if s.is(end, clDash, clSlash) && s.is(end+1, clMonth, clMonthPart) {
		end += 2
	}
	dated := s.yearBehind(end)
	if dated > end {
		if s.class(dated) == clDash && s.is(dated+1, clMonth, clMonthPart) {
			if k := s.yearBehind(dated + 2); k > dated+2 {
				dated = k
			}
		}
		return ruleMatch{s.modifiers(dated), Date, scoreSure}
	}
	if s.class(i) == clMonthPart || s.class(i) == clHijri && begin == i {
		return ruleMatch{}
	}
	full := s.modifiers(end)
	if unit := s.relativeUnit(full); full == end && s.class(full) == clTahun && unit.end > full {
		full = unit.end // November tahun lalu
	}
	if full > end || begin < i || end > i+1 {
		return ruleMatch{full, Date, scoreSure}
	}
	if s.maybeName(i) || s.class(i-1) == clNumWord {
		return ruleMatch{}
	}
	return ruleMatch{end, Date, scoreBare}
}

// maybeName tells whether the month at item i, alone, may be part of a name:
// Raja Juli Antoni, Mei Lan, Universitas Sebelas Maret.
func (s *ruleItems) maybeName(i int) bool {
	if !s.list[i].capital || s.class(i-1) == clPrep || s.is(i-1, clPart, clTo) {
		return false
	}
	return s.isNamePart(i-1) && i > 1 || s.isNamePart(i+1)
}

// isNamePart tells whether item i is an unknown word with a capital.
func (s *ruleItems) isNamePart(i int) bool {
	return uint(i) < uint(len(s.list)) && s.list[i].class == clNone && s.list[i].capital
}

// year matches tahun with what follows: tahun 2000, tahun 2002-2003, tahun
// 1980-an, tahun lalu.
func (s *ruleItems) year(i int) ruleMatch {
	j := i + 1
	switch s.class(j) {
	case clDecade:
		return ruleMatch{j + 1, Date, scoreSure}
	case clNum:
		if it := s.list[j]; it.form == formInt && (s.isYear(j) || it.end-it.start == 3) && !s.isCounted(j) {
			return ruleMatch{s.modifiers(s.yearRange(j)), Date, scoreSure}
		}
		return ruleMatch{}
	}
	return s.relativeUnit(i)
}

// yearRange returns the index behind the year at item i, the end of its range
// (2019-2024, 2024/2025) and the era.
func (s *ruleItems) yearRange(i int) int {
	end := i + 1
	if s.is(end, clDash, clSlash) && s.class(end+1) == clNum && s.list[end].glued == s.list[end+1].glued {
		next := s.list[end+1]
		short := next.end-next.start == 2 && s.list[end].glued && next.val == s.list[i].val%100+1 // 2024/25
		if s.isYear(end+1) || short {
			end += 2
		} else if s.class(end) == clDash && s.class(end+1) == clDecade {
			end += 2
		}
	}
	if s.class(end) == clEraMark {
		end++
	}
	return end
}

// bareYear matches a year that nothing announces.
func (s *ruleItems) bareYear(i int) ruleMatch {
	if !s.isYear(i) {
		return ruleMatch{}
	}
	val := s.list[i].val
	switch s.class(i - 1) {
	case clNomor, clCurrency, clCurCode, clEvent, clPukul, clJam, clNum, clPlus, clNumWord:
		return ruleMatch{}
	case clSlash, clDash:
		if s.list[i].glued {
			return ruleMatch{}
		}
	case clClose:
		if s.class(i-3) == clOpen && s.class(i-2) == clEvent {
			return ruleMatch{} // Pemilihan Presiden (Pilpres) 2024
		}
	case clPrep, clOpen, clTo, clPart:
		if val < 1500 || val > 2100 {
			return ruleMatch{}
		}
	default:
		if val < 1900 || val > 2059 {
			return ruleMatch{}
		}
	}
	if s.isCounted(i) {
		return ruleMatch{}
	}
	if s.inEventName(i) {
		return ruleMatch{}
	}
	end := s.yearRange(i)
	if end == i+1 && s.is(end, clDash, clSlash) && s.list[end].glued && (s.is(end+1, clNum, clDateNum)) {
		return ruleMatch{}
	}
	return ruleMatch{s.modifiers(end), Date, scoreBare}
}

// maxEventName is how far before a year, in items, the event may begin that it
// belongs to.
const maxEventName = 5

// inEventName tells whether the year at item i ends the name of an event that
// begins with a word for one: Piala Asia U17 2025, Liga Italia 2024-2025.
func (s *ruleItems) inEventName(i int) bool {
	if s.wordEqual(i-1, "euro") {
		return true
	}
	for j := i - 1; j >= max(0, i-maxEventName); j-- {
		if s.class(j) == clEvent {
			return true
		}
		if it := s.list[j]; !it.capital && it.class != clNum || it.class != clNone && it.class != clNum && it.class != clRoman {
			return false
		}
	}
	return false
}

// isCounted tells whether the number at item i counts something: 2000 orang,
// 1945 meter, 2000 persen.
func (s *ruleItems) isCounted(i int) bool {
	switch s.class(i + 1) {
	case clUnit, clPercent, clMag, clCurWord, clCurCode, clJam, clPekan:
		return true
	case clHari, clBulan, clTahun, clMinggu:
		return !s.is(i+2, clIni, clPast) && s.class(i+2) != clNext && s.class(i+2) != clMonth
	}
	return false
}

// quarter matches kuartal III 2024, semester I-2024, triwulan 2 tahun 2024.
// Without a year there is no date.
func (s *ruleItems) quarter(i int) ruleMatch {
	j := i + 1
	if s.class(j) != clRoman && !(s.isDay(j) && s.list[j].val <= 4) && !s.isOrdinal(j) {
		return ruleMatch{}
	}
	j++
	end := s.yearBehind(j)
	if end == j && s.class(j) == clSlash && s.isYear(j+1) {
		end = j + 2
	}
	if end == j {
		if s.class(j) == clTahun {
			if unit := s.relativeUnit(j); unit.end > j {
				return ruleMatch{unit.end, Date, scoreSure}
			}
		}
		return ruleMatch{}
	}
	return ruleMatch{s.modifiers(end), Date, scoreSure}
}

// isOrdinal tells whether item i is an ordinal of a quarter: pertama, kedua.
func (s *ruleItems) isOrdinal(i int) bool {
	for _, word := range quarterOrdinals {
		if s.wordEqual(i, word) {
			return true
		}
	}
	return false
}

// quarterOrdinals are the ordinals of one to four, twice.
var quarterOrdinals = [...]string{"pertama", "kedua", "ketiga", "keempat", "ke-1", "ke-2", "ke-3", "ke-4"}
