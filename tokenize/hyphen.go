package tokenize

import "strings"

// parts reports whether the hyphen behind the word or number pos..i separates
// what stands around it, where EYD V writes a dash or a space: two sums
// (juta-Rp3,8 juta), two days (Mei-5 Juni), months (2021-Mei 2022), hours
// (WIB-10.00, WIB-selesai, 09.00-selesai) or measures (7kg-9kg), a shirt number and a name
// (16-Wisnu), a byline and a day (Redaksi-Senin). What is behind the hyphen
// begins at next.
func (s *scanner) parts(pos, i, next int) bool {
	switch c := s.text[next]; {
	case ascii[c] == digit:
		w := s.lastLetters(pos, i)
		if len(w) == i-pos && (isZone(w) || isMonth(w) && s.isDay(next)) {
			return true
		}
		return isMagnitude(w) || i-pos <= maxMeasure && s.isMeasured(pos, i, w) && s.isMeasured(next, s.alnum(s.amount(next)), w)
	case c < 'A' || c > 'Z':
		return s.begins(pos, i) && isOpenEnd(s.text[next:s.alnum(next)])
	}
	end := letters(s.text, next)
	w := s.text[next:end]
	switch {
	case isOpenEnd(w):
		return s.begins(pos, i)
	case len(w) == 2: // most syllables behind a hyphen are no currency
		return w == "Rp" && !s.letterAt(end) || w == "US" && end < len(s.text) && s.text[end] == '$' || w == "RM" && s.digitAt(end)
	case len(w) == 3 && isCurrency(w):
		return s.digitAt(end)
	case ascii[s.text[pos]] == digit:
		return s.isShirt(pos, i) && isCapitalized(w) && !isMeasure(w) && !isDayMonth(w) || s.isYear(pos, i) && isMonth(w) && !s.joins(end)
	}
	return isWeekday(w) && isCapital(s.text[pos]) && !isWeekday(s.lastLetters(pos, i)) && !s.alnumAt(end)
}

// lastLetters returns the letters right in front of i.
func (s *scanner) lastLetters(pos, i int) string {
	start := i
	for start > pos && ascii[s.text[start-1]] == letter {
		start--
	}
	return s.text[start:i]
}

// maxMeasure is the longest measure of a range in bytes.
const maxMeasure = 16

// isMeasured reports that pos..end is a number with nothing but the letters of
// unit behind it. One letter is a class or floor: 1A-2A.
func (s *scanner) isMeasured(pos, end int, unit string) bool {
	return len(unit) > 1 && ascii[s.text[pos]] == digit && s.text[s.amount(pos):end] == unit
}

// begins reports that a range may begin with pos..i: a number, a zone behind an hour, or
// a month.
func (s *scanner) begins(pos, i int) bool {
	w := s.text[pos:i]
	return ascii[w[0]] == digit || isZone(w) || isMonth(w)
}

// isOpenEnd reports the words that stand for the end of a range: 2013-sekarang.
func isOpenEnd(w string) bool {
	switch w {
	case "sekarang", "kini", "selesai", "habis", "tutup", "Sekarang", "Selesai":
		return true
	}
	return false
}

// isYear reports a number of four digits.
func (s *scanner) isYear(pos, i int) bool {
	return i-pos == 4 && strings.Trim(s.text[pos:i], "0123456789") == ""
}

// isFullYear reports a year of the last century or this one.
func isFullYear(w string) bool {
	return len(w) == 4 && w >= "1900" && w <= "2100" && strings.Trim(w, "0123456789") == ""
}

// joins reports a letter, a digit or a hyphen at i.
func (s *scanner) joins(i int) bool {
	r, _ := s.at(i)
	return isHyphen(r) || s.alnumAt(i)
}

// isDay reports a number of one or two digits.
func (s *scanner) isDay(i int) bool {
	end := s.amount(i)
	return (end-i == 1 || end-i == 2 && s.text[i] <= '3') && !s.alnumAt(end)
}

// isShirt reports a number that players wear.
func (s *scanner) isShirt(pos, i int) bool {
	if pos < 2 || s.text[pos-1] != ' ' || strings.IndexByte(":,;", s.text[pos-2]) < 0 {
		return false
	}
	return i-pos <= 2 && strings.Trim(s.text[pos:i], "0123456789") == ""
}

// isCapitalized reports a capital with small letters behind it, three letters
// at least.
func isCapitalized(w string) bool {
	if len(w) < 3 {
		return false
	}
	for i := 1; i < len(w); i++ {
		if w[i] < 'a' {
			return false
		}
	}
	return true
}

// isMagnitude reports the words behind the number of a sum or a share.
func isMagnitude(w string) bool {
	switch w {
	case "ribu", "rb", "juta", "jt", "miliar", "milyar", "triliun", "persen":
		return true
	}
	return false
}

func isMonth(w string) bool {
	switch w {
	case "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember":
		return true
	}
	return false
}

// isDayMonth reports months as they stand behind the day: 26-Sep.
func isDayMonth(w string) bool {
	switch w {
	case "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Agu", "Agt", "Ags", "Sep", "Sept", "Oct", "Okt", "Nov", "Dec", "Des":
		return true
	}
	return isMonth(w)
}

func isWeekday(w string) bool {
	switch w {
	case "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu":
		return true
	}
	return false
}

// isMeasure reports what English puts behind a number and a hyphen, counted
// in Indonesian news: 7-Eleven, 24-Bit, 8-Core.
func isMeasure(w string) bool {
	switch w {
	case "Ball", "Bit", "Core", "Cylinder", "Day", "Days", "Door", "Eleven", "Foot", "Hour", "Hours", "Inch", "Man", "Megapixel", "Minute", "Month", "Pack",
		"Piece", "Pin", "Player", "Point", "Seat", "Seater", "Series", "Speed", "Star", "Step", "Stroke", "Valve", "Volt", "Watt", "Way", "Week", "Year", "Zip":
		return true
	}
	return false
}
