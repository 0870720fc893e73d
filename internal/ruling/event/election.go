package event

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// An election with its year and a world war with its number are events, in small
// letters as well: [pemilu 2024], [pilkada serentak 2024], [perang dunia II].

// Elections are short for them.
var Elections = wordlist.Words("pemilu pilkada pilpres pileg pilgub pilbup pilwako pilwalkot")

// MarkElections marks elections and world wars that nothing was found in.
func MarkElections(p *clue.Page) {
	var events []entity.Entity
	for i, t := range p.Tokens {
		if p.Text[t.Start]|0x20 != 'p' { // as all of them begin
			continue
		}
		n := election(p.Text, p.Tokens[i:])
		if n == 0 {
			n = worldWar(p.Text, p.Tokens[i:])
		}
		if n == 0 {
			continue
		}
		event := entity.Certain(entity.Across(t, p.Tokens[i+n-1]), entity.Event)
		event = WithSeason(event, p.Text)
		event.End -= clue.SentenceStop(event.In(p.Text))
		if !entity.Found(p.Names, event.Span) {
			events = append(events, event)
		}
	}
	p.Names = entity.WithAdded(p.Names, events)
}

// LabelReruns labels as an event what was found as a body or a place and is the rerun of
// an election, pemungutan suara ulang: [PSU Banggai].
func LabelReruns(p *clue.Page) {
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Organization && e.Label != entity.Location {
			continue
		}
		if place, ok := strings.CutPrefix(e.In(p.Text), "PSU "); ok && p.Know.IsPlace(place) {
			e.Label = entity.Event
		}
	}
}

// election returns how many tokens an election and its year take, 0 for none.
func election(text string, tokens []tokenize.Token) int {
	if !wordlist.IsOneOf(Elections, tokens[0].In(text)) {
		return 0
	}
	for n := 1; n < min(4, len(tokens)); n++ {
		word := tokens[n].In(text)
		switch {
		case !entity.OnLine(text, tokens[n-1].End, tokens[n].Start):
			return 0
		case tokens[n].Kind == tokenize.Number && len(word) == 4 && ortho.BeginsYear(word):
			return n + 1
		case !strings.EqualFold(word, "serentak") && !strings.EqualFold(word, "tahun"):
			return 0
		}
	}
	return 0
}

// worldWar returns how many tokens a world war takes, 0 for none.
func worldWar(text string, tokens []tokenize.Token) int {
	if len(tokens) < 3 || !strings.EqualFold(tokens[0].In(text), "perang") || !strings.EqualFold(tokens[1].In(text), "dunia") ||
		!isWorldWar(strings.TrimSuffix(tokens[2].In(text), ".")) ||
		!entity.OnLine(text, tokens[0].End, tokens[1].Start) || !entity.OnLine(text, tokens[1].End, tokens[2].Start) {
		return 0
	}
	return 3
}

// isWorldWar reports the number of a world war.
func isWorldWar(number string) bool {
	n := max(ortho.Ordinal(number), ortho.Roman(number))
	return n == 1 || n == 2 || number == "1" || number == "2"
}
