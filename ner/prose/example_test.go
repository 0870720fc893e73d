package prose_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/prose"
	"github.com/wicara-nlp/wicara/ner/train"
	"github.com/wicara-nlp/wicara/tokenize"
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

// A model of one's own, with labels of one's own.
func ExampleTrain() {
	data := []train.Sentence{
		{
			Text:     "Kapal Bima Sakti berlayar ke Ambon.",
			Entities: []ner.Entity{{Span: tokenize.Span{Start: 6, End: 16}, Label: "KAPAL"}},
		},
		{
			Text:     "Kapal Bima Sakti tiba di Tual.",
			Entities: []ner.Entity{{Span: tokenize.Span{Start: 6, End: 16}, Label: "KAPAL"}},
		},
	}
	model, err := prose.Train(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	f := prose.Finder{Model: model, AnyLanguage: true}
	text := "Nelayan melihat kapal Bima Sakti"
	for _, e := range f.Append(nil, text) {
		fmt.Println(e.Label, e.In(text))
	}
	// Output: KAPAL Bima Sakti
}

// A model is a folder; a program can carry it as an embed.FS.
func ExampleLoad() {
	dir, err := os.MkdirTemp("", "model-")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	model, err := prose.Train([]train.Sentence{{
		Text:     "Kapal Bima Sakti berlayar ke Ambon.",
		Entities: []ner.Entity{{Span: tokenize.Span{Start: 6, End: 16}, Label: "KAPAL"}},
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	if err = model.Save(filepath.Join(dir, "kapal")); err != nil {
		fmt.Println(err)
		return
	}
	if model, err = prose.Load(os.DirFS(dir), "kapal"); err != nil {
		fmt.Println(err)
		return
	}
	text := "Nelayan melihat kapal Bima Sakti"
	for _, e := range (prose.Finder{Model: model, AnyLanguage: true}).Append(nil, text) {
		fmt.Println(e.Label, e.In(text))
	}
	_, err = prose.Load(os.DirFS(dir), "feri")
	fmt.Println(errors.Is(err, fs.ErrNotExist))
	// Output:
	// KAPAL Bima Sakti
	// true
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
