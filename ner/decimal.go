package ner

import (
	"strconv"
	"strings"

	"github.com/wicara-nlp/wicara/internal/expression"
)

// Decimal is an exact decimal number: Mantissa times ten to the Exponent. The
// mantissa of those in a [Value] has no zeros at its end, so that equal numbers
// compare equal.
type Decimal struct {
	Mantissa int64
	Exponent int
}

// Float64 returns the nearest floating-point number.
func (d Decimal) Float64() float64 { return expression.Decimal(d).Float64() }

// String returns the number in digits, without an exponent up to 10^30.
func (d Decimal) String() string {
	s := strconv.FormatInt(d.Mantissa, 10)
	sign := ""
	if d.Mantissa < 0 {
		sign, s = "-", s[1:]
	}
	switch {
	case d.Exponent > 30 || d.Exponent < -30:
		return sign + s + "e" + strconv.Itoa(d.Exponent)
	case d.Exponent >= 0:
		if s == "0" {
			return s
		}
		return sign + s + strings.Repeat("0", d.Exponent)
	}
	point := len(s) + d.Exponent
	if point <= 0 {
		s, point = strings.Repeat("0", 1-point)+s, 1
	}
	return sign + s[:point] + "." + s[point:]
}
