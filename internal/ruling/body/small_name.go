package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A bank of West Java writes its name small, and so do the papers: [bank bjb],
// [bjb syariah].

// SmallNames are such names.
var SmallNames = wordlist.Words("bjb")

// MarkSmallNames marks them with the words bank before and syariah behind them, where
// nothing was found.
func MarkSmallNames(p *clue.Page) {
	var added []entity.Entity
	line := p.Line(0)
	for i, t := range p.Tokens {
		if !SmallNames.Has(t.In(p.Text)) {
			continue
		}
		name := t.Span
		if i > 0 && strings.EqualFold(p.Tokens[i-1].In(p.Text), "bank") && entity.OnLine(p.Text, p.Tokens[i-1].End, t.Start) {
			name.Start = p.Tokens[i-1].Start
		}
		if strings.EqualFold(line.Word(i+1), "syariah") && entity.OnLine(p.Text, t.End, p.Tokens[i+1].Start) {
			name.End = p.Tokens[i+1].End
		}
		if !entity.Found(p.Names, name) {
			added = append(added, entity.Certain(name, entity.Organization))
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}
