package press

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Reports of matches open with the city alone, which many a club is called after:
// [Liverpool|LOC] - [Liverpool|ORG] menang tipis. A name that was found over the
// dash is two.

// shortestReport is how many bytes stand behind the dash of a report at least: a
// fixture, Leeds - Chelsea, has fewer.
const shortestReport = 40

// SplitDatelineCities makes places of such cities, and parts them from what was found in
// one with them.
func SplitDatelineCities(p *clue.Page) {
	var added []entity.Entity
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Organization || e.Start > 0 && !entity.HasNewline(p.Text[e.Start-1:e.Start]) {
			continue
		}
		city, rest := cityOfReport(*e, p.Text)
		if city.End == 0 || !p.Know.IsPlace(city.In(p.Text)) {
			continue
		}
		if rest < e.End {
			added = append(added, entity.Entity{Span: tokenize.Span{Start: rest, End: e.End}, Label: e.Label, Score: e.Score})
		}
		e.Span, e.Label, e.Score = city, entity.Location, entity.Sure
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// cityOfReport returns what of the name e at the start of a line stands before the
// dash of a report, and where the report begins.
func cityOfReport(e entity.Entity, text string) (city tokenize.Span, rest int) {
	end := e.End
	if dash := strings.Index(e.In(text), " - "); dash > 0 {
		end = e.Start + dash
	}
	behind, ok := strings.CutPrefix(text[end:], " -")
	behind = strings.TrimPrefix(behind, "-")
	report, blank := strings.CutPrefix(behind, " ")
	if !ok || !blank || end-e.Start > longestDateline || !ortho.IsUpperAt(report, 0) || !isSentence(report) {
		return city, 0
	}
	return tokenize.Span{Start: e.Start, End: end}, len(text) - len(report)
}

// isSentence says whether text goes on with a line as long as that of a report,
// which has words in small letters before it ends or is long enough.
func isSentence(text string) bool {
	if len(text) < shortestReport || entity.HasNewline(text[:shortestReport]) {
		return false
	}
	for word := range strings.FieldsSeq(text[:shortestReport]) {
		if len(word) > 3 && ortho.IsLower(word[0]) {
			return true
		}
	}
	return false
}
