package event

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Operations and drills of armies have code names, which are events: operasi
// bersandi [Badai Senyap], latihan [Operation Silent Storm].

// operationKinds are what has such a name.
var operationKinds = wordlist.Names("operasi, latihan, serangan")

// operationCues stand before an English name with Operation in it, as such kinds do.
var operationCues = wordlist.Names("bernama, nama, dinamai, bersandi, bertajuk, militer, gabungan, sandi")

// maxOperation is how many words such a name may have, and how far before it, in
// tokens, the kind may stand.
const maxOperation = 4

// MarkOperations makes events of such names.
func MarkOperations(p *clue.Page) {
	var events []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		start := 0
		switch word := p.Tokens[i].In(p.Text); word {
		case "bersandi", "bersandikan", "sandi":
			if isOperation(p.Text, p.Tokens, i) {
				start = i + 1
			}
		case "Operation":
			cue := i - 1
			if p.Tokens[cue].In(p.Text) == `"` && cue > 0 {
				cue--
			}
			if word := p.Tokens[cue].In(p.Text); wordlist.IsOneOf(operationCues, word) || wordlist.IsOneOf(operationKinds, word) {
				start = i
			}
		}
		if start == 0 {
			continue
		}
		if span := operationName(p.Text, p.Tokens, start); span.End > 0 && canBeOperation(p.Names, span) {
			events = append(events, entity.Certain(span, entity.Event))
		}
	}
	p.Names = entity.WithReplaced(p.Names, events)
}

// isOperation says whether an operation stands up to maxOperation words before
// token i on its line: operasi militer yang bersandi. A kata sandi opens a door.
func isOperation(text string, tokens []tokenize.Token, i int) bool {
	if strings.EqualFold(tokens[i-1].In(text), "kata") {
		return false
	}
	for j := i - 1; j >= max(0, i-maxOperation) && tokens[j].Kind == tokenize.Word && entity.OnLine(text, tokens[j].End, tokens[j+1].Start); j-- {
		if wordlist.IsOneOf(operationKinds, tokens[j].In(text)) {
			return true
		}
	}
	return false
}

// operationName returns the words with capitals, and a number behind them, from
// token i on or behind a quotation mark there.
func operationName(text string, tokens []tokenize.Token, i int) (span tokenize.Span) {
	r := entity.LineReader{Text: text, Tokens: tokens, First: i - 1}
	if r.Word(i) == `"` || r.Word(i) == "“" {
		i++
		r.First = i
	}
	n := r.Capitals(i, maxOperation)
	if n == 0 || tokens[i].In(text) == "Operation" && n == 1 {
		return span
	}
	span = entity.Across(tokens[i], tokens[i+n-1])
	if number := r.Word(i + n); number != "" && ortho.IsDigit(number[0]) && len(number) < 3 {
		span.End = tokens[i+n].End
	}
	return span
}

// canBeOperation says whether no mention is cut by a span, and none of an operation
// was found there.
func canBeOperation(entities []entity.Entity, span tokenize.Span) bool {
	e := entity.Overlapping(entities, span)
	return e.Label == "" || e.Label != entity.Event && e.Start >= span.Start && e.End <= span.End
}
