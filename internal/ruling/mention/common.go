package mention

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The short form of words in small letters that are no name is none either, there and
// wherever else it stands: koperasi simpan pinjam (KSP), nasabah KSP. In our
// annotations it is unmarked in 1423 of 1431 other places where it is in brackets.
// Bodies are left as they were found, lembaga penjamin simpanan ([LPS]), and so are
// the programmes of products, bantuan langsung tunai ([BLT]). The short form of a
// currency's country is unmarked like that, dolar Amerika Serikat (AS), right there.

// commonUse says where a short form is no name.
type commonUse uint8

const (
	commonBody commonUse = 1 << iota // as a person only: its words name a body
	commonSeen                       // it was found in the brackets, too
)

// DropCommon drops such short forms.
func DropCommon(p *clue.Page) {
	c := commonForms{found: p.Names, text: p.Text}
	for i := 3; i < len(p.Tokens); i++ {
		if p.Text[p.Tokens[i].Start] == ')' && p.Text[p.Tokens[i-2].Start] == '(' && isShortForm(p.Tokens[i-1].In(p.Text)) {
			c.read(p.Tokens[:i])
		}
	}
	if c.uses == nil && c.brackets == nil {
		return
	}
	out := p.Names[:0]
	for _, e := range p.Names {
		for len(c.brackets) > 0 && c.brackets[0].End <= e.Start {
			c.brackets = c.brackets[1:]
		}
		if len(c.brackets) > 0 && c.brackets[0] == e.Span {
			continue
		}
		if use, ok := c.uses[e.In(p.Text)]; ok && use.forbids(e.Label) {
			continue
		}
		out = append(out, e)
	}
	p.Names = out
}

// commonForms collects such short forms.
type commonForms struct {
	found    []entity.Entity
	text     string
	uses     map[string]commonUse
	brackets []tokenize.Span // unmarked there only
}

// read reads the short form that is the last of tokens, behind a bracket.
func (c *commonForms) read(tokens []tokenize.Token) {
	n := len(tokens)
	before, short := tokens[n-3], tokens[n-1]
	word := short.In(c.text)
	if entity.Found(c.found, before.Span) || entity.HasNewline(c.text[before.End:short.Start]) {
		return
	}
	if !ortho.IsLower(c.text[before.Start]) {
		if isOfCurrency(c.text, tokens[:n-1], word) {
			c.brackets = append(c.brackets, short.Span)
		}
		return
	}
	long, ok := body.Spelled(c.text, tokens[:n-1], strings.ToLower(word))
	if !ok || entity.Found(c.found, long) {
		return
	}
	use := commonUse(0)
	if isBody(long.In(c.text)) {
		use |= commonBody
	}
	if entity.Found(c.found, short.Span) {
		use |= commonSeen
	}
	if c.uses == nil {
		c.uses = map[string]commonUse{}
	}
	c.uses[word] = use
}

// forbids says whether a short form in that use is no mention with a label.
func (u commonUse) forbids(label entity.Label) bool {
	switch label {
	case entity.Person:
		return true
	case entity.Organization:
		return u&commonBody == 0
	case entity.Product:
		return u == 0
	}
	return false
}

// isShortForm reports two to six capitals.
func isShortForm(word string) bool {
	return len(word) < 7 && clue.IsAllCapitals(word)
}

// isBody says whether words name a body.
func isBody(words string) bool {
	return clue.IsBodyWord(ortho.FirstWord(words), clue.BodyNoun) || body.IsEnglishNoun(ortho.LastWord(words))
}

// currencies are those behind which a country is none.
var currencies = wordlist.Words("dolar dollar")

// longestCurrency is how many bytes the word before the words of a short form may have.
const longestCurrency = 24

// isOfCurrency says whether the words before the last of tokens, a bracket, are those
// of short behind one of currencies.
func isOfCurrency(text string, tokens []tokenize.Token, short string) bool {
	long, ok := body.Spelled(text, tokens, short)
	if !ok {
		return false
	}
	_, word := clue.WordInFront(text[max(0, long.Start-longestCurrency):long.Start])
	return wordlist.IsOneOf(currencies, word)
}
