package title

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A review begins with the title of the work, which nothing tells there from a
// common noun in capitals: Hujan Raih Tiga Piala. What the text goes on to call a
// film, Film [Hujan], is one at the head of the headline, too.

// MarkInHeadlines marks such a title at the head of the first line. entities
// are in text order, tokens are those of the text.
func MarkInHeadlines(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	if len(tokens) == 0 || !ortho.IsUpperAt(text, tokens[0].Start) || entity.Found(entities, tokens[0].Span) {
		return entities
	}
	start := tokens[0].Start
	headline, body, _ := strings.Cut(text[start:], "\n")
	bodyStart := len(text) - len(body)
	at := 0
	for _, e := range entities {
		name := e.In(text)
		if e.Label != entity.Product || e.Start < bodyStart || !strings.HasPrefix(headline, name) || !clue.EndsToken(tokens, start+len(name)) || !goesOnAsHeadline(headline[len(name):]) {
			continue
		}
		at = entity.From(tokens, at, e.Start)
		title := clue.Product(start, start+len(name))
		if at == len(tokens) || !cuesTitle(text, tokens, at) || entity.Found(entities, title.Span) {
			continue
		}
		if hasOtherLabel(entities, text, name) {
			break
		}
		return entity.WithAdded(entities, []entity.Entity{title})
	}
	return entities
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
