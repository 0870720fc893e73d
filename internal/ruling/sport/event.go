package sport

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A derby that is written with a capital is the match of its city, [Derbi
// Manchester], and the classes of racing are events, [Moto3], as MotoGP is.

// RacingClasses are words that nothing else is called.
var RacingClasses = wordlist.Names("Moto2, Moto3, MotoE, WorldSBK, WorldSSP, WSBK, WSSP")

// MarkEvents marks derbies and racing classes.
func MarkEvents(p *clue.Page) {
	var events []entity.Entity
	for i, t := range p.Tokens {
		word := t.In(p.Text)
		switch {
		case RacingClasses.Has(word):
			if e := entity.Overlapping(p.Names, t.Span); e.Label == "" || e.Span == t.Span {
				events = append(events, raceOf(entity.Certain(t.Span, entity.Event), p.Names, p.Text))
			}
		case word == "Derbi" || word == "Derby":
			if derby, ok := derbyAt(p, i); ok {
				events = append(events, derby)
			}
		}
	}
	p.Names = entity.WithReplaced(p.Names, events)
}

// raceOf returns the race of a class where a place and a year stand behind it, as
// MotoGP has them in our annotations: [Moto2 Mandalika 2025].
func raceOf(class entity.Entity, entities []entity.Entity, text string) entity.Entity {
	if place := entity.Overlapping(entities, tokenize.Span{Start: class.End, End: class.End + len(" X")}); place.Label == entity.Location && text[class.End:place.Start] == " " {
		class.End = place.End
		class.End += clue.WithYear(text[class.End:], 0)
	}
	return class
}

// derbyAt returns the derby that token i begins, if a place or the words of an
// Italian derby stand behind it: Derby della Madonnina. Derby Romero is a man, and
// Derby County is no derby.
func derbyAt(p *clue.Page, i int) (derby entity.Entity, ok bool) {
	found := entity.Overlapping(p.Names, p.Tokens[i].Span)
	if found.Label == entity.Person || found.Label == entity.Event || found.Label == entity.Product || found.Label != "" && found.Start < p.Tokens[i].Start {
		return derby, false
	}
	r := p.Line(i)
	derby = entity.Certain(p.Tokens[i].Span, entity.Event)
	next := r.Word(i + 1)
	if next == "" {
		return derby, false
	}
	if next == "della" || next == "d'" || next == "del" {
		derby.End = p.Tokens[min(i+2, len(p.Tokens)-1)].End
		return derby, r.IsCapital(i+2) && derby.End >= found.End
	}
	if found.End <= p.Tokens[i].End { // nothing, or the word alone
		found = entity.Overlapping(p.Names, p.Tokens[i+1].Span)
	}
	city := p.Tokens[i+1].Span
	if found.Label != "" {
		city.End = found.End
	}
	derby.End = city.End
	beside := found.Label == entity.Location && found.Start == city.Start // Derbi [London Utara]
	return derby, found.Label != entity.Person && ortho.IsUpperAt(next, 0) && next != "County" && (beside || p.Know.IsPlace(city.In(p.Text)))
}
