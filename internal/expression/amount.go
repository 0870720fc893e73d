package expression

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// amount matches a percentage or a sum whose currency stands behind it, and
// passes over durations; the quantity begins at item i.
func (s *lineItems) amount(i int) match {
	end := s.quantity(i, false)
	if end == i || s.isTail(i) {
		return match{}
	}
	end = s.quantityRange(i, end, false)
	switch s.class(end) {
	case clPercent:
		return match{s.percentRange(i, end+1), entity.Percent, scoreSure}
	case clCurWord, clCurCode:
		if s.isNamed(i, end) {
			return match{}
		}
		if j := s.currencyBehind(end); j > end {
			return match{j, entity.Money, scoreSure}
		}
		if s.isDong(i, end) {
			return match{end + 1, entity.Money, scoreSure}
		}
	}
	return s.cents(i, end)
}

// isTail tells whether the number at item i ends one that is not read, and would be
// another without it: 1/3 persen, 5 koma 2 persen.
func (s *lineItems) isTail(i int) bool {
	switch s.class(i - 1) {
	case clSlash:
		return s.list[i].glued && s.list[i-1].glued && s.class(i-2) == clNum
	case clKoma:
		return s.is(i-2, clNum, clNumWord, clTens)
	}
	return false
}

// signed matches a percentage with its sign: -0,48%, +5 persen.
func (s *lineItems) signed(i int) match {
	if s.isAmountEnd(i - 1) {
		return match{}
	}
	if m := s.amount(i + 1); m.end > i+1 && m.label == entity.Percent {
		return m
	}
	return match{}
}

// isAmountEnd tells whether item i can end an amount, so that a sign behind it
// is a dash.
func (s *lineItems) isAmountEnd(i int) bool {
	return s.is(i, clNum, clNumWord, clPercent, clMag)
}

// percentRange goes on behind the 5% that begins at item i and ends before end:
// with -10%, ±1% and with percentage points. From the higher to the lower there
// is no range, but the two shares of a match: 62%-38%.
func (s *lineItems) percentRange(i, end int) int {
	if s.class(end) == clPoint {
		return end + 1
	}
	if s.isDash(end) || s.class(end) == clPlusMinus {
		j := s.quantity(end+1, false)
		if j > end+1 && s.class(j) == clPercent && (s.class(end) == clPlusMinus || !s.falls(i, end+1)) {
			return j + 1
		}
	}
	return end
}

// falls tells whether the number in digits at item i is higher than that at j.
func (s *lineItems) falls(i, j int) bool {
	if s.class(i) != clNum || s.class(j) != clNum {
		return false
	}
	a, okA := parseDecimal(s.text[s.list[i].start:s.list[i].end], false)
	b, okB := parseDecimal(s.text[s.list[j].start:s.list[j].end], false)
	return okA && okB && a.Float64() > b.Float64()
}

// moneyBefore matches Rp 10.000, US$84,37 miliar, Rp 10-20 juta,
// Rp 10 juta-Rp 15 juta; the sign or code is item i.
func (s *lineItems) moneyBefore(i int) match {
	j := i + 1
	if s.class(j) == clSign {
		j++ // Rp -3 miliar
	}
	end := s.quantity(j, true)
	if end == j || s.class(end) == clKoma && s.class(end+1) == clNum { // Rp 5 koma 2 miliar is not read
		return match{}
	}
	end = s.sumRange(j, end)
	if s.class(end) == clCurWord {
		end = s.currencyBehind(end) // Rp 10 juta rupiah
	}
	// Rp 10.000,- and Rp 10.000,00: the dash stands against the number.
	if s.class(end) == clComma && s.class(end+1) == clDash && s.list[end].glued && s.list[end+1].glued {
		end += 2
	} else if s.isPriceTail(end) {
		end++
	}
	if s.isDash(end) && s.is(end+1, clCurrency, clCurCode) {
		if k := s.quantity(end+2, true); k > end+2 {
			end = k
		}
	}
	return match{end, entity.Money, scoreSure}
}

// sumRange goes on behind a sum as quantityRange does, but not to the year that it is
// meant until: Rp 90 triliun hingga 2026. The upper end of a price is above the lower
// one as it stands: Rp 1500 sampai 2000.
func (s *lineItems) sumRange(i, end int) int {
	k := s.quantityRange(i, end, true)
	if k > end && s.isYear(k-1) && (end > i+1 || s.falls(i, k-1)) {
		return end
	}
	return k
}

// isPriceTail tells whether item i is the ,- of a price in one token.
func (s *lineItems) isPriceTail(i int) bool {
	if i >= len(s.list) || !s.list[i].glued {
		return false
	}
	return s.wordEqual(i, ",-") || s.wordEqual(i, ",–") || s.wordEqual(i, ".-")
}

// currencyBehind returns the index behind the currency word at item i and the
// country that may follow it: dolar AS, ringgit Malaysia, pound sterling.
func (s *lineItems) currencyBehind(i int) int {
	j := i + 1
	if s.class(i) == clCurCode {
		return j
	}
	for j < i+3 && s.class(j) == clCountry {
		j++
	}
	if j == i+1 && needsCountry[currencies[s.list[i].val].code] {
		return i
	}
	return j
}

// calledLike are the currencies that people have their first names from.
var calledLike = wordlist.Words("try won dinar yen lira")

// isNamed tells whether the currency at item end, behind the number at item i, is the
// first name of someone whose office or year the number is: Wapres ke-6 Try Sutrisno,
// pada 2021 Dinar Candy tampil.
func (s *lineItems) isNamed(i, end int) bool {
	if end != i+1 || end+1 >= len(s.list) || !s.isYear(i) && !s.isOrdinal(i) {
		return false
	}
	first, next := s.list[end], s.list[end+1]
	return first.capital && next.capital && s.class(end+1) != clCountry && s.text[first.end:next.start] == " " &&
		ortho.IsLower(s.text[first.start+1]) && wordlist.IsOneOf(calledLike, s.text[first.start:first.end])
}

// isDong tells whether the word dong at item i, behind the number that begins at
// item begin, is the money: 50.000 dong. With a low number, and where someone calls
// out, it is the particle: tunggu 2 dong, minta 50 ribu dong!
func (s *lineItems) isDong(begin, i int) bool {
	const thousands = len("1.000")
	return s.wordEqual(i, "dong") && s.class(begin) == clNum && (s.class(i-1) == clMag || s.list[begin].end-s.list[begin].start >= thousands) &&
		!s.wordEqual(i+1, "!") && !s.wordEqual(i+1, "?")
}

// maxNumberWords is more than the words of any number up to the triliun and
// its decimals.
const maxNumberWords = 40

// quantity returns the index behind the number that begins at item i: digits
// with their magnitude (1,5 juta), or spelled out (dua ratus ribu). With
// money, the short magnitudes of prices count, too (5jt). A spelled number is
// read up to maxNumberWords, so that a long run of them takes linear time.
func (s *lineItems) quantity(i int, money bool) int {
	j := i
	switch s.class(i) {
	case clNum:
		j++
	case clDecade:
		j++ // Rp 50-an ribu
	case clNumWord:
		for j < i+maxNumberWords && (s.is(j, clNumWord, clTens) || j > i && s.is(j, clKoma, clMag)) {
			j++
		}
		for s.class(j-1) == clKoma {
			j--
		}
		return j
	default:
		return i
	}
	if s.class(j) == clNumWord && s.list[j].val == -2 { // 2 setengah juta
		j++
	}
	for k := 0; k < 2 && s.class(j) == clMag; k++ {
		j++
	}
	if j == i+1 && (money && s.class(j) == clMagAbout || s.class(j) == clMagAbbr && (money || s.list[j].glued)) {
		j++
	}
	return j
}

// quantityRange goes on behind a quantity with a second one: 10-15, 5 hingga
// 10. The first begins at item i and ends before end.
func (s *lineItems) quantityRange(i, end int, money bool) int {
	if !s.is(end, clDash, clTo, clPlusMinus) {
		return end
	}
	j := end + 1
	if s.class(j) == clSign {
		j++ // -5 hingga -3 persen
	}
	if s.class(j) == clTo || s.wordEqual(j, "dengan") {
		j++ // sampai dengan
	}
	k := s.quantity(j, money)
	if k == j {
		return end
	}
	if s.class(end) == clDash && s.list[end].glued != s.list[end+1].glued {
		return end // a dash that opens an aside
	}
	return k
}

// wordEqual tells whether item i is word, in letters of either case.
func (s *lineItems) wordEqual(i int, word string) bool {
	return uint(i) < uint(len(s.list)) && strings.EqualFold(s.text[s.list[i].start:s.list[i].end], word)
}
