package expression

import (
	"math"
	"strconv"
	"strings"

	"github.com/wicara-nlp/wicara/internal/ortho"
)

// Decimal is an exact decimal number: Mantissa times ten to the Exponent.
type Decimal struct {
	Mantissa int64
	Exponent int
}

// Float64 returns the nearest floating-point number.
func (d Decimal) Float64() float64 {
	f, err := strconv.ParseFloat(strconv.FormatInt(d.Mantissa, 10)+"e"+strconv.Itoa(d.Exponent), 64)
	if err != nil {
		return math.Copysign(f, float64(d.Mantissa))
	}
	return f
}

// times returns d multiplied by n, which is a small number or a power of ten.
func (d Decimal) times(n int64) (Decimal, bool) {
	for n >= 10 && n%10 == 0 {
		n /= 10
		d.Exponent++
	}
	return Decimal{d.Mantissa * n, d.Exponent}.normal(), n == 0 || d.Mantissa <= math.MaxInt64/n
}

// normal returns d without zeros at the end of its mantissa.
func (d Decimal) normal() Decimal {
	if d.Mantissa == 0 {
		return Decimal{}
	}
	for d.Mantissa%10 == 0 {
		d.Mantissa /= 10
		d.Exponent++
	}
	return d
}

// parseDecimal reads digits with their separators the Indonesian way: a point
// groups thousands, a comma begins the fraction. The other way round is read
// where only that fits: 2.5, 1,234,567, and, for money without a magnitude,
// whose fractions have two digits, 1,234.
func parseDecimal(s string, money bool) (Decimal, bool) {
	end := 0
	for end < len(s) && (ortho.IsDigit(s[end]) || isNumberMark(s[end]) && s[end] != ':') {
		end++
	}
	s = strings.TrimRight(s[:end], ".,")
	mark := strings.LastIndexAny(s, ".,")
	if mark >= 0 {
		last := s[mark : mark+1]
		tail := len(s) - mark - 1
		grouping := strings.Count(s, last) > 1 || tail == 3 && (last == "." || money)
		if strings.ContainsAny(s[:mark], ".,") && !strings.Contains(s[:mark], last) {
			grouping = false // 1.234,567: the two marks differ
		}
		if grouping {
			mark = -1
		}
	}
	d := Decimal{}
	count := 0
	for i := range len(s) {
		if !ortho.IsDigit(s[i]) {
			continue
		}
		if count > 0 || s[i] != '0' {
			count++
		}
		if count > 18 {
			return Decimal{}, false
		}
		d.Mantissa = d.Mantissa*10 + int64(s[i]-'0')
		if mark >= 0 && i > mark {
			d.Exponent--
		}
	}
	return d.normal(), s != ""
}
