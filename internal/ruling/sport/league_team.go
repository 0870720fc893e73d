package sport

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The teams of the NBA go by their nicknames, many of which are common words. One
// is the team wherever the text has its full name, Oklahoma City Thunder: [Thunder]
// belum terkalahkan; and so are two around a match verb: [Heat] Bungkam [Magic].

// TeamNicknames are those of the thirty teams.
var TeamNicknames = wordlist.Names("76ers, Bucks, Bulls, Cavaliers, Celtics, Clippers, Grizzlies, Hawks, Heat, " +
	"Hornets, Jazz, Kings, Knicks, Lakers, Magic, Mavericks, Nets, Nuggets, Pacers, Pelicans, Pistons, Raptors, Rockets, " +
	"Spurs, Suns, Thunder, Timberwolves, Warriors, Wizards")

// MarkLeagueTeams marks such nicknames.
func MarkLeagueTeams(p *clue.Page) {
	var full map[string]bool // the nicknames whose full names the text has
	var nicks []int
	for i, t := range p.Tokens {
		if word := t.In(p.Text); ortho.IsUpperAt(word, 0) && TeamNicknames.Has(word) {
			nicks = append(nicks, i)
			if endsTeamName(p.Names, p.Text, t.Span) {
				if full == nil {
					full = map[string]bool{}
				}
				full[word] = true
			}
		}
	}
	var teams []entity.Entity
	sides := twoSides{entities: p.Names, text: p.Text, at: -1}
	r := p.Line(0)
	for n, i := range nicks {
		t := p.Tokens[i]
		if full[t.In(p.Text)] || n+1 < len(nicks) && opponentAt(&r, i+1) == nicks[n+1] || n > 0 && opponentAt(&r, nicks[n-1]+1) == i {
			if at := entity.IndexOverlapping(p.Names, t.Span); at < 0 || p.Names[at].Span == t.Span || sides.has(at) {
				teams = append(teams, entity.Certain(t.Span, entity.Organization))
			}
		}
	}
	p.Names = entity.WithReplaced(p.Names, teams)
}

// endsTeamName says whether an organisation of several words ends with the
// nickname at a span.
func endsTeamName(entities []entity.Entity, text string, nick tokenize.Span) bool {
	e := entity.Overlapping(entities, nick)
	return e.Label == entity.Organization && e.End == nick.End && e.Start < nick.Start && !hasMatchVerb(e, text)
}

// twoSides finds the entities that are two sides in one with the verb between them.
// It keeps the last answer: a name may have many nicknames in it.
type twoSides struct {
	entities []entity.Entity
	text     string
	at       int // the last entity asked for; -1 for none
	last     bool
}

// has says whether entity at is one.
func (s *twoSides) has(at int) bool {
	if at != s.at {
		s.at, s.last = at, hasMatchVerb(s.entities[at], s.text)
	}
	return s.last
}

// hasMatchVerb says whether a name has a match verb in it.
func hasMatchVerb(e entity.Entity, text string) bool {
	for word := range strings.FieldsSeq(e.In(text)) {
		if wordlist.Lookup(matchVerbs, word) != noMatch {
			return true
		}
	}
	return false
}
