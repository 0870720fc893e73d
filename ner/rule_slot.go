package ner

import "github.com/wicara-nlp/wicara/tokenize"

// Timetables write a line for every item: 06.00 Berita Pagi. A single line of
// the kind may begin with any number; that the line before or behind begins
// with an earlier or later time tells. Times of timetables are whole five
// minutes, which numbers of sections (01.02) are not.

// slotOf returns the time of day that the tokens of a line begin with.
func slotOf(text string, tokens []tokenize.Token) (int64, bool) {
	if len(tokens) == 0 || tokens[0].Kind != tokenize.Number {
		return 0, false
	}
	word := tokens[0].In(text)
	if len(word) != len("14.30") || !isDigit(word[0]) {
		return 0, false
	}
	n := scanNumber(word)
	return n.val, n.form == formClock && isSlotTime(n.val)
}

// slot returns the time of day that the line begins with, before a word.
func (s *ruleItems) slot() (int64, bool) {
	if len(s.list) < 2 || s.class(0) != clNum || s.list[0].form != formClock || !s.isFullClock(0) || !s.is(1, clNone, clDash) && !s.is(1, clSlotWord, clColon) {
		return 0, false
	}
	return s.list[0].val, isSlotTime(s.list[0].val)
}

// isSlotTime tells whether the minute of the day may stand in a timetable.
func isSlotTime(minute int64) bool { return minute < 24*60 && minute%5 == 0 }

// isSlot tells whether item i is the time a line of a timetable begins with.
func (s *ruleItems) isSlot(i int) bool {
	return i == 0 && s.schedule
}
