package train_test

import (
	"fmt"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
	"github.com/wicara-nlp/wicara/tokenize"
)

func ExampleEvaluate() {
	file := `{"text":"Harga cabai naik 5 persen pada Senin (10/6/2024).","entities":[[17,25,"PERCENT"],[31,48,"DATE"]]}`
	data, err := train.Collect(train.ReadSpans(strings.NewReader(file)))
	if err != nil {
		fmt.Println(err)
		return
	}
	report := train.Evaluate(ner.Recognizer{}, data)
	for _, l := range report.Labels {
		fmt.Printf("%s %d of %d, F1 %.2f\n", l.Label, l.Right, l.Gold, l.F1())
	}
	// Output:
	// DATE 1 of 1, F1 1.00
	// PERCENT 1 of 1, F1 1.00
}

// What a recognizer got wrong, mention by mention.
func ExampleSentence_Compare() {
	text := "Harga cabai naik 5 persen pada Senin (10/6/2024)."
	gold := train.Sentence{Text: text, Entities: []ner.Entity{
		{Span: tokenize.Span{Start: 6, End: 11}, Label: "GOODS"},
		{Span: tokenize.Span{Start: 31, End: 36}, Label: ner.Date},
	}}
	found := ner.Recognizer{Labels: []ner.Label{ner.Date, ner.Percent}}.Append(nil, text)
	for _, d := range gold.Compare(found) {
		fmt.Printf("%q %q, found %q %q\n", d.Gold.Label, d.Gold.In(text), d.Found.Label, d.Found.In(text))
	}
	// Output:
	// "GOODS" "cabai", found "" ""
	// "" "", found "PERCENT" "5 persen"
	// "DATE" "Senin", found "DATE" "Senin (10/6/2024)"
}
