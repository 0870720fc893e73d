package train_test

import (
	"fmt"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
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
