package expression

import "github.com/wicara-nlp/wicara/internal/entity"

// shortDate matches a day and month in digits that something else places in
// the calendar: 19/4 lalu, [8/2 21.48], sejak 25/8, 24/11 s.d. 26/11. A lower
// number before a higher one may be a fraction (3/4).
func (s *lineItems) shortDate(i int) match {
	end := s.slashDate(i)
	if end == i || i > 0 && s.list[i].glued && s.is(i-1, clDash, clSlash) {
		return match{}
	}
	last := i
	if s.is(end, clDash, clTo) {
		if k := s.slashDate(end + 1); k > end+1 {
			last, end = end+1, k
		}
	}
	if s.is(end, clDash, clSlash) && s.list[end].glued || s.isMeasured(end) {
		return match{}
	}
	if full := s.modifiers(end); full > end && s.class(end) != clIni {
		return match{full, entity.Date, scoreSure}
	}
	j := end
	if s.class(j) == clComma {
		j++
	}
	if s.class(j) == clPukul || s.isHourMinute(j) && !s.isMeasured(j+1) {
		return match{end, entity.Date, scoreSure}
	}
	if s.list[i].val > 12 && s.list[last].val > 12 && s.isDatedBy(i-1, end) || s.isSetApart(i, end) ||
		s.isAppointment(i-1) && s.list[last].val > 4 || s.isListed(i, end) {
		return match{end, entity.Date, scoreBare}
	}
	return match{}
}

// isSetApart tells whether a day and month from item i to end stand behind a name
// and a comma, as dates stand behind places, or behind pada, and a mark closes
// them: di Gresik, 3/12, ...; pada 1/10.
func (s *lineItems) isSetApart(i, end int) bool {
	day, month := s.list[i].val, s.list[end-1].val
	if day < month && month <= 5 || day <= month && month == 10 && !s.wordEqual(i-1, "pada") {
		return false // 3/4, 8/10
	}
	if end < len(s.list) && !s.is(end, clComma, clColon) && !s.wordEqual(end, ".") && !s.wordEqual(end, ";") {
		return false
	}
	if s.wordEqual(i-1, "pada") {
		return !s.hasBefore(i, ratioWords[:])
	}
	return s.class(i-1) == clComma && (s.isNamePart(i-2) && !s.isLetter(i-2) || s.class(i-2) == clCountry) && !s.hasBefore(i, ratioWords[:])
}

// isAppointment tells whether item i is a word for what has a date and no share.
func (s *lineItems) isAppointment(i int) bool {
	return s.wordEqual(i, "konser") || s.wordEqual(i, "deadline") || s.wordEqual(i, "akhir") && s.wordEqual(i-1, "batas")
}

// isListed tells whether a day and month from item i to end stand in a list of later
// and later days of the month, of which one is too high for a share: 1/10, 8/10, dan
// 15/10.
func (s *lineItems) isListed(i, end int) bool {
	month := s.list[end-1].val
	if s.followsListed(i, month) {
		return true
	}
	for n := 0; n < maxChoice; n++ {
		j := end
		if s.class(j) == clComma {
			j++
		}
		if s.class(j) == clAnd {
			j++
		}
		k := s.slashDate(j)
		if j == end || k == j || s.list[k-1].val != month || s.list[j].val <= s.list[end-3].val {
			break
		}
		if s.list[j].val > month {
			return true
		}
		end = k
	}
	return false
}

// followsListed tells whether a list joins the day at item i to an earlier day of
// the month.
func (s *lineItems) followsListed(i int, month int64) bool {
	j := i - 1
	if s.class(j) == clAnd && s.class(j-1) == clComma {
		j--
	}
	return j > 2 && s.is(j, clComma, clAnd) && s.dateEnd == j && s.class(j-2) == clSlash && s.list[j-1].val == month && s.list[j-3].val < s.list[i].val
}

// isDatedBy tells whether item i leads to a date, which ends before item end:
// sejak, mulai, or the colon of a field with no word behind the date.
func (s *lineItems) isDatedBy(i, end int) bool {
	switch s.class(i) {
	case clColon:
		return end == len(s.list) || s.class(end) != clNone || s.wordEqual(end, ".")
	case clTo:
		return true
	}
	for _, word := range datedWords {
		if s.wordEqual(i, word) {
			return word == "sejak" || // that can lead to nothing but a time
				!s.hasBefore(i, ratioWords[:])
		}
	}
	return false
}

// datedWords lead to a date more often than to a fraction above one.
var datedWords = [...]string{"pada", "sejak", "mulai", "per", "sebelum", "setelah", "menjelang", "aksi", "demo", "update"}

// ratioWords are what two numbers with a slash between them may be besides:
// rasio layar pada 16/9.
var ratioWords = [...]string{"rasio", "skala", "perbandingan", "proporsi", "skor", "dosis", "rating"}

// isBracketed tells whether a day and month at item i stand alone in brackets:
// (12/4), but not the first halves and thirds (1/2).
func (s *lineItems) isBracketed(i int) bool {
	return s.class(i-1) == clOpen && s.list[i].val > 2 && s.slashDate(i) > i && s.class(i+3) == clClose
}

// slashDate returns the index behind day/month at item i, or i.
func (s *lineItems) slashDate(i int) int {
	if s.isDay(i) && s.class(i+1) == clSlash && s.class(i+2) == clNum && s.list[i+2].glued {
		if m := s.list[i+2]; m.form == formInt && 1 <= m.val && m.val <= 12 {
			return i + 3
		}
	}
	return i
}
