package mend

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/event"
	"github.com/wicara-nlp/wicara/internal/ruling/person"
	"github.com/wicara-nlp/wicara/internal/ruling/product"
	"github.com/wicara-nlp/wicara/internal/ruling/sport"
	"github.com/wicara-nlp/wicara/internal/ruling/title"
	"github.com/wicara-nlp/wicara/internal/ruling/unmarked"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// What the model found is mended mention by mention.

// governments are the words between pemerintah and a place that make an
// organisation of both; without them only the place is marked.
var governments = wordlist.Words("kabupaten kota provinsi daerah")

// Names mends all names, one by one.
func Names(p *clue.Page) {
	at := 0
	out := p.Names[:0]
	for _, e := range p.Names {
		at = entity.From(p.Tokens, at, e.Start)
		if unmarked.Is(e, p.Text, out) || unmarked.IsDegreeOfPerson(e, p.Text, out) || unmarked.IsSpecies(e, p.Text) || unmarked.IsPlural(e, p.Text) || unmarked.IsTicker(e, p.Text) {
			continue
		}
		if e = product.WithoutFlight(e, p.Text); e.Start == e.End {
			continue
		}
		e = product.WithFeature(e, p.Text, p.Tokens[at:])
		switch e.Label {
		case entity.Person:
			if out, e = absorb(out, body.WithSaint(e, p.Text, p.Tokens, at), e); e.Label != entity.Person {
				break
			}
			e = person.WithSyllable(person.WithoutHonorifics(e, p.Text, p.Tokens, at), p.Text, p.Tokens[at:])
		case entity.Event:
			e = event.WithoutMonth(event.WithSeason(event.WithoutKind(e, p.Text), p.Text), p.Text)
		case entity.Product:
			e.End -= product.PieceLen(p.Text, e.Span)
			e = product.WithVariant(e, p.Text, p.Tokens[at:])
		case entity.Location:
			found := e
			e = withHyphened(e, p.Text, p.Tokens, at)
			e = body.WithTraining(sport.WithTeam(withGovernment(e, p.Text, p.Tokens, at), p.Text, p.Tokens, at), p.Text)
			e = body.WithParkOffice(event.WithOpen(e, p.Text, p.Tokens[at:]), p.Text, p.Tokens, at)
			out, e = absorb(out, e, found)
		case entity.Organization:
			if at > 0 && person.EndsRank(e, p.Text, p.Tokens[at-1]) {
				continue
			}
			e = person.WithoutNumber(e, p.Text, p.Tokens, at)
			found := e
			e = unmarked.WithoutBourse(body.WithBoard(body.WithoutAgency(body.WithoutOffice(e, p.Text), p.Text), p.Text, p.Tokens, at), p.Text)
			e = body.WithUnit(e, out, p.Text, p.Tokens, at)
			if country, ok := ortho.CutPrefixFold(e.In(p.Text), "timnas "); ok && country != "" {
				e = sport.WithAgeGroup(e, p.Text, p.Tokens[at:])
			}
			out, e = absorb(out, e, found)
		}
		e.Span = clue.TrimSpan(p.Text, e.Span)
		if e.Label != entity.Person {
			e.End -= clue.SentenceStop(e.In(p.Text))
		}
		if e.Label == entity.Product || e.Label == entity.Person {
			e.End -= title.EpisodeLen(e.In(p.Text))
		}
		if e.Start < e.End && (len(out) == 0 || out[len(out)-1].End <= e.Start) {
			out = append(out, e)
		}
	}
	p.Names = out
}

// absorb returns entities without the parts of e, which was found behind them as found
// and has become longer. Where e begins inside of one of them now, it stays as found.
func absorb(entities []entity.Entity, e, found entity.Entity) ([]entity.Entity, entity.Entity) {
	out := without(entities, e.Start)
	if n := len(out); n > 0 && out[n-1].End > e.Start {
		return entities, found
	}
	return out, e
}

// without returns entities without those that begin at or behind start.
func without(entities []entity.Entity, start int) []entity.Entity {
	for len(entities) > 0 && entities[len(entities)-1].Start >= start {
		entities = entities[:len(entities)-1]
	}
	return entities
}

// withGovernment makes [Kabupaten Sukabumi] behind pemerintah part of the name
// of that government.
func withGovernment(e entity.Entity, text string, tokens []tokenize.Token, at int) entity.Entity {
	if at == 0 || at >= len(tokens) || tokens[at].Start != e.Start || tokens[at].End >= e.End {
		return e
	}
	before := tokens[at-1]
	if !strings.EqualFold(before.In(text), "pemerintah") || !wordlist.IsOneOf(governments, tokens[at].In(text)) ||
		entity.HasNewline(text[before.End:e.Start]) {
		return e
	}
	e.Start, e.Label = before.Start, entity.Organization
	return e
}
