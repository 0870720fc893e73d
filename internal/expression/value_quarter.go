package expression

import "time"

// quarterValue reads the parts of a year: kuartal III 2024, semester I-2024,
// triwulan I dan II 2024, Q1 2024, Q1-Q3 2024, 9M24, kuartal III, kuartal lalu. i is the
// item of their length.
func (s *lineItems) quarterValue(i int, ref time.Time) (v Value, ok bool) {
	months := s.list[i].partMonths()
	numbers, year, ok := s.quarterFields(i, ref)
	if !ok {
		return v, false
	}
	shift, unit := s.shift()
	if year == 0 && unit == Year {
		year = ref.Year() + shift
	}
	if len(numbers) == 0 && year == 0 && i == 0 && s.isRelativeWord(1) {
		year, numbers = ref.Year(), []int{(int(ref.Month())-1)/months + 1 + shift}
	} else if len(numbers) == 0 || numbers[len(numbers)-1]*months > 12 {
		return v, false
	}
	first, last := numbers[0], numbers[len(numbers)-1]
	if year == 0 {
		year = s.reportedYear((first-1)*months+1, (last-first+1)*months, ref, shift)
	}
	v.From = time.Date(year, time.Month((first-1)*months+1), 1, 0, 0, 0, 0, ref.Location())
	v.To = v.From.AddDate(0, (last-first+1)*months-1, 0)
	v.Grain = Month
	return v, true
}

// isYearMark tells whether the item can only stand before a year.
func (it item) isYearMark() bool {
	return it.class == clApostrophe || it.class == clSlash
}

// partMonths is how many months the part of a year has that the item names.
func (it item) partMonths() int {
	if it.class == clPeriod {
		return int(it.val / 10)
	}
	return int(it.val)
}

// quarterFields returns the numbers of the parts of the year that begin at item i and
// their year, 0 where there is none; false if they are no one time: Q1-H2, Q1 dan Q3,
// Q1 2023-Q2 2024.
func (s *lineItems) quarterFields(i int, ref time.Time) (numbers []int, year int, ok bool) {
	of := s.list[i]
	for j := i; j < len(s.list); j++ {
		it := s.list[j]
		n, y := 0, 0
		switch number, isNumber := s.quarterNumber(j); {
		case it.class == clQuarter || it.class == clPeriod:
			if it.class != of.class || it.partMonths() != of.partMonths() || year != 0 {
				return nil, 0, false
			}
			if it.class == clPeriod {
				n = int(it.val % 10)
			}
		case isNumber && year == 0 && of.class == clQuarter && !s.list[j-1].isYearMark():
			n = number
		case s.isYear(j):
			y = int(it.val)
		case s.isTwoDigitYear(j):
			y = fullYear(int(it.val), ref)
		}
		if n != 0 {
			if k := len(numbers); k > 0 && n != numbers[k-1]+1 && (n <= numbers[k-1] || !s.endsRange(j)) {
				return nil, 0, false
			}
			numbers = append(numbers, n)
		}
		if y != 0 {
			if year != 0 && y != year {
				return nil, 0, false
			}
			year = y
		}
	}
	return numbers, year, true
}

// endsRange tells whether a dash or hingga stands before the number at item i, or before
// the word for the part of the year in front of it.
func (s *lineItems) endsRange(i int) bool {
	if s.class(i-1) == clQuarter {
		i--
	}
	return s.is(i-1, clDash, clTo)
}

// shortYearAhead is how many years ahead of the text two digits may lie.
const shortYearAhead = 10

// fullYear is the year of the 2000s, or else of the 1900s, that two digits stand for
// in a text of the time ref.
func fullYear(short int, ref time.Time) int {
	if year := 2000 + short; year <= ref.Year()+shortYearAhead {
		return year
	}
	return 1900 + short
}
