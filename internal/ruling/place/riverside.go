package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Towns with hyphens say what they lie on or in: [Muara-on-Trent], [Ombak-sur-Mer].
// All of the 8 that our annotations have as places go to the last word.

// riverLinks stand between such hyphens.
var riverLinks = wordlist.Words("in on upon under by le la les sur sous en am an")

// JoinRivers lengthens places, and people that were taken for one, by such an end.
func JoinRivers(p *clue.Page) {
	var towns []entity.Entity
	for _, e := range p.Names {
		if e.End == len(p.Text) || p.Text[e.End] != '-' || e.Label != entity.Location && e.Label != entity.Person {
			continue
		}
		if n := riverLen(p.Text[e.End:min(len(p.Text), e.End+longestRiver)]); n > 0 {
			e.End += n
			e.Label = entity.Location
			towns = append(towns, e)
		}
	}
	p.Names = entity.WithReplaced(p.Names, entity.Apart(towns))
}

// longestRiver is how many bytes of a town stand behind its first word at most.
const longestRiver = 24

// riverLen returns the length of a hyphen, such a word, a hyphen and a word with a
// capital at the start of text.
func riverLen(text string) int {
	link, _, ok := strings.Cut(text[1:], "-")
	if !ok || link == "" || !ortho.IsLower(link[0]) || !wordlist.IsOneOf(riverLinks, link) {
		return 0
	}
	first := len(link) + 2
	n := first
	for n < len(text) && ortho.IsWordByte(text[n]) {
		n++
	}
	if n == len(text) && n == longestRiver || !ortho.IsUpperAt(text, first) || n < first+3 {
		return 0
	}
	return n
}
