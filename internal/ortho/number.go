package ortho

import "strings"

// Digits reads the digits s begins with; the value of more than 18 is -1.
func Digits(s string) (val int64, n int) {
	for n < len(s) && IsDigit(s[n]) {
		if n < 18 {
			val = val*10 + int64(s[n]-'0')
		}
		n++
	}
	if n > 18 {
		val = -1
	}
	return val, n
}

// IsDigit reports ASCII digits.
func IsDigit(b byte) bool { return '0' <= b && b <= '9' }

// IsDigits reports what has nothing but ASCII digits in it.
func IsDigits(s string) bool {
	_, n := Digits(s)
	return n == len(s)
}

// HasDigit reports what has an ASCII digit in it.
func HasDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }

// BeginsYear reports two or four digits at the start of text.
func BeginsYear(text string) bool {
	_, n := Digits(text)
	return n == 2 || n == 4
}

// ordinals are the ordinal numbers from one on that events and parts of the year
// are counted with.
var ordinals = [...]string{"pertama", "kedua", "ketiga", "keempat", "kelima"}

// Ordinal returns the number of an ordinal below ten, in letters of either case,
// and 0 for any other word: kedua, ke-2.
func Ordinal(word string) int {
	for i, w := range ordinals {
		if strings.EqualFold(word, w) {
			return i + 1
		}
	}
	if n := len("ke-"); len(word) == n+1 && strings.EqualFold(word[:n], "ke-") && IsDigit(word[n]) {
		return int(word[n] - '0')
	}
	return 0
}

// romanUnits are the Roman numbers from one to nine.
var romanUnits = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}

// Roman returns the value of a Roman number below 40, in letters of either case,
// and 0 for any other word.
func Roman(word string) int {
	units := strings.TrimLeft(word, "xX")
	tens := len(word) - len(units)
	if tens > 3 {
		return 0
	}
	if units == "" {
		return 10 * tens
	}
	for i, u := range romanUnits {
		if strings.EqualFold(units, u) {
			return 10*tens + i + 1
		}
	}
	return 0
}
