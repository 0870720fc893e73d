package clue

import (
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Page is a text on its way through the rulings, which change its names and nothing
// else of it.
type Page struct {
	Know   *tagger.Knowledge
	Names  []entity.Entity // in text order, free of overlaps
	Text   string
	Tokens []tokenize.Token // of the whole text
}

// Split cuts those names apart that are several. cut returns where in a name the first
// of them ends and the next starts, 0 for one name. White space at the cut belongs to
// neither.
func (p *Page) Split(cut func(entity.Entity) (end, start int)) {
	var out []entity.Entity // nil until there are several in one
	for i, e := range p.Names {
		end, start := cut(e)
		if start > 0 && out == nil {
			out = append(make([]entity.Entity, 0, len(p.Names)+1), p.Names[:i]...)
		}
		for ; start > 0; end, start = cut(e) {
			first := e
			first.End = e.Start + len(strings.TrimRightFunc(e.In(p.Text)[:end], unicode.IsSpace))
			e.Start = e.End - len(strings.TrimLeftFunc(e.In(p.Text)[start:], unicode.IsSpace))
			if first.Start < first.End {
				out = append(out, first)
			}
		}
		if out != nil && e.Start < e.End {
			out = append(out, e)
		}
	}
	if out != nil {
		p.Names = out
	}
}

// NameFrom returns the index of the name that begins with token i, -1 for none.
func (p *Page) NameFrom(i int) int {
	at := entity.IndexOverlapping(p.Names, p.Tokens[i].Span)
	if at < 0 || p.Names[at].Start != p.Tokens[i].Start {
		return -1
	}
	return at
}

// Line reads the line of token first, from there on.
func (p *Page) Line(first int) entity.LineReader {
	return entity.LineReader{Text: p.Text, Tokens: p.Tokens, First: first}
}
