package ner_test

import (
	"fmt"
	"maps"

	"github.com/wicara-nlp/wicara/ner"
)

func ExampleFind() {
	text := "Presiden Joko Widodo bertemu Vladimir Putin di Jakarta, Senin (10/6/2024)."
	for _, e := range ner.Find(text) {
		fmt.Println(e.Start, e.End, e.Label, e.In(text))
	}
	// Output:
	// 9 20 PER Joko Widodo
	// 29 43 PER Vladimir Putin
	// 47 54 LOC Jakarta
	// 56 73 DATE Senin (10/6/2024)
}

func ExampleRecognizer() {
	r := ner.Recognizer{
		Gazetteer: ner.NewGazetteer(maps.All(map[string]ner.Label{"kopi luwak": ner.Product})),
		Labels:    []ner.Label{ner.Product, ner.Location},
	}
	text := "Budi menjual kopi luwak di Surabaya."
	for e := range r.Entities(text) {
		fmt.Println(e.Label, e.In(text))
	}
	// Output:
	// PRD kopi luwak
	// LOC Surabaya
}
