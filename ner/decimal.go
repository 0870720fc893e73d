package ner

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/wicara-nlp/wicara/internal/expression"
)

// Decimal is an exact decimal number: Mantissa times ten to the power of Exponent.
// In a [Value] the mantissa never ends in a zero, so that equal numbers compare
// equal.
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

// MarshalText writes what String returns, for JSON and the like. In JSON it is a
// string, because most readers would take a number for a floating-point one and
// lose digits.
func (d Decimal) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes, and leaves no zeros at the end of
// the mantissa. It fails for anything else, and for numbers whose mantissa or
// exponent is too large.
func (d *Decimal) UnmarshalText(text []byte) error {
	number, power, found := strings.Cut(string(text), "e")
	exponent := 0
	var err error
	if found {
		if exponent, err = strconv.Atoi(power); err != nil {
			return fmt.Errorf("ner: decimal %q: %w", text, err)
		}
	}
	whole, fraction, point := strings.Cut(number, ".")
	if point && fraction == "" || strings.Trim(fraction, "0123456789") != "" || strings.HasPrefix(whole, "+") {
		return fmt.Errorf("ner: decimal %q: %w", text, strconv.ErrSyntax)
	}
	digits := whole + fraction
	if short := strings.TrimRight(digits, "0"); strings.Trim(short, "-") != "" {
		exponent += len(digits) - len(short)
		digits = short
	}
	mantissa, err := strconv.ParseInt(digits, 10, 64)
	switch {
	case err != nil:
		return fmt.Errorf("ner: decimal %q: %w", text, err)
	case mantissa == 0:
		exponent = 0
	default:
		exponent -= len(fraction)
	}
	*d = Decimal{mantissa, exponent}
	return nil
}
