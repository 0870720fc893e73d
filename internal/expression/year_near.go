package expression

// What the words beside a number of four digits say of it.

// counting are words behind which there is an amount and no year: hampir 2000
// murid, mencapai 1500 ton.
var counting = [...]string{"hampir", "sebanyak", "mencapai", "minimal", "maksimal", "setidaknya", "sedikitnya", "sejumlah", "sekurangnya", "berjumlah"}

// isCount tells whether such a word stands before item i, or lebih dari or kurang
// dari. In our texts none of 30 such numbers is a year.
func (s *lineItems) isCount(i int) bool {
	if s.wordEqual(i-1, "dari") {
		return s.wordEqual(i-2, "lebih") || s.wordEqual(i-2, "kurang")
	}
	for _, word := range counting {
		if s.wordEqual(i-1, word) {
			return true
		}
	}
	return false
}

// lifeVerbs stand before the years of lives and letters: wafat 1521.
var lifeVerbs = [...]string{"lahir", "wafat", "mangkat", "bertitimangsa"}

// isLifeDate tells whether item i stands between such a word and the end of its
// phrase, or behind bertarikh: 1250 babies are not born in a year.
func (s *lineItems) isLifeDate(i int) bool {
	if s.wordEqual(i-1, "bertarikh") {
		return true
	}
	end := i + 1
	if end < len(s.list) && s.class(end) != clClose && s.class(end) != clComma && s.class(end) != clDash && !s.wordEqual(end, ".") &&
		!s.wordEqual(end, ";") && !s.wordEqual(end, "pada") && !s.wordEqual(end, "di") {
		return false
	}
	for _, verb := range lifeVerbs {
		if s.wordEqual(i-1, verb) {
			return true
		}
	}
	return false
}
