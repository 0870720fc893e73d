package expression

import (
	"math"
	"math/bits"
)

// amountValue reads the quantities of a sum of money or a percentage.
func (s *lineItems) amountValue(money bool) (v Value, ok bool) {
	var amounts []Decimal
	negative := false
	bare := false // the first amount has no magnitude of its own
	var lastScale int64 = 1
	for i := 0; i < len(s.list); {
		switch s.class(i) {
		case clSign:
			negative = s.list[i].val < 0
		case clCurrency, clCurCode, clCurWord:
			if code := s.currencyCode(i); v.Currency == "" || s.class(i) != clCurWord {
				v.Currency = code
			}
		}
		end := s.quantity(i, money)
		if end == i {
			i++
			continue
		}
		d, scale, ok := s.decimal(i, end, money)
		if !ok || len(amounts) == 2 {
			return Value{}, false
		}
		if len(amounts) == 0 {
			bare = scale == 1
		}
		if negative {
			d.Mantissa, negative = -d.Mantissa, false
		}
		lastScale = scale
		amounts = append(amounts, d)
		i = end
	}
	if code, cents := s.centCurrency(); cents && money {
		v.Currency = code
		for i := range amounts {
			amounts[i] = amounts[i].hundredth()
		}
	}
	if len(amounts) == 0 || money && v.Currency == "" {
		return Value{}, false
	}
	v.Low, v.High = amounts[0], amounts[len(amounts)-1]
	if s.hasTolerance() {
		return v.around()
	}
	if len(amounts) == 2 && bare && lastScale > 1 {
		return s.lend(v, lastScale)
	}
	return v, true
}

// lend returns the range v with the magnitude of its end at its beginning, which
// has none: Rp 10-20 juta, Rp 2-Rp 3 triliun. A beginning that would be above the
// end with it has the next magnitude below (Rp 900-1,2 miliar), unless it is
// written out (Rp 900.000-1,2 juta) or the sign stands at both ends, so that each
// may stand for itself (Rp 900-Rp 1 juta).
func (s *lineItems) lend(v Value, scale int64) (Value, bool) {
	const thousand = 1000
	low, ok := v.Low.Float64(), true
	switch {
	case low*float64(scale) <= v.High.Float64():
		v.Low, ok = v.Low.times(scale)
	case low >= thousand || s.repeatsUnit():
	case low >= thousand/10 && v.High.Float64() < 10*float64(scale):
		v.Low, ok = v.Low.times(scale / thousand)
	default:
		ok = false
	}
	if !ok || v.Low.Float64() > v.High.Float64() {
		return Value{}, false
	}
	return v, true
}

// hasTolerance tells whether the second amount says how far the first may be
// missed: 2,5±1 persen.
func (s *lineItems) hasTolerance() bool {
	for i := range s.list {
		if s.class(i) == clPlusMinus && i > 0 {
			return true
		}
	}
	return false
}

// around returns v, whose amounts are a middle and a distance from it, as the
// range they make.
func (v Value) around() (Value, bool) {
	middle, off := v.Low, v.High
	exponent := min(middle.Exponent, off.Exponent, 0)
	for _, d := range []*Decimal{&middle, &off} {
		for ; d.Exponent > exponent; d.Exponent-- {
			if d.Mantissa > 1e15 {
				return Value{}, false
			}
			d.Mantissa *= 10
		}
	}
	v.Low = Decimal{middle.Mantissa - off.Mantissa, exponent}.normal()
	v.High = Decimal{middle.Mantissa + off.Mantissa, exponent}.normal()
	return v, true
}

// repeatsUnit tells whether a range has its sign at both ends: Rp 900-Rp 1 juta.
func (s *lineItems) repeatsUnit() bool {
	n := 0
	for i := range s.list {
		if s.is(i, clCurrency, clCurCode, clCurWord, clPercent) {
			n++
		}
	}
	return n > 1
}

// currencyCode is the ISO 4217 code of the currency at item i, with the country
// behind it.
func (s *lineItems) currencyCode(i int) string {
	code := currencies[s.list[i].val].code
	for j := i + 1; s.class(j) == clCountry; j++ {
		if other, ok := currencyCountries[s.list[j].val].codes[code]; ok {
			return other
		}
	}
	return code
}

// decimal reads the number in items i to end, and returns its magnitude, too.
func (s *lineItems) decimal(i, end int, money bool) (d Decimal, scale int64, ok bool) {
	if s.class(i) == clNumWord {
		return s.spelled(i, end)
	}
	it := s.list[i]
	scale = 1
	j := i + 1
	half := s.class(j) == clNumWord
	if half {
		j++
	}
	for ; j < end; j++ {
		if hi, lo := bits.Mul64(uint64(scale), uint64(s.list[j].val)); hi == 0 && lo < math.MaxInt64 {
			scale = int64(lo)
		} else {
			return d, 1, false
		}
	}
	d, ok = parseDecimal(s.text[it.start:it.end], money && scale == 1)
	if ok && half {
		d, ok = Decimal{d.Mantissa*10 + 5, d.Exponent - 1}, d.Exponent == 0
	}
	if !ok {
		return d, scale, false
	}
	d, ok = d.times(scale)
	return d, scale, ok
}

// spelled reads a number in words: dua ratus lima puluh ribu, satu setengah
// miliar, nol koma lima.
func (s *lineItems) spelled(i, end int) (d Decimal, scale int64, ok bool) {
	var total, group, unit int64 // before the last magnitude, since it, the last digit
	exponent := 0                // of what follows koma
	half := false
	scale = 1
	for ; i < end; i++ {
		it := s.list[i]
		switch it.class {
		case clKoma:
			group += unit
			unit = 0
			exponent = -1
			for i++; i < end && s.class(i) == clNumWord && s.list[i].val <= 9 && s.list[i].val >= 0 && exponent > -9; i++ {
				group = group*10 + s.list[i].val
				exponent--
			}
			exponent++
			i--
		case clNumWord:
			if it.val == -2 {
				half = true
				continue
			}
			if 0 < unit && unit < 10 && it.val < 10 {
				return Decimal{}, 1, false // dua tiga hari
			}
			group += unit
			unit = it.val
		case clTens:
			switch {
			case it.val == 0:
				unit += 10 // belas
			default:
				unit *= it.val
			}
		case clMag:
			group = (group + unit) * it.val
			unit = 0
			scale = it.val
			if half {
				group += it.val / 2
				half = false
			}
			total += group
			group = 0
		}
		if total < 0 || total > 1e17 || group > 1e17 || unit > 1e9 {
			return Decimal{}, 1, false
		}
	}
	d = Decimal{total + group + unit, exponent}
	if half {
		d = Decimal{d.Mantissa*10 + 5, -1}
	}
	return d.normal(), scale, true
}
