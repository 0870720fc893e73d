package person

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// The answers of a question in one line begin with letters, which are no
// initials: A. [Van Deventer] B. [Daendels] C. [Raffles].

// answerMarks stand between them.
var answerMarks = []string{" B. ", " C. ", " D. ", " E. ", " b. ", " c. ", " d. ", " e. "}

// SplitChoices cuts people found in one where the letters run on from an A. in front of
// them.
func SplitChoices(p *clue.Page) {
	var parts []entity.Entity
	for i := range p.Names {
		e := &p.Names[i]
		for e.Label == entity.Person {
			at, size := answerAt(e.In(p.Text), p.Text[:e.Start])
			if at == 0 {
				break
			}
			part := *e
			part.Start += at + size
			e.End = e.Start + at
			e.Span, part.Span = clue.TrimSpan(p.Text, e.Span), clue.TrimSpan(p.Text, part.Span)
			parts = append(parts, part)
			e = &parts[len(parts)-1]
		}
	}
	p.Names = entity.WithAdded(p.Names, parts)
}

// answerAt returns where in name the next answer begins that the letter behind
// that at the end of before marks, and how many bytes the mark takes.
func answerAt(name, before string) (at, size int) {
	if len(before) < 3 || before[len(before)-2:] != ". " {
		return 0, 0
	}
	for _, mark := range answerMarks {
		if before[len(before)-3] != mark[1]-1 {
			continue
		}
		if at := strings.Index(name, mark); at > 0 {
			return at, len(mark)
		}
	}
	return 0, 0
}
