package expression

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Timetables and chronicles write a line for every item: 06.00 Berita Pagi; - 09.00
// | Registrasi; 09.34 - Pelaku masuk. A single line of the kind may begin with any
// number; that the line before or behind begins with an earlier or later time tells,
// or a broadcaster above it. Times of timetables are whole five minutes, which
// numbers of sections (01.02) are not; with a dash behind, as in chronicles, any
// will do.

// slotOf returns the time of day that the tokens of a line begin with.
func slotOf(text string, tokens []tokenize.Token) (int64, bool) {
	if len(tokens) > 1 && ortho.IsBullet(tokens[0].In(text)) && !entity.HasNewline(text[tokens[0].End:tokens[1].Start]) {
		tokens = tokens[1:]
	}
	if len(tokens) == 0 || tokens[0].Kind != tokenize.Number {
		return 0, false
	}
	word := tokens[0].In(text)
	if len(word) != len("14.30") || !ortho.IsDigit(word[0]) {
		return 0, false
	}
	n := scanNumber(word)
	dashed := len(tokens) > 1 && isSlotMark(tokens[1].In(text)) && !entity.HasNewline(text[tokens[0].End:tokens[1].Start])
	return n.val, n.form == formClock && isSlotTime(n.val, dashed)
}

// entry returns the item that the entry of a list begins with.
func (s *lineItems) entry() int {
	if len(s.list) > 1 && ortho.IsBullet(s.text[s.list[0].start:s.list[0].end]) {
		return 1
	}
	return 0
}

// slot returns the time of day that the line begins with, before a word.
func (s *lineItems) slot() (int64, bool) {
	i := s.entry()
	if len(s.list) < i+2 || s.class(i) != clNum || s.list[i].form != formClock || !s.isFullClock(i) || !s.is(i+1, clNone, clDash, clSlotWord, clColon) {
		return 0, false
	}
	return s.list[i].val, isSlotTime(s.list[i].val, isSlotMark(s.text[s.list[i+1].start:s.list[i+1].end]))
}

// isSlotTime tells whether the minute of the day may stand in a timetable; dashed
// tells that a dash follows.
func isSlotTime(minute int64, dashed bool) bool {
	return minute < 24*60 && (dashed || minute%5 == 0)
}

// isSlotMark reports what sets a time apart from what happens then.
func isSlotMark(word string) bool { return ortho.IsDash(word) || word == "|" }

// isSlot tells whether item i is the time a line of a timetable begins with.
func (s *lineItems) isSlot(i int) bool {
	return s.schedule && i == s.entry()
}

// isBroadcaster tells whether the line is the name of a broadcaster, as it heads
// the list of its programmes.
func (s *lineItems) isBroadcaster() bool {
	if n := len(s.list); n == 0 || n > 3 {
		return false
	}
	line := strings.TrimRight(s.text[s.list[0].start:s.list[len(s.list)-1].end], " :")
	return wordlist.IsBroadcaster(line)
}
