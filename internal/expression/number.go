package expression

import "github.com/wicara-nlp/wicara/internal/ortho"

// scannedNumber is the number a token begins with.
type scannedNumber struct {
	val   int64
	len   int
	class class
	form  numForm
}

// scanNumber reads the longest number s, which begins with a digit, starts
// with: a date (10/6/2024, 2024-06-10, 10.06.2024), a clock time (14:30), a
// number that may be one (14.30), a decimal or grouped number, an integer.
// A single slash or hyphen is left to the caller.
func scanNumber(s string) scannedNumber {
	if d, ok := scanDate(s); ok {
		return scannedNumber{val: int64(d.year)*10000 + int64(d.month)*100 + int64(d.day), len: d.len, class: clDateNum}
	}
	val, n := ortho.Digits(s)
	if n == len(s) || !isNumberMark(s[n]) || n+1 == len(s) || !ortho.IsDigit(s[n+1]) {
		form := formInt
		if val < 0 {
			form = formLong
		}
		return scannedNumber{val: val, len: n, class: clNum, form: form}
	}
	if c, ok := scanClock(s); ok {
		return c
	}
	for n < len(s) && (ortho.IsDigit(s[n]) || isNumberMark(s[n]) && n+1 < len(s) && ortho.IsDigit(s[n+1])) {
		n++
	}
	return scannedNumber{val: -1, len: n, class: clNum, form: formDecimal}
}

// scanClock reads 14.30, 14:30, 4.05 and 02:15:30. The value is in minutes.
func scanClock(s string) (scannedNumber, bool) {
	hour, n := ortho.Digits(s)
	mark := s[n]
	minute, m := ortho.Digits(s[n+1:])
	if n > 2 || m != 2 || hour > 24 || minute > 59 {
		return scannedNumber{}, false
	}
	end := n + 1 + m
	if end+2 < len(s) && s[end] == mark {
		second, k := ortho.Digits(s[end+1:])
		if k != 2 || second > 59 {
			return scannedNumber{}, false
		}
		end += 1 + k
	}
	if end < len(s) && (ortho.IsDigit(s[end]) || isNumberMark(s[end]) && end+1 < len(s) && ortho.IsDigit(s[end+1])) {
		return scannedNumber{}, false
	}
	c := scannedNumber{val: hour*60 + minute, len: end, class: clNum, form: formClock}
	if mark == ':' {
		c.class = clClock
	}
	return c, true
}

// numericDate is a date in digits; year is 0 when the text has none.
type numericDate struct{ year, month, day, len int }

// scanDate reads a date of three numbers with the same separator: day, month
// and year of two or four digits, or year, month and day. Where only the
// month-first order of American texts makes a date of it, that is read.
func scanDate(s string) (numericDate, bool) {
	var part, width [3]int
	var mark byte
	i := 0
	for k := range part {
		v, n := ortho.Digits(s[i:])
		if n == 0 || n > 5 {
			return numericDate{}, false
		}
		part[k], width[k] = int(v), n
		i += n
		if k == 2 {
			break
		}
		if i+1 >= len(s) || s[i] != '/' && s[i] != '-' && s[i] != '.' || k == 1 && s[i] != mark {
			return numericDate{}, false
		}
		mark = s[i]
		i++
	}
	if i < len(s) && (ortho.IsDigit(s[i]) || s[i] == mark || isNumberMark(s[i]) && i+1 < len(s) && ortho.IsDigit(s[i+1])) {
		return numericDate{}, false
	}
	d := numericDate{year: part[2], month: part[1], day: part[0], len: i}
	switch {
	case width[0] == 4:
		d.year, d.day = part[0], part[2]
		if width[1] > 2 || width[2] > 2 {
			return d, false
		}
	case width[0] > 2 || width[1] > 2 || width[2] < 2 || width[2] == 3:
		return d, false
	case mark == '.' && width[2] < 4:
		return d, false // 10.06.24 is as often a time or a section number
	}
	if width[2] == 2 && width[0] != 4 {
		d.year += 2000 // or the century before, which the time of the text tells
	}
	if d.month > 12 && d.day <= 12 {
		d.month, d.day = d.day, d.month
	}
	return d, 1 <= d.month && d.month <= 12 && 1 <= d.day && d.day <= 31
}

func isNumberMark(b byte) bool { return b == '.' || b == ',' || b == ':' }
