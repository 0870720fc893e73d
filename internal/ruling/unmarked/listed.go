package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Languages and peoples are not marked, and in a list only the first stands behind the
// word: berbahasa Inggris, Prancis, dan Jerman; suku Dani, Lani, dan Yali.

// peopleWords stand before peoples.
var peopleWords = wordlist.Words("suku etnis")

// unnamed is an item of such a list. A people of a list with a comma may look like
// someone or a body as well as like a place; suku Baduy dan Budi is no list.
type unnamed struct {
	tokenize.Span
	people bool
}

// is says whether e is that item.
func (u unnamed) is(e entity.Entity) bool {
	return u.Span == e.Span && (e.Label == entity.Location || u.people && clue.Changeable(e.Label))
}

// DropListed drops what was found as the items of such lists.
func DropListed(p *clue.Page) {
	var list []unnamed
	for i, t := range p.Tokens {
		word := t.In(p.Text)
		if people := wordlist.IsOneOf(peopleWords, word); people || isLanguage(word) {
			list = appendListed(list, p.Text, p.Tokens[i+1:], people)
		}
	}
	if list == nil {
		return
	}
	out := p.Names[:0]
	for _, e := range p.Names {
		for len(list) > 0 && list[0].End <= e.Start {
			list = list[1:]
		}
		if len(list) == 0 || !list[0].is(e) {
			out = append(out, e)
		}
	}
	p.Names = out
}

// isLanguage reports bahasa and berbahasa.
func isLanguage(word string) bool {
	const bahasa = "bahasa"
	n := len(word) - len(bahasa)
	return n >= 0 && word[n]|0x20 == bahasa[0] && strings.EqualFold(word[n:], bahasa)
}

// appendListed appends the items of the list that tokens begin with: single words
// with a capital, with commas between them and a conjunction before the last.
func appendListed(dst []unnamed, text string, tokens []tokenize.Token, people bool) []unnamed {
	if len(tokens) == 0 || !ortho.IsUpperAt(text, tokens[0].Start) {
		return dst
	}
	n := len(dst)
	for i := 1; i+1 < len(tokens); i++ {
		comma := tokens[i].In(text) == ","
		if comma {
			i++
		}
		last := wordlist.IsConjunction(tokens[i].In(text))
		if last {
			i++
		}
		if !comma && !last || i == len(tokens) || !ortho.IsUpperAt(text, tokens[i].Start) || entity.HasNewline(text[tokens[i-1].End:tokens[i].Start]) {
			break
		}
		dst = append(dst, unnamed{tokens[i].Span, people && (comma || len(dst) > n)})
		if last {
			return dst
		}
	}
	return dst[:n]
}
