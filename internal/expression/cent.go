package expression

import "github.com/wicara-nlp/wicara/internal/entity"

// The hundredth part of a currency is a sum, too: 50 sen, 12,9 sen dolar AS, 40
// pence. Sen is short for Senin as well, but not behind a number.

// cents matches such a sum; its number begins at item i and ends before end.
func (s *lineItems) cents(i, end int) match {
	if !s.isCent(end) || s.wordEqual(end+1, "pun") { // satu sen pun: nothing at all
		return match{}
	}
	j := end + 1
	if s.class(j) == clCurWord {
		return match{max(j, s.currencyBehind(j)), entity.Money, scoreSure}
	}
	for j < end+3 && s.class(j) == clCountry {
		j++ // 329,75 sen Amerika
	}
	return match{j, entity.Money, scoreSure}
}

// isCent tells whether item i is the name of a hundredth part: Cent with a capital
// is a name.
func (s *lineItems) isCent(i int) bool {
	if uint(i) >= uint(len(s.list)) || s.list[i].end-s.list[i].start < len("sen") || s.list[i].capital && s.text[s.list[i].start+1] >= 'a' {
		return false
	}
	for _, word := range [...]string{"sen", "cent", "cents", "pence", "penny"} {
		if s.wordEqual(i, word) {
			return true
		}
	}
	return false
}

// centCurrency returns the code of the currency whose hundredth parts the mention
// counts, "" where it does not tell, and whether it counts any.
func (s *lineItems) centCurrency() (code string, ok bool) {
	for i := range s.list {
		if !s.isCent(i) {
			continue
		}
		switch {
		case s.class(i+1) == clCurWord:
			code = s.currencyCode(i + 1)
		case s.wordEqual(i, "pence"), s.wordEqual(i, "penny"):
			code = "GBP"
		}
		return code, true
	}
	return "", false
}

// hundredth returns a hundredth part of d.
func (d Decimal) hundredth() Decimal {
	d.Exponent -= 2
	return d.normal()
}
