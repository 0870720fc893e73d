package press

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The head of a report has a slot for its medium, whatever that is called:
// TERNATE, [Kabar Kita] – Demonstrasi ..., Ternate ([Kabar]) - ..., TERNATE |
// [Kabar Kita] - ... Without one, what stands before the dash is the place.

// datelineDates stand in the slot of a medium and are days.
var datelineDates = wordlist.Words(
	"senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember",
	"hari kemarin",
)

// MarkSlots marks the places and media at the heads of lines.
func MarkSlots(p *clue.Page) {
	var ruled []entity.Entity
	breaks, end := 0, 0 // newlines in front of the token, and where the one before ends
	for i, t := range p.Tokens {
		gap := p.Text[end:t.Start]
		end = t.End
		if i > 0 && !entity.HasNewline(gap) {
			continue
		}
		breaks += strings.Count(gap, "\n")
		s := slot{Page: p, opensText: breaks <= 1}
		if s.read(i) {
			ruled = append(ruled, s.found...)
		}
	}
	p.Names = entity.WithReplaced(p.Names, ruled)
}

// slot reads the head of one line.
type slot struct {
	*clue.Page
	// opensText: the line is the first of the text, or the second behind a headline.
	opensText bool
	found     []entity.Entity
}

// read reads the head of the line that begins with token i.
func (s *slot) read(i int) bool {
	behind, place := s.name(i)
	if behind == i {
		return false
	}
	mark := s.mark(behind)
	switch {
	case mark == "," && (s.day(behind+1, place) || s.region(behind+1, place)):
		return true
	case mark == "," || mark == "|" || mark == "(":
		return s.isPlace(place) && s.medium(behind+1, mark, place)
	case ortho.IsDash(mark):
		return s.alone(behind, place)
	}
	return false
}

// medium reads the medium from token i on and what closes its slot.
func (s *slot) medium(i int, mark string, place tokenize.Span) bool {
	bracketed, first := false, tokenize.Span{}
	if mark == "," && s.mark(i) == "(" { // BANDUNG, (KK).-
		mark, i = "(", i+1
	}
	behind, name := s.name(i)
	if behind == i && mark == "(" && s.isHost(i) {
		behind, name = i+1, s.Tokens[i].Span
	}
	if behind == i || s.notMedium(name) {
		return false
	}
	if mark == "(" {
		if s.mark(behind) == "/" { // (Kabar/Reuters)
			first = name
			if behind, name = s.name(behind + 1); name.End == 0 || s.notMedium(name) {
				return false
			}
		}
		bracketed = s.mark(behind) == ")"
		if !bracketed {
			return false
		}
		behind++
	}
	colon := bracketed && s.mark(behind) == ":"
	if bracketed && s.mark(behind) == "." {
		behind++
	}
	if !ortho.IsDash(s.mark(behind)) && !colon || !s.sentence(behind, colon) {
		return false
	}
	s.add(place, entity.Location)
	if first.End > 0 {
		s.add(first, entity.Organization)
	}
	s.add(name, entity.Organization)
	s.addRest(name, behind)
	return true
}

// addRest adds what is behind the dash at a token of a mention that goes over it: [Kabar
// Kita - DPRD Wonosobo].
func (s *slot) addRest(medium tokenize.Span, dash int) {
	e := entity.Overlapping(s.Names, medium)
	if dash+1 < len(s.Tokens) && e.End > s.Tokens[dash+1].Start {
		e.Start = s.Tokens[dash+1].Start
		s.found = append(s.found, e)
	}
}

// add rules that name has label.
func (s *slot) add(name tokenize.Span, label entity.Label) {
	ruled := entity.Certain(name, label)
	if e := entity.Overlapping(s.Names, name); e.Span == name && e.Label == label {
		ruled.Score = max(ruled.Score, e.Score)
	}
	s.found = append(s.found, ruled)
}

// isHost reports a host, RIAUPOS.CO.
func (s *slot) isHost(i int) bool {
	return i < len(s.Tokens) && s.Tokens[i].Kind == tokenize.URL && ortho.IsUpperAt(s.Text, s.Tokens[i].Start) &&
		!strings.ContainsAny(s.Tokens[i].In(s.Text), "/:@")
}

// notMedium reports days, places and authors of more than one word.
func (s *slot) notMedium(name tokenize.Span) bool {
	first := ortho.FirstWord(name.In(s.Text))
	e := entity.Overlapping(s.Names, name)
	switch {
	case wordlist.IsOneOf(datelineDates, first):
		return true
	case e.Label == entity.Location:
		return e.Span == name && (e.Score >= clue.Doubtless || s.isOnlyPlace(name)) // Jakarta, Indonesia - ...
	}
	return e.Span == name && (mayBeAuthor(e, s.Text) || !clue.Changeable(e.Label))
}

// isOnlyPlace reports a name that a gazetteer has as a place, and our lists not
// as an organisation, as many a medium is called after a place.
func (s *slot) isOnlyPlace(name tokenize.Span) bool {
	return clue.IsDatelinePlace(s.Know, name.In(s.Text)) && !s.Know.IsOrganization(name.In(s.Text))
}

// alone reads a line that begins with a place and the dash behind it: one that a
// gazetteer has or, at the head of a text, in capitals and rare.
func (s *slot) alone(dash int, place tokenize.Span) bool {
	name, e := place.In(s.Text), entity.Overlapping(s.Names, place)
	if s.Tokens[dash].Start == place.End || !s.sentence(dash, true) || e.Label != "" && !s.yields(e, place) {
		return false
	}
	if rare := s.opensText && ortho.IsAcronym(name) && s.Know.IsUnknown(name); !rare && !clue.IsDatelinePlace(s.Know, name) {
		return false
	}
	s.add(place, entity.Location)
	return true
}

// yields says whether what was found gives way to the place before a dash: one
// person of one word and, where a place stands in capitals, whatever else, even
// over the dash, for no name has one with a space on either side.
func (s *slot) yields(e entity.Entity, place tokenize.Span) bool {
	name := place.In(s.Text)
	if e.Span == place && e.Label == entity.Person {
		return !mayBeAuthor(e, s.Text)
	}
	return e.Start == place.Start && (e.Span != place || e.Label != entity.Location) && ortho.IsShouted(name) &&
		clue.IsDatelinePlace(s.Know, name) && !s.Know.IsOrganization(name)
}

// isPlace reports a name that was found to be a place, or that a gazetteer has
// as one.
func (s *slot) isPlace(name tokenize.Span) bool {
	e := entity.Overlapping(s.Names, name)
	return e.Label == entity.Location && e.Start == name.Start || clue.IsDatelinePlace(s.Know, name.In(s.Text))
}

// mark returns token i, "" where the line ends in front of it. Unlike the words
// of a name, white space of any kind may part it from the token before.
func (s *slot) mark(i int) string {
	if i >= len(s.Tokens) || entity.HasNewline(s.Text[s.Tokens[i-1].End:s.Tokens[i].Start]) {
		return ""
	}
	return s.Tokens[i].In(s.Text)
}

// longestSlot is how many words a place or medium at the head of a report has.
const longestSlot = 3

// name returns the words with a capital from token i on, and the index of the
// token behind them.
func (s *slot) name(i int) (behind int, name tokenize.Span) {
	behind = i
	for behind < len(s.Tokens) && behind < i+longestSlot+1 {
		t := s.Tokens[behind]
		if t.Kind != tokenize.Word || !ortho.IsUpperAt(s.Text, t.Start) || behind > i && !entity.OnLine(s.Text, s.Tokens[behind-1].End, t.Start) {
			break
		}
		behind++
	}
	if behind == i || behind > i+longestSlot {
		return i, name
	}
	return behind, entity.Across(s.Tokens[i], s.Tokens[behind-1])
}

// sentence reports a sentence behind token i on its line; if whole, one that
// ends the line.
func (s *slot) sentence(i int, whole bool) bool {
	if s.mark(i+1) == "" {
		return false
	}
	at := s.Tokens[i+1].Start
	if !ortho.IsUpperAt(s.Text, at) && !ortho.IsQuote(s.mark(i+1)) {
		return false
	}
	rest := s.Text[at:]
	if end := strings.IndexAny(rest, "\r\n"); end >= 0 {
		rest = rest[:end]
	}
	return !whole || entity.IsProse(rest)
}
