package coref

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The symbol of a listed company is no mention in the brackets behind it, but it may be
// one further on: [PT Bumi Niaga Tbk] (BUNI) membuka gerai. Laba [BUNI] naik.

// tickers adds the pairs of a company and the form that its symbol is elsewhere.
func (l *linker) tickers(pairs [][2]int) [][2]int {
	for i, a := range l.ms {
		b, ok := tickerBehind(l.text, a)
		if !ok || i+1 < len(l.ms) && l.ms[i+1].Start < b.End {
			continue
		}
		g, ok := l.byRaw[formKey{b.Label, strings.ToLower(b.In(l.text))}]
		if f := l.formOf[i]; ok && f != g && l.bracket("", b, f, g) {
			pairs = append(pairs, [2]int{f, g})
		}
	}
	return pairs
}

// tickerBehind returns the four capitals in brackets behind an organisation.
func tickerBehind(text string, a entity.Entity) (entity.Entity, bool) {
	const size = 4
	if a.Label != entity.Organization {
		return a, false
	}
	rest, open := strings.CutPrefix(strings.TrimPrefix(text[a.End:], "."), " (")
	if !open || len(rest) <= size || rest[size] != ')' || !ortho.IsCapitals(rest[:size]) {
		return a, false
	}
	start := len(text) - len(rest)
	return entity.Entity{Label: a.Label, Span: tokenize.Span{Start: start, End: start + size}}, true
}
