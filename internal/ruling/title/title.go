package title

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// What stands in quotes behind the word lagu or film is its title, whatever
// names are in it: film "[Surat dari Bandung]".

// titleNouns say of the quoted title behind them what it names.
var titleNouns = wordlist.Uses(map[entity.Label]string{
	entity.Product: clue.WorkNouns(clue.QuotedTitle),
	entity.Event:   "konser festival pameran diskusi seminar webinar",
})

// longestTitle is how many tokens a title may have.
const longestTitle = 14

// MarkQuoted marks quoted titles and drops what was found inside them.
func MarkQuoted(p *clue.Page) {
	var titles []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		if !ortho.IsQuote(p.Tokens[i].In(p.Text)) || !entity.OnLine(p.Text, p.Tokens[i-1].End, p.Tokens[i].Start) {
			continue
		}
		if label := wordlist.Lookup(titleNouns, p.Tokens[i-1].In(p.Text)); label != "" {
			if span, ok := quoted(p.Text, p.Tokens[i+1:]); ok {
				titles = append(titles, entity.Certain(span, label))
			}
		}
	}
	p.Names = entity.WithLonger(p.Names, titles)
}

// quoted returns the span of the title that tokens begin with, up to the
// closing quote, without a comma or full stop before that.
func quoted(text string, tokens []tokenize.Token) (tokenize.Span, bool) {
	for i, t := range tokens[:min(longestTitle+1, len(tokens))] {
		if entity.HasNewline(text[tokens[0].Start:t.Start]) {
			break
		}
		if !ortho.IsQuote(t.In(text)) {
			continue
		}
		if i > 0 && (tokens[i-1].In(text) == "," || tokens[i-1].In(text) == ".") {
			i-- // film "Kabar," kata Budi
		}
		if at := tokens[0].Start; i == 0 || !ortho.IsUpperAt(text, at) && !ortho.IsDigit(text[at]) {
			break
		}
		return entity.Across(tokens[0], tokens[i-1]), true
	}
	return tokenize.Span{}, false
}
