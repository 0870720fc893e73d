package expression

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// quarter matches kuartal III 2024, semester I-2024, triwulan 2 tahun 2024,
// kuartal I dan II 2024, kuartal III/2024, kuartal lalu, and kuartal III alone,
// which is a part of the year of the text as September is.
func (s *lineItems) quarter(i int) match {
	j := i + 1
	if !s.isQuarterNumber(j) {
		return s.relativeUnit(i)
	}
	j++
	last := s.quarterRange(i)
	if end := s.quarterYear(last); end > last {
		return match{s.modifiers(end), entity.Date, scoreSure}
	}
	if end := s.quarterYear(j); end > j {
		return match{s.modifiers(end), entity.Date, scoreSure}
	}
	if s.isBareQuarter(i) {
		if last > j && s.class(last-1) == clRoman && ortho.IsUpperAt(s.text, s.list[last-1].start) {
			j = last
		}
		return match{s.modifiers(j), entity.Date, scoreBare}
	}
	return match{}
}

// quarterRange returns the index behind the last number of the quarter at item i: kuartal
// III, kuartal I-III, kuartal I-kuartal III, kuartal I dan II, kuartal I, II, dan III.
func (s *lineItems) quarterRange(i int) int {
	end := s.quarterList(i + 1)
	if !s.is(end, clDash, clAnd, clTo) {
		return end
	}
	next := end + 1
	if s.isDash(end) && s.class(next) == clQuarter && s.list[next].val == s.list[i].val {
		next++
	}
	if s.isQuarterNumber(next) {
		return next + 1
	}
	return end
}

// quarterList returns the index behind the numbers before the last one of a list, the I,
// II of I, II, dan III, or behind item i alone.
func (s *lineItems) quarterList(i int) int {
	end := i + 1
	for s.class(end) == clComma && s.isQuarterNumber(end+1) && s.class(end+1) == s.class(i) {
		end += 2
	}
	and := end
	if s.class(and) == clComma {
		and++
	}
	if s.class(and) == clAnd && s.isQuarterNumber(and+1) {
		return and
	}
	return i + 1
}

// isBareQuarter tells whether item i and the number behind it, without a year, are
// a part of the year: a quarter counted by a Roman number or a word, a half by a
// Roman one. Centuries have quarters, too, and what is learned comes by terms:
// kuartal kedua abad ke-19, mahasiswa semester II, semester pertama.
func (s *lineItems) isBareQuarter(i int) bool {
	number := s.list[i+1]
	roman := number.class == clRoman && ortho.IsUpperAt(s.text, number.start)
	if s.list[i].val == 6 {
		return roman && number.val <= 2 && !s.isLearner(i-1)
	}
	return (roman || number.class != clRoman && number.class != clNum) && !s.wordEqual(i, "tw") && !s.wordEqual(i, "caturwulan") &&
		!s.wordEqual(i+2, "abad") && !s.wordEqual(i+3, "abad")
}

// isLearner tells whether item i is who or what is of a term at school.
func (s *lineItems) isLearner(i int) bool {
	for _, word := range learners {
		if s.wordEqual(i, word) {
			return true
		}
	}
	return false
}

// learners stand before the number of their term: mahasiswa semester II.
var learners = [...]string{"mahasiswa", "mahasiswi", "siswa", "siswi", "rapor", "raport", "nilai", "soal", "ujian"}

// period matches the short forms of business: Q1 2026, H1-2025, 1H25, 9M 2025, Q1-Q3 2025.
func (s *lineItems) period(i int) match {
	if s.is(i+1, clDash, clAnd, clTo) && s.class(i+2) == clPeriod {
		if end := s.quarterYear(i + 3); end > i+3 {
			return match{s.modifiers(end), entity.Date, scoreSure}
		}
	}
	if end := s.quarterYear(i + 1); end > i+1 {
		return match{s.modifiers(end), entity.Date, scoreSure}
	}
	return match{}
}

// quarterYear returns the index behind the year of a quarter at item i, or i:
// 2024, - 2024, /2024, tahun 2024, tahun lalu, '24, -24.
func (s *lineItems) quarterYear(i int) int {
	if end := s.yearBehind(i); end > i {
		return end
	}
	if s.is(i, clSlash, clDash) && s.isYear(i+1) {
		return i + 2
	}
	if s.class(i) == clDash && s.list[i].glued && s.isTwoDigitYear(i+1) {
		return i + 2
	}
	if s.class(i-1) == clPeriod && s.isTwoDigitYear(i) {
		return i + 1
	}
	if s.class(i) == clTahun {
		if unit := s.relativeUnit(i); unit.end > i {
			return unit.end
		}
	}
	return i
}

// isQuarterNumber tells whether item i says which quarter is meant.
func (s *lineItems) isQuarterNumber(i int) bool {
	_, ok := s.quarterNumber(i)
	return ok
}

// quarterNumber returns the number of a quarter at item i: III, 3, ketiga, ke-3.
func (s *lineItems) quarterNumber(i int) (int, bool) {
	if s.class(i) == clRoman || s.isDay(i) && s.list[i].val <= 4 {
		return int(s.list[i].val), true
	}
	if uint(i) >= uint(len(s.list)) {
		return 0, false
	}
	n := ortho.Ordinal(s.text[s.list[i].start:s.list[i].end])
	return n, 1 <= n && n <= 4
}

// periodParts cuts the short forms that begin with their number, 1H25, 3Q,
// 9M25, into the part of the year and the year. rest is what follows the first
// digit; the item is left as it is where it is no such form.
func periodParts(dst []item, text string, it item) ([]item, bool) {
	word := text[it.start:it.end]
	year := len(word) - 2
	if year != 0 && year != 2 && year != 4 {
		return dst, false
	}
	if _, n := ortho.Digits(word[2:]); n != year {
		return dst, false
	}
	n := int64(word[0] - '0')
	switch {
	case word[1] == 'Q' && 1 <= n && n <= 4:
		it.val = 30 + n
	case word[1] == 'H' && 1 <= n && n <= 2:
		it.val = 60 + n
	case word[1] == 'M' && year > 0 && n%3 == 0 && n > 0:
		it.val = 10*n + 1
	default:
		return dst, false
	}
	whole := it
	it.class, it.form, it.end = clPeriod, 0, it.start+2
	dst = append(dst, it)
	if year > 0 {
		val, _ := ortho.Digits(word[2:])
		dst = append(dst, item{start: it.end, end: whole.end, val: val, class: clNum, form: formInt, glued: true})
	}
	return dst, true
}

// mergeMonths makes one item of 9 and M before the year at the end of dst: 9M
// 2025, the first nine months. 3M apart from the year is a company; the first
// three months are a quarter by name.
func mergeMonths(dst []item, text string) []item {
	n := len(dst) - 3
	if n < 0 {
		return dst
	}
	count, m := &dst[n], dst[n+1]
	if m.class != clMagAbbr || !m.glued || m.end-m.start != 1 || text[m.start] != 'M' || count.class != clNum || count.form != formInt ||
		count.end-count.start != 1 || count.val != 6 && count.val != 9 || n > 0 && (dst[n-1].class == clCurrency || dst[n-1].class == clCurCode) {
		return dst
	}
	count.end, count.class, count.form, count.val = m.end, clPeriod, 0, 10*count.val+1
	dst[n+1] = dst[n+2]
	return dst[:n+2]
}
