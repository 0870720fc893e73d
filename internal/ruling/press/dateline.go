package press

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Media in datelines are organisations, says the guideline, and the place at the
// head of a report is one, however rare: [TERNATE], [KOMPAS.com] - Demonstrasi ...
// Some outlets put theirs first: [SERAMBINEWS.COM], [LANGSA] - Koalisi ...

// longestDateline is how many bytes the place of a dateline may have.
const longestDateline = 40

// MarkDatelines marks the hosts of datelines as media, and as places what stands
// between the start of a line and the comma before a medium and a dash, or between a
// host that starts a line and a dash.
func MarkDatelines(p *clue.Page) {
	markDatelineHosts(p)
	var places []entity.Entity
	for _, e := range p.Names {
		place, ok := datelinePlace(e, p.Text)
		if !ok {
			continue
		}
		i := entity.IndexOverlapping(p.Names, place.Span)
		if i < 0 {
			places = append(places, place)
			continue
		}
		if found := &p.Names[i]; found.Span == place.Span && clue.Changeable(found.Label) && !mayBeAuthor(*found, p.Text) {
			found.Label = entity.Location
		}
	}
	p.Names = entity.WithAdded(p.Names, places)
}

// mayBeAuthor reports a person of more than one word, who may have written the
// report.
func mayBeAuthor(e entity.Entity, text string) bool {
	return e.Label == entity.Person && strings.Contains(e.In(text), " ")
}

// markDatelineHosts labels the hosts of datelines that nothing was found in.
// Media write theirs with a capital, and with nothing in front or behind.
func markDatelineHosts(p *clue.Page) {
	var hosts []entity.Entity
	for _, t := range p.Tokens {
		if t.Kind != tokenize.URL || !ortho.IsUpperAt(p.Text, t.Start) || strings.ContainsAny(t.In(p.Text), "/:@") {
			continue
		}
		host := entity.Certain(t.Span, entity.Organization)
		if _, ok := datelinePlace(host, p.Text); ok && !entity.Found(p.Names, t.Span) {
			hosts = append(hosts, host)
		}
	}
	p.Names = entity.WithAdded(p.Names, hosts)
}

// datelinePlace returns the place beside the medium e if both open a report.
func datelinePlace(e entity.Entity, text string) (entity.Entity, bool) {
	if e.Label != entity.Organization {
		return e, false
	}
	if !clue.BeforeDash(text[e.End:]) {
		return placeBehindHost(e, text)
	}
	head := text[max(0, e.Start-longestDateline-len("\n, ")):e.Start]
	if i := strings.LastIndexAny(head, "\r\n"); i >= 0 {
		head = head[i+1:]
	} else if len(head) < e.Start {
		return e, false // the line is longer
	}
	place, ok := strings.CutSuffix(strings.TrimRight(head, " "), ",")
	if !ok || !ortho.IsTitleCase(place) || wordlist.IsOneOf(creditWords, place) {
		return e, false
	}
	start := e.Start - len(head)
	return entity.Certain(tokenize.Span{Start: start, End: start + len(place)}, entity.Location), true
}

// placeBehindHost returns the place between the host e, which starts a line, and
// a dash.
func placeBehindHost(e entity.Entity, text string) (entity.Entity, bool) {
	rest, ok := strings.CutPrefix(text[e.End:], ", ")
	if !ok || !strings.Contains(e.In(text), ".") || strings.Contains(e.In(text), " ") || !entity.OpensLine(text, e.Start) {
		return e, false
	}
	rest = rest[:min(len(rest), longestDateline+len(" -"))]
	for i := 1; i < len(rest) && rest[i] != '\n' && rest[i] != '\r'; i++ {
		inside := rest[i] == '-' && i+1 < len(rest) && rest[i+1] >= 'A' // a hyphen
		if inside || !clue.BeforeDash(rest[i:]) {
			continue
		}
		place := entity.Certain(tokenize.Span{Start: e.End + len(", "), End: e.End + len(", ") + i}, entity.Location)
		return place, ortho.IsTitleCase(rest[:i])
	}
	return e, false
}
