package expression

import "time"

// quarterValue reads the parts of a year: kuartal III 2024, semester I-2024,
// triwulan I dan II 2024, Q1 2024, 9M24, kuartal III, kuartal lalu. i is the item of their
// length.
func (s *lineItems) quarterValue(i int, ref time.Time) (v Value, ok bool) {
	months := int(s.list[i].val)
	var numbers []int
	if s.class(i) == clPeriod {
		months, numbers = months/10, []int{months % 10}
	}
	year := 0
	for j := i + 1; j < len(s.list); j++ {
		if n, ok := s.quarterNumber(j); ok && year == 0 && s.class(i) == clQuarter && !s.list[j-1].isYearMark() {
			numbers = append(numbers, n)
		} else if s.isYear(j) {
			year = int(s.list[j].val)
		} else if s.isTwoDigitYear(j) {
			year = fullYear(int(s.list[j].val), ref)
		}
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
	if len(numbers) > 2 || last < first || last > first+1 && !s.isRange(i) {
		return v, false
	}
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

// isRange tells whether a dash or hingga joins the numbers behind item i.
func (s *lineItems) isRange(i int) bool {
	return s.is(i+2, clDash, clTo)
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
