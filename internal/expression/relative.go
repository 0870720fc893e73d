package expression

import "github.com/wicara-nlp/wicara/internal/entity"

// relative matches the calendar words that count from the day of the text.
func (s *lineItems) relative(i int) match {
	switch s.class(i) {
	case clKemarin, clBesok:
		end := i + 1
		if s.class(i) == clBesok && s.class(end) == clHari && !s.wordEqual(i, "besok") {
			end++ // esok hari
		}
		if s.is(end, clKemarin, clBesok) || s.class(i) == clKemarin && s.wordEqual(end, "dulu") {
			end++ // kemarin lusa, kemarin dulu
		}
		return match{s.bracketDate(end), entity.Date, ScoreWord}
	case clTadi, clNanti:
		if end := s.daypartEnd(i + 1); end > i+1 {
			return match{end, entity.Date, ScoreWord}
		}
	case clDaypart:
		if s.is(i+1, clIni, clTadi, clNanti) {
			return match{s.bracketDate(i + 2), entity.Date, ScoreWord}
		}
	case clDini: // but not of usia dini hari ini
		if end := s.daypartEnd(i); s.is(end, clTadi, clNanti) && end > i {
			return match{s.bracketDate(end + 1), entity.Date, ScoreWord}
		}
	case clPart:
		if s.is(i+1, clPekan, clMinggu) {
			if m := s.relativeUnit(i + 1); m.end > i+1 {
				return m // akhir pekan ini
			}
			return match{end: i + 2}
		}
	case clPekan:
		return s.relativeUnit(i)
	}
	return match{}
}

// daypartEnd returns the index behind the part of the day at item i, or i.
func (s *lineItems) daypartEnd(i int) int {
	switch {
	case s.class(i) == clDaypart:
		return i + 1
	case s.class(i) == clDini && s.class(i+1) == clHari:
		return i + 2
	}
	return i
}

// relativeUnit matches the unit at item i with the word that places it: hari
// ini, pekan lalu, bulan depan, tahun yang akan datang, hari berikutnya.
func (s *lineItems) relativeUnit(i int) match {
	day := s.class(i) == clHari
	if !day && !s.isLongUnit(i) {
		return match{}
	}
	j := i + 1
	switch s.class(j) {
	case clIni:
		end := j + 1
		if day {
			end = s.bracketDate(end)
		}
		return match{end, entity.Date, ScoreWord}
	case clBeside:
		return match{j + 1, entity.Date, scoreBare}
	case clPast, clNext, clKemarin, clNanti:
		if !day && !(s.class(j) == clNanti && s.class(j+1) == clDaypart) {
			return match{j + 1, entity.Date, ScoreWord}
		}
	case clYang:
		if end := s.whichPast(j); end > j && !day {
			return match{end, entity.Date, ScoreWord}
		}
	}
	return match{}
}

// isLongUnit tells whether item i is a unit of the calendar above the day.
func (s *lineItems) isLongUnit(i int) bool {
	switch s.class(i) {
	case clPekan, clMinggu, clBulan, clTahun, clQuarter:
		return true
	}
	return false
}

// whichPast returns the index behind yang lalu or yang akan datang at item i,
// or i.
func (s *lineItems) whichPast(i int) int {
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
func (s *lineItems) ago(i int) match {
	var j int
	switch s.class(i) {
	case clSeUnit, clVague, clMagAbout:
		j = i + 1
	case clNum:
		if s.isOrdinal(i) {
			return match{} // presiden ke-8 hari ini
		}
		fallthrough
	default:
		j = s.quantityRange(i, s.quantity(i, false), false)
	}
	if s.class(i) != clSeUnit {
		if s.class(j) != clHari && !s.isLongUnit(j) || j == i {
			return match{}
		}
		if s.class(j) == clMinggu && s.list[j].capital && s.is(j+1, clOpen, clComma) {
			return match{}
		}
		if s.class(j) == clQuarter && s.isQuarterNumber(j+1) {
			return match{} // 95 miliar kuartal pertama 2006
		}
		if s.class(j) == clTahun && s.isYear(j+1) {
			if s.namesLaw(i - 1) {
				return match{end: j + 2} // UU 41 Tahun 1999
			}
			return match{} // Supra 125 tahun 2021
		}
		if j == i+1 && s.isYear(i) && s.isPlacedUnit(j) {
			return match{} // SEA Games 2025 hari ini
		}
		j++
	}
	if s.wordEqual(i-1, "selama") && s.is(j, clPast, clBeside, clYang) {
		return match{end: j + 1} // selama dua tahun sebelumnya
	}
	switch s.class(j) {
	case clPast:
		return match{j + 1, entity.Date, scoreSure}
	case clBeside:
		if s.list[j].val < 0 {
			return match{j + 1, entity.Date, scoreBare}
		}
	case clYang:
		if s.class(j+1) == clPast {
			return match{j + 2, entity.Date, scoreSure}
		}
	}
	if j > i+1 && s.class(i) != clSeUnit {
		return match{end: j}
	}
	return match{}
}

// isOrdinal tells whether the number at item i says the how manieth a thing is: ke-8.
func (s *lineItems) isOrdinal(i int) bool {
	return s.class(i-1) == clDash && s.list[i].glued && s.wordEqual(i-2, "ke")
}

// isPlacedUnit tells whether the unit at item i, behind what may be a year, is
// placed by the word behind it and so is no count of such units: hari ini, pekan
// depan. Years and days are counted back by the thousand, weeks and months are not.
func (s *lineItems) isPlacedUnit(i int) bool {
	switch s.class(i + 1) {
	case clIni, clNext:
		return true
	case clPast:
		return s.is(i, clPekan, clMinggu, clBulan)
	}
	return false
}

// modifiers returns the index behind the words that may follow a date and
// belong to it: lalu, silam, mendatang, yang lalu, besok. ini belongs to a
// weekday, month or year.
func (s *lineItems) modifiers(i int) int {
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
		if s.daypartEnd(i+1) == i+1 {
			return i + 1
		}
	case clIni:
		if s.isLongAgo(i - 1) {
			return i
		}
		return i + 1
	case clYang:
		return s.whichPast(i)
	}
	return i
}

// isLongAgo tells whether item i is a year of another century, behind which ini is
// part of the subject: lagu yang terbit pada 1978 ini.
func (s *lineItems) isLongAgo(i int) bool { return s.isYear(i) && s.list[i].val < 2000 }

// isThen tells whether lalu at item i joins two steps of a life and is no part
// of the date before it: sampai 1998 lalu pindah. Other verbs follow the lalu
// of a date as often (pada 2024 lalu menunjukkan).
func (s *lineItems) isThen(i int) bool {
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
