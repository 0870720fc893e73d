package title

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The old literature of the islands names the kind of a work first: [Babad Ombak],
// [Serat Senja Kidul], [Hikayat Hang Ombak]. Of 57 such names in our annotations 54
// are products and one is part of the name of an event; two are fibres, in headlines.

// OldWorkKinds are those kinds.
var OldWorkKinds = wordlist.Names("Babad, Serat, Hikayat, Kakawin, Kidung, Geguritan")

// longestOldWork is how many words may stand behind the kind.
const longestOldWork = 4

// MarkOldWorks marks such works.
func MarkOldWorks(p *clue.Page) {
	var works []entity.Entity
	for i := 0; i < len(p.Tokens); i++ {
		if !OldWorkKinds.Has(p.Tokens[i].In(p.Text)) {
			continue
		}
		line := p.Line(i)
		n := 1 + line.Capitals(i+1, longestOldWork+1)
		if n == 1 || n > longestOldWork+1 || p.Tokens[i].In(p.Text) == "Serat" && isFibre(p.Text, p.Tokens, i) {
			continue
		}
		if e := clue.Product(p.Tokens[i].Start, p.Tokens[i+n-1].End); clue.CoversFound(p.Names, e.Span) && !clue.IsFoundAs(p.Names, e.Span, entity.Person) {
			works = append(works, e)
		}
		i += n - 1
	}
	p.Names = entity.WithReplaced(p.Names, works)
}

// isFibre says whether tokens[i], Serat, may be a fibre: in a headline, or behind a
// word with a capital that it goes on, Pabrik Serat Optik, but not Dan Serat Sari.
func isFibre(text string, tokens []tokenize.Token, i int) bool {
	isBehindName := i > 0 && ortho.IsUpperAt(text, tokens[i-1].Start) && tokens[i-1].End+1 == tokens[i].Start &&
		!wordlist.IsSmallWord(strings.ToLower(tokens[i-1].In(text)))
	return isBehindName || !clue.IsProseAt(text, tokens[i].Start)
}
