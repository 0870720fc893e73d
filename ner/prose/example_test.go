package prose_test

import (
	"fmt"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/prose"
)

func ExampleFinder_Append() {
	text := `Presiden Rusia Vladimir Putin tiba di Hanoi.
The Russian President, Vladimir Putin, in Hanoi.`
	for _, e := range (prose.Finder{}).Append(nil, text) {
		fmt.Println(e.Start, e.End, e.Label, e.In(text))
	}
	// Output:
	// 68 82 PER Vladimir Putin
	// 87 92 LOC Hanoi
}

// The recogniser of Indonesian names leaves the captions to a Finder.
func ExampleFinder_recognizer() {
	r := ner.Recognizer{English: prose.Finder{}}
	text := "The Russian President, Vladimir Putin."
	for _, e := range r.Append(nil, text) {
		fmt.Println(e.Start, e.End, e.Label, e.In(text))
	}
	// Output: 23 37 PER Vladimir Putin
}

func ExampleEnglish() {
	text := `Menteri Luar Negeri bertemu wartawan di Jakarta. "We need peace," he said. Pertemuan itu singkat.`
	for s := range prose.English(text) {
		fmt.Println(s.Start, s.End, s.In(text))
	}
	// Output:
	// 49 74 "We need peace," he said.
}

func ExampleIsEnglish() {
	fmt.Println(prose.IsEnglish("Two dogs on the beach of Kuta."))
	fmt.Println(prose.IsEnglish("Dua anjing di Pantai Kuta."))
	fmt.Println(prose.IsEnglish("Film The Lord of the Rings kembali tayang."))
	// Output:
	// true
	// false
	// false
}
