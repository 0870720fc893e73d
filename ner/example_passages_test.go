package ner_test

import (
	"fmt"
	"iter"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// quoted takes lines that begin with > for English, and finds one name in them.
type quoted struct{ name string }

func (q quoted) Passages(text string) iter.Seq[tokenize.Span] {
	return func(yield func(tokenize.Span) bool) {
		at := 0
		for line := range strings.Lines(text) {
			if strings.HasPrefix(line, ">") && !yield(tokenize.Span{Start: at, End: at + len(line)}) {
				return
			}
			at += len(line)
		}
	}
}

func (q quoted) Append(dst []ner.Entity, text string) []ner.Entity {
	for line := range q.Passages(text) {
		if at := strings.Index(line.In(text), q.name); at >= 0 {
			at += line.Start
			dst = append(dst, ner.Entity{Span: tokenize.Span{Start: at, End: at + len(q.name)}, Label: ner.Organization, Score: 0.9})
		}
	}
	return dst
}

// A finder that answers for its passages: what the model finds in them gives way, and
// dates stay. Package prose has such a finder for English.
func ExamplePassageFinder() {
	var english ner.PassageFinder = quoted{"Bandung Institute of Technology"}
	text := "Wali Kota Bandung berpidato.\n> The Bandung Institute of Technology was moved from Jakarta on 2 July 1920.\n"
	for e := range (ner.Recognizer{English: english}).Entities(text) {
		fmt.Println(e.Label, e.In(text))
	}
	// Output:
	// LOC Bandung
	// ORG Bandung Institute of Technology
	// DATE 2 July 1920
}
