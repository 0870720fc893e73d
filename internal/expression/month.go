package expression

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// month matches from the month at item i on; begin is bulan before it. Juni
// 2024, Januari-Maret 2024, Agustus 2023-Juli 2024, September lalu.
func (s *lineItems) month(begin, i int) match {
	if begin == i && s.isNamePart(i-1) && s.wordEqual(i, "suro") {
		return match{} // Grebeg Suro 2016 is a feast
	}
	end := i + 1
	if (s.isDash(end) || s.class(end) == clSlash) && s.is(end+1, clMonth, clMonthPart) {
		end += 2
	}
	if end == i+1 && s.isDay(end) && s.class(end+1) == clComma && s.isYear(end+2) && !s.isCounted(end+2) {
		return match{s.modifiers(end + 3), entity.Date, scoreSure} // June 10, 2024
	}
	dated := s.yearBehind(end)
	if dated > end {
		if s.isDash(dated) && s.is(dated+1, clMonth, clMonthPart) {
			if k := s.yearBehind(dated + 2); k > dated+2 {
				dated = k
			}
		}
		return match{s.modifiers(dated), entity.Date, scoreSure}
	}
	if s.class(i) == clMonthPart || s.class(i) == clHijri && begin == i {
		return match{}
	}
	full := s.modifiers(end)
	if unit := s.relativeUnit(full); full == end && s.class(full) == clTahun && unit.end > full {
		full = unit.end // November tahun lalu
	}
	if full > end || begin < i || end > i+1 {
		return match{full, entity.Date, scoreSure}
	}
	if s.maybeName(i) || s.isCalled(i) || s.class(i-1) == clNumWord {
		return match{}
	}
	return match{end, entity.Date, scoreBare}
}

// mergeHijri makes one month of the last item of dst and the word behind it:
// Rabiul Awal, Jumadil Akhir. The second words follow the Arabic in many
// spellings.
func mergeHijri(dst []item, text string, it item) bool {
	if len(dst) == 0 || dst[len(dst)-1].class != clHijriHead {
		return false
	}
	head := &dst[len(dst)-1]
	switch strings.ToLower(text[it.start:it.end]) {
	case "awal", "awwal", "ula":
	case "akhir", "tsani", "sani", "tsaniyah", "tsaniah", "akhirah":
		head.val++
	default:
		return false
	}
	head.class, head.end = clHijri, it.end
	return true
}

// maybeName tells whether the month at item i, alone, may be part of a name:
// Raja Juli Antoni, Mei Lan, Universitas Sebelas Maret.
func (s *lineItems) maybeName(i int) bool {
	if !s.list[i].capital || s.is(i-1, clPrep, clPart, clTo) {
		return false
	}
	return s.isNamePart(i-1) && !s.opensSentence(i-1) || s.isNamePart(i+1)
}

// isCalled tells whether the day or month at item i is what a person is called: by
// bernama before it, or by an age in brackets that is no day of the month, Jumat (60).
func (s *lineItems) isCalled(i int) bool {
	if s.wordEqual(i-1, "bernama") {
		return true
	}
	if s.class(i+1) != clOpen || s.class(i+2) != clNum || s.class(i+3) != clClose {
		return false
	}
	age := s.list[i+2]
	return age.form == formInt && age.end-age.start == len("60") && !s.isDay(i+2)
}

// opensSentence tells whether item i begins the line, a sentence or a quotation, which
// is why it may have a capital: Panen usai. Ekspor Mei turun.
func (s *lineItems) opensSentence(i int) bool {
	if i == 0 {
		return true
	}
	before := s.text[s.list[i-1].start:]
	switch {
	case strings.HasPrefix(before, "\""), strings.HasPrefix(before, "“"), strings.HasPrefix(before, "("):
		return true
	case s.list[i].glued:
		return false
	case strings.HasPrefix(before, "…"):
		return true
	}
	switch before[0] {
	case '.', '!', '?':
		return true
	}
	return false
}

// isNamePart tells whether item i is an unknown word with a capital.
func (s *lineItems) isNamePart(i int) bool {
	return uint(i) < uint(len(s.list)) && s.list[i].class == clNone && s.list[i].capital
}

// monthAt tells whether a month stands at item i.
func (s *lineItems) monthAt(i int) bool {
	return s.is(i, clMonth, clMonthPart, clHijri) || s.class(i) == clBulan && s.class(i+1) == clMonth
}

// monthYear returns the index behind the month at item i and the year that
// may follow, or i.
func (s *lineItems) monthYear(i int) int {
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
func (s *lineItems) isShortYearBehind(i int) bool {
	if s.class(i) != clMonthPart || !s.isDay(i-1) || s.class(i+1) != clNum || s.isCounted(i+1) {
		return false
	}
	it := s.list[i+1]
	return it.form == formInt && !it.glued && it.end-it.start == 2 && 20 <= it.val && it.val < 40
}

// isHyphenYear tells whether item i is the second hyphen of a date in one
// word with the two digits of the year behind it: 01-Mar-26.
func (s *lineItems) isHyphenYear(i int) bool {
	return s.class(i-2) == clDash && s.isDay(i-3) && s.list[i-2].glued && s.list[i-1].glued &&
		s.class(i) == clDash && s.list[i].glued && s.isTwoDigitYear(i+1)
}
