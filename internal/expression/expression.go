package expression

import (
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Scores of the rules, by how many signs agree. On the development news they
// lie within a percentage point of the share of matches that are right.
const (
	scoreSure float32 = 0.99 // two or more signs agree: 10 Juni, Rp 5.000, pukul 14.30
	ScoreWord float32 = 0.97 // one word that is hardly ever anything else: Sabtu, kemarin
	scoreBare float32 = 0.9  // a number that looks like a year, a month that may be a name
)

// match is what a matcher found: the index behind its last item.
type match struct {
	end   int
	label entity.Label
	score float32
}

// lineItems holds the items of one line.
type lineItems struct {
	list     []item
	text     string
	dateAt   int  // the index of the last date of the line
	dateEnd  int  // the index behind it
	timeEnd  int  // the index behind the last time of the line
	schedule bool // the line begins with a time of a timetable
	since    bool // the mention that is read stands behind sejak
}

// maxPooledItems is the longest line, in items, whose buffer is kept.
const maxPooledItems = 4096

var linePool = sync.Pool{New: func() any { return new(lineItems) }}

// Append appends the dates, times, amounts and percentages in text to
// dst, in text order. tokens are those of the whole text. Mentions neither
// overlap nor cross a newline.
func Append(dst []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	lex := loadLexicon()
	s := linePool.Get().(*lineItems)
	s.text = text
	last := int64(-1) // the time the line before begins with
	headed := false   // the line before is the name of a broadcaster
	for len(tokens) > 0 {
		var n int
		n, s.list = appendLine(s.list[:0], lex, text, tokens)
		tokens = tokens[n:]
		next, ok := slotOf(text, tokens)
		here, open := s.slot()
		s.schedule = open && (headed || last >= 0 && last < here || ok && here < next)
		headed = s.isBroadcaster()
		last = -1
		if open {
			last = here
		}
		dst = s.match(dst)
	}
	s.text = ""
	if cap(s.list) <= maxPooledItems {
		linePool.Put(s)
	}
	return dst
}

// appendLine appends the items of the first line of tokens and returns the
// number of its tokens.
func appendLine(items []item, lex *lexicon, text string, tokens []tokenize.Token) (int, []item) {
	for i, token := range tokens {
		if i > 0 && entity.HasNewline(text[tokens[i-1].End:token.Start]) {
			return i, items
		}
		items = appendItem(items, lex, text, token)
	}
	return len(tokens), items
}

// match appends the mentions of one line.
func (s *lineItems) match(dst []entity.Entity) []entity.Entity {
	s.dateAt, s.dateEnd, s.timeEnd = -1, -1, -1
	for i := 0; i < len(s.list); {
		m := s.at(i)
		if m.end <= i {
			i++
			continue
		}
		if m.label != "" {
			span := tokenize.Span{Start: s.list[i].start, End: s.list[m.end-1].end}
			if s.text[span.End-1] == '.' {
				span.End-- // of an abbreviation at the end of a sentence: Rp 5 M.
			}
			dst = append(dst, entity.Entity{Span: span, Label: m.label, Score: m.score})
		}
		switch m.label {
		case entity.Date:
			s.dateAt, s.dateEnd = i, m.end
		case entity.Time:
			s.timeEnd = m.end
		}
		i = m.end
	}
	return dst
}

// at returns the mention that begins at item i. A match without a label is
// passed over as a whole: a duration, the number of a law.
func (s *lineItems) at(i int) match {
	switch s.list[i].class {
	case clNone, clSlotWord:
		return match{}
	case clNum, clClock, clNumWord, clVague, clMagAbout, clDecade, clDateNum:
		return s.number(i)
	case clCurrency, clCurCode:
		return s.moneyBefore(i)
	case clPukul, clJam:
		return s.clockTime(i)
	case clNomor:
		return s.lawNumber(i)
	case clSign:
		return s.signed(i)
	case clZone:
		return match{end: s.zoneEnd(i)} // UTC+08:00 without a time
	case clSacred:
		if s.isWeekday(i + 1) {
			return match{end: i + 2}
		}
		return match{}
	default:
		return s.date(i)
	}
}

// number tries what can begin with a number, the longest reading first.
func (s *lineItems) number(i int) match {
	if m := s.amount(i); m.end > i {
		return m
	}
	if m := s.clockTime(i); m.end > i {
		return m
	}
	return s.date(i)
}

// lawNumber passes over Nomor 11 Tahun 2020 and Nomor PM 84 Tahun 2021, where
// the year is part of a name.
func (s *lineItems) lawNumber(i int) match {
	j := i + 1
	if s.class(j) == clColon {
		j++ // Nomor: 5 Tahun 2015
	}
	if s.isYear(j) {
		return match{end: j + 1}
	}
	if s.is(j, clNone, clAmPm) {
		j++
	}
	if s.class(j) == clNum && s.is(j+1, clAnd, clComma, clDash) && s.class(j+2) == clNum {
		j += 2 // Nomor 8 dan 9 Tahun 2006, Nomor 300.2-138 Tahun 2025
	}
	if s.class(j) != clNum || !s.is(j+1, clTahun, clSlash) || s.class(j+2) != clNum {
		return match{}
	}
	return match{end: j + 3}
}

// namesLaw tells whether item i is the kind of a law or regulation whose number
// follows, or the start of a line, where one is left that was cut in two.
func (s *lineItems) namesLaw(i int) bool {
	if i < 0 {
		return true
	}
	word := strings.ToLower(s.text[s.list[i].start:s.list[i].end])
	return wordlist.Lookup(wordlist.LawKinds, word) != wordlist.NoLaw || word == "undang-undang"
}

// class returns the class of item i; there is none outside the line.
func (s *lineItems) class(i int) class {
	if uint(i) < uint(len(s.list)) {
		return s.list[i].class
	}
	return clNone
}

// is tells whether item i is of one of the classes.
func (s *lineItems) is(i int, classes ...class) bool {
	c := s.class(i)
	for _, other := range classes {
		if c == other {
			return true
		}
	}
	return false
}
