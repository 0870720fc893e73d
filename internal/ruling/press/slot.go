package press

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
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

// MarkSlots labels the places and media at the heads of lines. entities are in
// text order, tokens are those of the text.
func MarkSlots(k *tagger.Knowledge, entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var ruled []entity.Entity
	breaks, end := 0, 0 // newlines in front of the token, and where the one before ends
	for i, t := range tokens {
		gap := text[end:t.Start]
		end = t.End
		if i > 0 && !entity.HasNewline(gap) {
			continue
		}
		breaks += strings.Count(gap, "\n")
		s := slot{k: k, entities: entities, text: text, tokens: tokens, opensText: breaks <= 1}
		if s.read(i) {
			ruled = append(ruled, s.found...)
		}
	}
	return entity.WithReplaced(entities, ruled)
}

// slot reads the head of one line.
type slot struct {
	k        *tagger.Knowledge
	entities []entity.Entity
	text     string
	tokens   []tokenize.Token
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
		behind, name = i+1, s.tokens[i].Span
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
	e := entity.Overlapping(s.entities, medium)
	if dash+1 < len(s.tokens) && e.End > s.tokens[dash+1].Start {
		e.Start = s.tokens[dash+1].Start
		s.found = append(s.found, e)
	}
}

// add rules that name has label.
func (s *slot) add(name tokenize.Span, label entity.Label) {
	ruled := entity.Certain(name, label)
	if e := entity.Overlapping(s.entities, name); e.Span == name && e.Label == label {
		ruled.Score = max(ruled.Score, e.Score)
	}
	s.found = append(s.found, ruled)
}

// isHost reports a host, RIAUPOS.CO.
func (s *slot) isHost(i int) bool {
	return i < len(s.tokens) && s.tokens[i].Kind == tokenize.URL && ortho.IsUpperAt(s.text, s.tokens[i].Start) &&
		!strings.ContainsAny(s.tokens[i].In(s.text), "/:@")
}

// notMedium reports days, places and authors of more than one word.
func (s *slot) notMedium(name tokenize.Span) bool {
	first := ortho.FirstWord(name.In(s.text))
	e := entity.Overlapping(s.entities, name)
	switch {
	case wordlist.IsOneOf(datelineDates, first):
		return true
	case e.Label == entity.Location:
		return e.Span == name && (e.Score >= clue.Doubtless || s.isOnlyPlace(name)) // Jakarta, Indonesia - ...
	}
	return e.Span == name && (mayBeAuthor(e, s.text) || !clue.Changeable(e.Label))
}

// isOnlyPlace reports a name that a gazetteer has as a place, and our lists not
// as an organisation, as many a medium is called after a place.
func (s *slot) isOnlyPlace(name tokenize.Span) bool {
	return clue.IsDatelinePlace(s.k, name.In(s.text)) && !s.k.IsOrganization(name.In(s.text))
}

// alone reads a line that begins with a place and the dash behind it: one that a
// gazetteer has or, at the head of a text, in capitals and rare.
func (s *slot) alone(dash int, place tokenize.Span) bool {
	name, e := place.In(s.text), entity.Overlapping(s.entities, place)
	if s.tokens[dash].Start == place.End || !s.sentence(dash, true) || e.Label != "" && !s.yields(e, place) {
		return false
	}
	if rare := s.opensText && ortho.IsAcronym(name) && s.k.IsUnknown(name); !rare && !clue.IsDatelinePlace(s.k, name) {
		return false
	}
	s.add(place, entity.Location)
	return true
}

// yields says whether what was found gives way to the place before a dash: one
// person of one word and, where a place stands in capitals, whatever else, even
// over the dash, for no name has one with a space on either side.
func (s *slot) yields(e entity.Entity, place tokenize.Span) bool {
	name := place.In(s.text)
	if e.Span == place && e.Label == entity.Person {
		return !mayBeAuthor(e, s.text)
	}
	return e.Start == place.Start && (e.Span != place || e.Label != entity.Location) && ortho.IsShouted(name) &&
		clue.IsDatelinePlace(s.k, name) && !s.k.IsOrganization(name)
}

// isPlace reports a name that was found to be a place, or that a gazetteer has
// as one.
func (s *slot) isPlace(name tokenize.Span) bool {
	e := entity.Overlapping(s.entities, name)
	return e.Label == entity.Location && e.Start == name.Start || clue.IsDatelinePlace(s.k, name.In(s.text))
}

// mark returns token i, "" where the line ends in front of it. Unlike the words
// of a name, white space of any kind may part it from the token before.
func (s *slot) mark(i int) string {
	if i >= len(s.tokens) || entity.HasNewline(s.text[s.tokens[i-1].End:s.tokens[i].Start]) {
		return ""
	}
	return s.tokens[i].In(s.text)
}

// longestSlot is how many words a place or medium at the head of a report has.
const longestSlot = 3

// name returns the words with a capital from token i on, and the index of the
// token behind them.
func (s *slot) name(i int) (behind int, name tokenize.Span) {
	behind = i
	for behind < len(s.tokens) && behind < i+longestSlot+1 {
		t := s.tokens[behind]
		if t.Kind != tokenize.Word || !ortho.IsUpperAt(s.text, t.Start) || behind > i && !entity.OnLine(s.text, s.tokens[behind-1].End, t.Start) {
			break
		}
		behind++
	}
	if behind == i || behind > i+longestSlot {
		return i, name
	}
	return behind, entity.Across(s.tokens[i], s.tokens[behind-1])
}

// sentence reports a sentence behind token i on its line; if whole, one that
// ends the line.
func (s *slot) sentence(i int, whole bool) bool {
	if s.mark(i+1) == "" {
		return false
	}
	at := s.tokens[i+1].Start
	if !ortho.IsUpperAt(s.text, at) && !ortho.IsQuote(s.mark(i+1)) {
		return false
	}
	rest := s.text[at:]
	if end := strings.IndexAny(rest, "\r\n"); end >= 0 {
		rest = rest[:end]
	}
	return !whole || entity.IsProse(rest)
}
