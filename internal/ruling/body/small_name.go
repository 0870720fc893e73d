package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A bank of West Java writes its name small, and so do the papers: [bank bjb],
// [bjb syariah].

// SmallNames are such names.
var SmallNames = wordlist.Words("bjb")

// MarkSmallNames marks them with the words bank before and syariah behind them, where
// nothing was found. entities are in text order, tokens are those of the text.
func MarkSmallNames(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var added []entity.Entity
	line := entity.LineReader{Text: text, Tokens: tokens}
	for i, t := range tokens {
		if !SmallNames.Has(t.In(text)) {
			continue
		}
		name := t.Span
		if i > 0 && strings.EqualFold(tokens[i-1].In(text), "bank") && entity.OnLine(text, tokens[i-1].End, t.Start) {
			name.Start = tokens[i-1].Start
		}
		if strings.EqualFold(line.Word(i+1), "syariah") && entity.OnLine(text, t.End, tokens[i+1].Start) {
			name.End = tokens[i+1].End
		}
		if !entity.Found(entities, name) {
			added = append(added, entity.Certain(name, entity.Organization))
		}
	}
	return entity.WithAdded(entities, added)
}
