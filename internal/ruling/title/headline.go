package title

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// A review begins with the title of the work, which nothing tells there from a
// common noun in capitals: Hujan Raih Tiga Piala. What the text goes on to call a
// film, Film [Hujan], is one at the head of the headline, too.

// MarkInHeadlines marks such a title at the head of the first line.
func MarkInHeadlines(p *clue.Page) {
	if len(p.Tokens) == 0 || !ortho.IsUpperAt(p.Text, p.Tokens[0].Start) || entity.Found(p.Names, p.Tokens[0].Span) {
		return
	}
	start := p.Tokens[0].Start
	headline, body, _ := strings.Cut(p.Text[start:], "\n")
	bodyStart := len(p.Text) - len(body)
	at := 0
	for _, e := range p.Names {
		name := e.In(p.Text)
		if e.Label != entity.Product || e.Start < bodyStart || !strings.HasPrefix(headline, name) || !clue.EndsToken(p.Tokens, start+len(name)) || !goesOnAsHeadline(headline[len(name):]) {
			continue
		}
		at = entity.From(p.Tokens, at, e.Start)
		title := clue.Product(start, start+len(name))
		if at == len(p.Tokens) || !cuesTitle(p.Text, p.Tokens, at) || entity.Found(p.Names, title.Span) {
			continue
		}
		if hasOtherLabel(p.Names, p.Text, name) {
			break
		}
		p.Names = entity.WithAdded(p.Names, []entity.Entity{title})
		return
	}
}

// goesOnAsHeadline says whether a comma, a colon or a word with a capital follows, as
// in headlines. In a sentence the first word alone has a capital.
func goesOnAsHeadline(rest string) bool {
	next, spaced := strings.CutPrefix(rest, " ")
	return spaced && (ortho.IsUpperAt(next, 0) || next != "" && ortho.IsDigit(next[0])) || strings.HasPrefix(rest, ", ") || strings.HasPrefix(rest, ": ")
}

// hasOtherLabel says whether a name was found as something else than a product,
// such as a person with the name of the film.
func hasOtherLabel(entities []entity.Entity, text, name string) bool {
	for _, e := range entities {
		if e.Label != entity.Product && e.In(text) == name {
			return true
		}
	}
	return false
}
