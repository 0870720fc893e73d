package sport

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A national team is one mention with its country: [Timnas Indonesia], [timnas
// U-23 Vietnam], [tim nasional Belanda].

// teamKinds may stand between the word timnas and the country.
var teamKinds = wordlist.Words("putra putri wanita senior muda junior futsal voli basket hoki esports e-sports sepak bola")

// longestTeam is how many words may stand between them.
const longestTeam = 4

// WithTeam makes the word timnas, or tim nasional, before a country and the age
// group behind it part of the name of its team. tokens[at] is the first at the
// country or behind its beginning.
func WithTeam(e entity.Entity, text string, tokens []tokenize.Token, at int) entity.Entity {
	e = WithAgeGroup(e, text, tokens[at:])
	if at == len(tokens) || tokens[at].Start != e.Start {
		return e // inside a word
	}
	for i := at - 1; i >= max(0, at-1-longestTeam) && entity.OnLine(text, tokens[i].End, tokens[i+1].Start); i-- {
		switch word := tokens[i].In(text); {
		case strings.EqualFold(word, "timnas"):
			e.Start, e.Label = tokens[i].Start, entity.Organization
			return e
		case i > 0 && strings.EqualFold(word, "nasional") && strings.EqualFold(tokens[i-1].In(text), "tim") && entity.OnLine(text, tokens[i-1].End, tokens[i].Start):
			e.Start, e.Label = tokens[i-1].Start, entity.Organization
			return e
		case !wordlist.IsOneOf(teamKinds, word) && !ageGroup(word):
			return e
		}
	}
	return e
}

// WithAgeGroup makes a team of a country with an age group: [Brasil U-17].
func WithAgeGroup(e entity.Entity, text string, tokens []tokenize.Token) entity.Entity {
	next := entity.Behind(e.Span, text, tokens)
	if len(next) == 0 {
		return e
	}
	if word := next[0].In(text); word[0]|0x20 == 'u' && len(word) > 2 && ageGroup(word) {
		e.End, e.Label = next[0].End, entity.Organization
	}
	return e
}

// ageGroup reports U-23, U23 and the like, and the 23 of U 23.
func ageGroup(word string) bool {
	if len(word) > 4 {
		return false
	}
	digits := strings.TrimLeft(word, "Uu-")
	return ortho.IsDigits(digits)
}
