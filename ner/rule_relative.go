package ner

// relative matches the calendar words that count from the day of the text.
func (s *ruleItems) relative(i int) ruleMatch {
	switch s.class(i) {
	case clKemarin, clBesok:
		end := i + 1
		if s.class(i) == clBesok && s.class(end) == clHari && !s.wordEqual(i, "besok") {
			end++ // esok hari
		}
		if s.is(end, clKemarin, clBesok) {
			end++ // kemarin lusa
		}
		return ruleMatch{s.bracketDate(end), Date, scoreWord}
	case clTadi, clNanti:
		if s.class(i+1) == clDaypart {
			return ruleMatch{i + 2, Date, scoreWord}
		}
	case clDaypart:
		if s.is(i+1, clIni, clTadi) || s.class(i+1) == clNanti {
			return ruleMatch{s.bracketDate(i + 2), Date, scoreWord}
		}
	case clPart:
		if s.is(i+1, clPekan, clMinggu) {
			if m := s.relativeUnit(i + 1); m.end > i+1 {
				return m // akhir pekan ini
			}
			return ruleMatch{end: i + 2}
		}
	case clPekan:
		return s.relativeUnit(i)
	}
	return ruleMatch{}
}

// relativeUnit matches the unit at item i with the word that places it: hari
// ini, pekan lalu, bulan depan, tahun yang akan datang, hari berikutnya.
func (s *ruleItems) relativeUnit(i int) ruleMatch {
	day := s.class(i) == clHari
	if !day && !s.isLongUnit(i) {
		return ruleMatch{}
	}
	j := i + 1
	switch s.class(j) {
	case clIni:
		end := j + 1
		if day {
			end = s.bracketDate(end)
		}
		return ruleMatch{end, Date, scoreWord}
	case clBeside:
		return ruleMatch{j + 1, Date, scoreBare}
	case clPast, clNext, clKemarin, clNanti:
		if !day && !(s.class(j) == clNanti && s.class(j+1) == clDaypart) {
			return ruleMatch{j + 1, Date, scoreWord}
		}
	case clYang:
		if end := s.whichPast(j); end > j && !day {
			return ruleMatch{end, Date, scoreWord}
		}
	}
	return ruleMatch{}
}

// isLongUnit tells whether item i is a unit of the calendar above the day.
func (s *ruleItems) isLongUnit(i int) bool {
	switch s.class(i) {
	case clPekan, clMinggu, clBulan, clTahun, clQuarter:
		return true
	}
	return false
}

// whichPast returns the index behind yang lalu or yang akan datang at item i,
// or i.
func (s *ruleItems) whichPast(i int) int {
	if s.class(i+1) == clPast || s.class(i+1) == clDatang {
		return i + 2
	}
	if s.class(i+1) == clAkan && s.class(i+2) == clDatang {
		return i + 3
	}
	return i
}

// ago matches dua tahun lalu, beberapa hari yang lalu, setahun sebelumnya, and
// passes over a duration (selama dua tahun), so that its unit begins nothing.
func (s *ruleItems) ago(i int) ruleMatch {
	var j int
	switch s.class(i) {
	case clSeUnit, clVague, clMagAbout:
		j = i + 1
	default:
		j = s.quantityRange(i, s.quantity(i, false), false)
	}
	if s.class(i) != clSeUnit {
		if s.class(j) != clHari && !s.isLongUnit(j) || j == i {
			return ruleMatch{}
		}
		if s.class(j) == clMinggu && s.list[j].capital && s.is(j+1, clOpen, clComma) {
			return ruleMatch{}
		}
		if s.class(j) == clQuarter && s.isQuarterNumber(j+1) {
			return ruleMatch{} // 95 miliar kuartal pertama 2006
		}
		if s.class(j) == clTahun && s.isYear(j+1) {
			if s.namesLaw(i - 1) {
				return ruleMatch{end: j + 2} // UU 41 Tahun 1999
			}
			return ruleMatch{} // Supra 125 tahun 2021
		}
		if j == i+1 && s.isYear(i) && s.isPlacedUnit(j) {
			return ruleMatch{} // SEA Games 2025 hari ini
		}
		j++
	}
	switch s.class(j) {
	case clPast:
		return ruleMatch{j + 1, Date, scoreSure}
	case clBeside:
		if s.list[j].val < 0 {
			return ruleMatch{j + 1, Date, scoreBare}
		}
	case clYang:
		if s.class(j+1) == clPast {
			return ruleMatch{j + 2, Date, scoreSure}
		}
	}
	if j > i+1 && s.class(i) != clSeUnit {
		return ruleMatch{end: j}
	}
	return ruleMatch{}
}

// isPlacedUnit tells whether the unit at item i, behind what may be a year, is
// placed by the word behind it and so is no count of such units: hari ini, pekan
// depan. Years and days are counted back by the thousand, weeks and months are not.
func (s *ruleItems) isPlacedUnit(i int) bool {
	switch s.class(i + 1) {
	case clIni, clNext:
		return true
	case clPast:
		return s.is(i, clPekan, clBulan) || s.class(i) == clMinggu
	}
	return false
}

// modifiers returns the index behind the words that may follow a date and
// belong to it: lalu, silam, mendatang, yang lalu, besok. ini belongs to a
// weekday, month or year.
func (s *ruleItems) modifiers(i int) int {
	switch s.class(i) {
	case clPast:
		if s.isThen(i) {
			return i
		}
		return i + 1
	case clNext, clKemarin:
		return i + 1
	case clBesok:
		return i + 1
	case clNanti:
		if s.class(i+1) != clDaypart {
			return i + 1
		}
	case clIni:
		return i + 1
	case clYang:
		return s.whichPast(i)
	}
	return i
}

// isThen tells whether lalu at item i joins two steps of a life and is no part
// of the date before it: sampai 1998 lalu pindah. Other verbs follow the lalu
// of a date as often (pada 2024 lalu menunjukkan).
func (s *ruleItems) isThen(i int) bool {
	if !s.isYear(i-1) || !s.wordEqual(i, "lalu") {
		return false
	}
	for _, verb := range thenVerbs {
		if s.wordEqual(i+1, verb) {
			return true
		}
	}
	return false
}

// thenVerbs are verbs of a next step in life.
var thenVerbs = [...]string{"pindah", "berpindah", "beralih", "kuliah", "bekerja", "hijrah", "merantau", "melanjutkan", "meneruskan", "pensiun", "pulang",
	"bercerai", "menetap"}
