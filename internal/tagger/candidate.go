package tagger

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// gap is how many units without a capital a name may bridge.
const gap = 4

// markCandidates marks the units that may be part of a name. In running text
// these are the capitalised ones, what may link two of them, and what may belong to
// one before or behind it; everything else is outside without a look, but for taggers
// that look Everywhere.
func (d *Document) markCandidates(s Sentence) {
	last := -1 << 30
	for j := s.Start; j < s.End; j++ {
		u := &d.Units[j]
		if s.Mode == Caseless {
			d.info[j].candidate = true
			continue
		}
		if !u.Shape.capitalised() && u.Shape != OtherShape || d.isStarter(j, s) {
			continue
		}
		from := d.front(j, max(s.Start, last+1))
		if j-last <= gap+1 && d.bridged(last+1, j) {
			from = last
		}
		for end := d.tail(j, s.End); from < end; from++ {
			d.info[from].candidate = true
		}
		last = j
	}
}

// isStarter says whether unit j is a common word which has its capital from the
// beginning of the sentence alone.
func (d *Document) isStarter(j int, s Sentence) bool {
	if d.info[j].flags&first == 0 || d.Units[j].Shape != Title || s.Mode != Running {
		return false
	}
	if i := j + 1; i < s.End && (d.Units[i].Shape != Lowercase && d.Units[i].Shape != Punct || d.Units[i].Token == d.Units[j].Token) {
		return false
	}
	word := d.Units[j].In(d.Text)
	return wordlist.IsOneOf(apart, word) || wordlist.IsOneOf(starters, word)
}

// front returns where, not before start, what may belong to the capitalised unit j
// begins: with the rest of its word (e-KTP) or else with a number (50 Best Stories)
// or with a small word that may open a name (the Korea Herald).
func (d *Document) front(j, start int) int {
	from := j
	for from > start && d.Units[from-1].Token == d.Units[j].Token {
		from--
	}
	if from < j || from == start {
		return from
	}
	if u := &d.Units[j-1]; d.isNumber(j-1) || u.Shape == Lowercase && openers.Has(u.In(d.Text)) {
		return j - 1
	}
	return j
}

// bridged says whether the units from i up to j may all stand inside a name.
func (d *Document) bridged(i, j int) bool {
	for ; i < j; i++ {
		if u := &d.Units[i]; u.Shape == Lowercase && apart.Has(u.In(d.Text)) {
			return false
		}
	}
	return true
}

// longestTail is how many units behind a capitalised one are looked at.
const longestTail = 8

// tail returns where what may belong to the capitalised unit j ends: behind the
// rest of its word (KF-21, Tae-yong) or else behind what may end it, and behind a row
// or range of numbers (Liga 1 2025-2026) or a number behind a closing bracket.
func (d *Document) tail(j, end int) int {
	end = min(end, j+1+longestTail)
	i := j + 1
	for i < end && d.Units[i].Token == d.Units[j].Token {
		i++
	}
	if i == j+1 && i < end && d.ends(i, end) {
		i++
	}
	for ; i < end; i++ {
		before := &d.Units[i-1]
		switch {
		case d.isNumber(i-1) && d.isRangeMark(i):
		case d.isNumber(i) && (d.isNumber(i-1) || d.isRangeMark(i-1) || d.Text[before.Start] == ')'):
		default:
			return i
		}
	}
	return i
}

// ends says whether unit i, behind a capitalised one, may end the name that this
// belongs to: a sign, and a bracket that was opened in it or has a number behind it.
func (d *Document) ends(i, end int) bool {
	switch u := &d.Units[i]; u.Shape {
	case Lowercase:
		return closers.Has(u.In(d.Text))
	case LowerAbbr:
		return false
	case Punct:
		switch d.Text[u.Start] {
		case '!', '?':
			return true
		case ')':
			return d.info[i-1].flags&inBrackets != 0 || i+1 < end && d.isNumber(i+1)
		}
		return false
	}
	return true
}

// isNumber says whether unit i is a short number, or a season like 2025/2026.
func (d *Document) isNumber(i int) bool {
	u := &d.Units[i]
	switch u.Shape {
	case Digits1, Digits3, Year:
		return true
	case Digits:
		return strings.IndexByte(u.In(d.Text), '/') > 0
	}
	return false
}

// isRangeMark says whether unit i may join two numbers: a dash or a slash
// without a space before it.
func (d *Document) isRangeMark(i int) bool {
	u := &d.Units[i]
	if !u.Glued {
		return false
	}
	switch u.In(d.Text) {
	case "-", "/", "–":
		return true
	}
	return false
}
