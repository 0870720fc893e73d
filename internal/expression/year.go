package expression

import "github.com/wicara-nlp/wicara/internal/entity"

// Years: behind the word tahun, behind a month, and alone, where a number of four
// digits may be anything.

// year matches tahun with what follows: tahun 2000, tahun 2002-2003, tahun
// 1980-an, tahun lalu.
func (s *lineItems) year(i int) match {
	j := i + 1
	switch s.class(j) {
	case clDecade:
		return match{j + 1, entity.Date, scoreSure}
	case clApostrophe:
		if s.class(j+1) == clDecade && s.list[j+1].glued || s.yearAt(j) > j {
			return match{s.modifiers(j + 2), entity.Date, scoreSure} // tahun '70-an, tahun '98
		}
	case clNum:
		if m := s.eraDate(j); m.end > j {
			return match{s.modifiers(m.end), entity.Date, scoreSure}
		}
		if it := s.list[j]; it.form == formInt && (s.isYear(j) || it.end-it.start == 3) && !s.isCounted(j) {
			return match{s.modifiers(s.yearRange(j)), entity.Date, scoreSure}
		}
		return match{}
	}
	return s.relativeUnit(i)
}

// yearRange returns the index behind the year at item i, the end of its range
// (2019-2024, 2024/2025) and the era.
func (s *lineItems) yearRange(i int) int {
	end := i + 1
	if s.class(end) == clTo && s.isDash(end) && s.isYear(end+1) && !s.isCounted(end+1) {
		end += 2 // tahun 2019 s.d. 2022
	} else if s.is(end, clDash, clSlash) && s.class(end+1) == clNum && s.list[end].glued == s.list[end+1].glued {
		next := s.list[end+1]
		short := next.end-next.start == 2 && s.list[end].glued && next.val == s.list[i].val%100+1 // 2024/25
		if s.isYear(end+1) || short {
			end += 2
		} else if s.class(end) == clDash && s.class(end+1) == clDecade {
			end += 2
		}
	}
	return s.eraBehind(end)
}

// bareYear matches a year that nothing announces.
func (s *lineItems) bareYear(i int) match {
	if end := s.reign(i); end > i {
		return match{end, entity.Date, scoreBare}
	}
	if !s.isYear(i) {
		return match{}
	}
	val := s.list[i].val
	if s.isChoice(i - 1) {
		return match{s.yearRange(i), entity.Date, scoreBare}
	}
	switch s.class(i - 1) {
	case clNomor, clCurrency, clCurCode, clEvent, clPukul, clJam, clNum, clPlus, clNumWord, clSign:
		return match{}
	case clSlash, clDash:
		if s.list[i].glued {
			return match{}
		}
	case clClose:
		if s.class(i-3) == clOpen && s.class(i-2) == clEvent {
			return match{} // Pemilihan Presiden (Pilpres) 2024
		}
	case clPrep, clOpen, clTo, clPart:
		if val < 1500 && !s.afterAt(i) && !(s.class(i-1) == clTo && s.joinsYear(i)) || val > 2100 {
			return match{}
		}
	default:
		if val < 1900 && !s.joinsYear(i) && !s.isLifeDate(i) || val > 2059 {
			return match{}
		}
	}
	if s.isCounted(i) || s.isCount(i) || s.countsNoun(i) {
		return match{}
	}
	if s.inEventName(i) {
		return match{}
	}
	end := s.yearRange(i)
	if end > i+1 && s.isYear(end-1) && s.isCounted(end-1) && !s.list[end].capital {
		return match{} // 1500-2000 orang
	}
	if end == i+1 && s.is(end, clDash, clSlash) && s.list[end].glued && (s.is(end+1, clNum, clDateNum)) {
		return match{}
	}
	return match{s.modifiers(end), entity.Date, scoreBare}
}

// maxChoice is the longest of the answers that a question lets choose from, in
// items.
const maxChoice = 6

// isChoice tells whether item i is the letter of an answer to choose, in a line
// with those beside it: A. 1825-1830 B. 1821-1837.
func (s *lineItems) isChoice(i int) bool {
	letter, ok := s.choice(i)
	if !ok {
		return false
	}
	for j := max(0, i-maxChoice); j <= i+maxChoice; j++ {
		if other, ok := s.choice(j); ok && (j < i && other == letter-1 || j > i && other == letter+1) {
			return true
		}
	}
	return false
}

// choice returns the letter that item i is, with its stop.
func (s *lineItems) choice(i int) (byte, bool) {
	if uint(i) >= uint(len(s.list)) || s.list[i].end-s.list[i].start != len("A.") {
		return 0, false
	}
	word := s.text[s.list[i].start:s.list[i].end]
	return word[0], word[1] == '.' && 'A' <= word[0] && word[0] <= 'E'
}

// joinsYear tells whether a list or range joins the number at item i to a year
// before it: tahun 1275, 1286, dan 1292; sejak 1293 hingga 1309. A comma alone
// joins two of three or more; behind the first year it may be that of the
// sentence: Pada 2019, 1250 kasus.
func (s *lineItems) joinsYear(i int) bool {
	if !s.is(i-1, clComma, clAnd, clTo) {
		return false
	}
	j := i - 1
	if s.class(j) == clAnd && s.class(j-1) == clComma {
		j--
	}
	if s.dateEnd != j || !s.isYear(j-1) {
		return false
	}
	return s.class(i-1) != clComma || s.class(j-2) == clComma && s.isYear(j-3) || s.listsYear(i+1)
}

// listsYear tells whether a list goes on at item i with a year: ", 1530",
// "dan 1530", ", dan 1530".
func (s *lineItems) listsYear(i int) bool {
	j := i
	if s.class(j) == clComma {
		j++
	}
	if s.class(j) == clAnd {
		j++
	}
	return j > i && s.isYear(j) && !s.isCounted(j)
}

// maxEventName is how far before a year, in items, the event may begin that it
// belongs to.
const maxEventName = 5

// inEventName tells whether the year at item i ends the name of an event that
// begins with a word for one: Piala Asia U17 2025, Liga Italia 2024-2025.
func (s *lineItems) inEventName(i int) bool {
	if s.wordEqual(i-1, "euro") {
		return true
	}
	for j := i - 1; j >= max(0, i-maxEventName); j-- {
		if s.class(j) == clEvent {
			return true
		}
		if it := s.list[j]; !it.capital && it.class != clNum || !s.is(j, clNone, clCountry) && it.class != clNum && it.class != clRoman {
			return false
		}
	}
	return false
}

// isCounted tells whether the number at item i counts something: 2000 orang,
// 1945 meter, 2000 persen.
func (s *lineItems) isCounted(i int) bool {
	switch s.class(i + 1) {
	case clUnit, clPercent, clMag, clJam, clPekan:
		return true
	case clCurWord, clCurCode:
		return !s.isNamed(i, i+1)
	case clHari, clBulan, clTahun, clMinggu:
		return !s.is(i+2, clIni, clPast, clNext, clMonth)
	}
	return false
}

// isYear tells whether item i is a number of four digits that can be a year.
func (s *lineItems) isYear(i int) bool {
	if s.class(i) != clNum {
		return false
	}
	it := s.list[i]
	return it.form == formInt && it.end-it.start == 4 && 1000 <= it.val && it.val < 2200
}

// yearBehind returns the index behind the year at item i, or i: 2024, ", 2024",
// tahun 2024, 1445 H, 61 H, '24.
func (s *lineItems) yearBehind(i int) int {
	j := i
	if s.is(j, clComma, clTahun) || s.class(j) == clDash && s.list[j].glued {
		j++
	}
	if end, _ := s.eraYear(j); end > j {
		return end
	}
	end := s.yearAt(j)
	if end == j || s.class(end) == clPercent {
		return i
	}
	return end
}

// yearAt returns the index behind the year at item i, of four digits or of two
// behind an apostrophe, or i.
func (s *lineItems) yearAt(i int) int {
	if s.isYear(i) {
		return i + 1
	}
	if s.class(i) == clApostrophe && s.isTwoDigitYear(i+1) {
		return i + 2
	}
	return i
}

// isTwoDigitYear tells whether item i is the two digits of a year, written
// against what goes before.
func (s *lineItems) isTwoDigitYear(i int) bool {
	return s.class(i) == clNum && s.list[i].form == formInt && s.list[i].glued && s.list[i].end-s.list[i].start == 2
}
