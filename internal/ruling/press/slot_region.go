package press

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/expression"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Translated reports keep the heads of their agencies: [DERBY], SENIN — ..., [DOVER],
// [Del.] — ..., [BOULDER CREEK], [Nevada] — ..., and some have the day on a line of
// its own: [Sevilla], 12 Maret 2019. All of the 27 names of one to three words that begin
// a line before a weekday and a dash are places in our annotations.

// states are the short forms of the states of the USA that agencies use.
var states = wordlist.FieldsOf(
	"Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo",
	"N.H N.J N.M N.Y N.C N.D R.I S.C S.D W.Va D.C",
)

// day reads a weekday from token i on and the dash behind it, but not to another, Senin
// - Jumat, or the date of a
// report that ends its line behind a place that a gazetteer has.
func (s *slot) day(i int, place tokenize.Span) bool {
	word := s.mark(i)
	if expression.IsWeekday(word) {
		if !ortho.IsDash(s.mark(i+1)) || expression.IsWeekday(s.mark(i+2)) || s.Tokens[i+1].Start == s.Tokens[i].End || !s.sentence(i+1, false) || !s.givesWay(place) {
			return false
		}
	} else {
		isDate := word != "" && len(word) <= 2 && ortho.IsDigit(word[0]) && wordlist.IsOneOf(datelineDates, s.mark(i+1))
		year := s.mark(i + 2)
		if !isDate || len(year) != 4 || !ortho.IsDigit(year[0]) || s.mark(i+3) != "" || !clue.IsDatelinePlace(s.Know, place.In(s.Text)) || !s.givesWay(place) {
			return false
		}
	}
	s.add(place, entity.Location)
	return true
}

// region reads a region from token i on and the dash behind it: the short form of
// a state or, behind a place in capitals, a place with small letters.
func (s *slot) region(i int, place tokenize.Span) bool {
	behind, region := s.name(i)
	if short, end := s.state(i); short {
		behind, region = end, entity.Across(s.Tokens[i], s.Tokens[end-1])
	} else if name := place.In(s.Text); behind == i || len(name) < 4 || !ortho.IsShouted(name) || ortho.IsShouted(region.In(s.Text)) ||
		!s.isOnlyPlace(region) || entity.Overlapping(s.Names, region).Span != region {
		return false
	}
	if !ortho.IsDash(s.mark(behind)) || s.Tokens[behind].Start == region.End || !s.sentence(behind, false) || !s.givesWay(place) {
		return false
	}
	s.add(place, entity.Location)
	s.add(region, entity.Location)
	return true
}

// state reports the short form of a state with its full stop, and the token behind
// it.
func (s *slot) state(i int) (ok bool, behind int) {
	word := s.mark(i)
	if short, stop := strings.CutSuffix(word, "."); stop {
		return states[short], i + 1
	}
	return word != "" && states[word] && s.mark(i+1) == "." && s.Tokens[i+1].Start == s.Tokens[i].End, i + 2
}

// givesWay says whether nothing was found over a place but in its words.
func (s *slot) givesWay(place tokenize.Span) bool {
	at := entity.IndexOverlapping(s.Names, place)
	return at < 0 || clue.Within(s.Names[at:], place)
}
