package ner_test

import (
	"fmt"
	"regexp"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// pattern finds what a regular expression matches.
type pattern struct {
	expr  *regexp.Regexp
	label ner.Label
}

// Append is what makes it a ner.Finder.
func (p pattern) Append(dst []ner.Entity, text string) []ner.Entity {
	for _, at := range p.expr.FindAllStringIndex(text, -1) {
		dst = append(dst, ner.Entity{Span: tokenize.Span{Start: at[0], End: at[1]}, Label: p.label, Score: 1})
	}
	return dst
}

// Rules of the caller's, here for the numbers of cases before a court and for symbols
// of the stock exchange. Override lets them replace what the library finds there.
func ExampleRecognizer_finders() {
	r := ner.Recognizer{
		Finders: []ner.Finder{
			pattern{regexp.MustCompile(`\b\d+/Pid\.[A-Za-z.-]+/\d{4}/PN [A-Z][a-z]+\b`), "CASE"},
			pattern{regexp.MustCompile(`\b[A-Z]{4}\b`), "TICKER"},
		},
		Override: true,
	}
	text := "Perkara 12/Pid.Sus/2024/PN Bandung menjerat Sari Wulandari, lalu saham MAJU turun 5 persen."
	for e := range r.Entities(text) {
		fmt.Println(e.Label, e.In(text))
	}
	// Output:
	// CASE 12/Pid.Sus/2024/PN Bandung
	// PER Sari Wulandari
	// TICKER MAJU
	// PERCENT 5 persen
}
