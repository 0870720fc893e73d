package train_test

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
	"github.com/wicara-nlp/wicara/tokenize"
)

func ExampleReadCoNLL() {
	file := "Siti\tB-PER\nAminah\tI-PER\ntiba\tO\ndi\tO\nSolo\tB-LOC\n.\tO\n"
	for s, err := range train.ReadCoNLL(strings.NewReader(file)) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(s.Text)
		for _, e := range s.Entities {
			fmt.Println(e.Label, e.In(s.Text))
		}
	}
	// Output:
	// Siti Aminah tiba di Solo .
	// PER Siti Aminah
	// LOC Solo
}

func ExampleReadSpans() {
	file := `{"text":"Siti Aminah tiba di Solo.","entities":[[0,11,"PER"],[20,24,"LOC"]]}`
	data, err := train.Collect(train.ReadSpans(strings.NewReader(file)))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range data[0].Entities {
		fmt.Println(e.Start, e.End, e.Label, e.In(data[0].Text))
	}
	// Output:
	// 0 11 PER Siti Aminah
	// 20 24 LOC Solo
}

// Offsets counted in characters, as in spaCy and Doccano, need Runes.
func ExampleSpanFormat() {
	file := `{"text":"Kafé Solo buka.","label":[[5,9,"LOC"]]}`
	data, err := train.Collect(train.SpanFormat{Runes: true}.Read(strings.NewReader(file)))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(data[0].Entities[0].In(data[0].Text))
	fmt.Println(train.WriteSpans(os.Stdout, data)) // in bytes
	// Output:
	// Solo
	// {"text":"Kafé Solo buka.","entities":[[6,10,"LOC"]]}
	// <nil>
}

func ExampleDataError() {
	file := "Siti\tB-PER\nAminah\n"
	_, err := train.Collect(train.ReadCoNLL(strings.NewReader(file)))
	var bad *train.DataError
	if errors.As(err, &bad) {
		fmt.Println(bad.Line)
	}
	fmt.Println(err)
	// Output:
	// 2
	// train: line 2: want a token and a label
}

func ExampleWriteCoNLL() {
	s := train.Sentence{
		Text:     "Prabowo-Gibran tiba.",
		Entities: []ner.Entity{{Span: tokenize.Span{Start: 0, End: 7}, Label: ner.Person}, {Span: tokenize.Span{Start: 8, End: 14}, Label: ner.Person}},
	}
	if err := train.WriteCoNLL(os.Stdout, []train.Sentence{s}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Prabowo	B-PER
	// -	O
	// Gibran	B-PER
	// tiba	O
	// .	O
}
