package ner_test

import (
	"bytes"
	"errors"
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

func ExampleLines() {
	page := "Beranda > Daerah\n" +
		"Warga Sumedang Panen Raya Padi Organik\n" +
		"SUMEDANG, KABAR.com - Petani di Desa Sukamaju memanen padi organik seluas dua hektare, Minggu pagi.\n" +
		"Baca juga: Harga Beras Naik Lagi\n"
	for line := range ner.Lines(page) {
		fmt.Printf("%-10v %s\n", line.Role, line.In(page))
	}
	// Output:
	// navigation Beranda > Daerah
	// headline   Warga Sumedang Panen Raya Padi Organik
	// dateline   SUMEDANG, KABAR.com -
	// body       Petani di Desa Sukamaju memanen padi organik seluas dua hektare, Minggu pagi.
	// related    Baca juga: Harga Beras Naik Lagi
}

// A label of the caller's takes the place of the model's with Override.
func ExampleNewGazetteer() {
	names := ner.NewGazetteer(maps.All(map[string]ner.Label{"Persib": "TEAM", "jersei": "GOODS"}))
	text := "Persib menjual jersei baru di Bandung."
	for _, override := range []bool{false, true} {
		r := ner.Recognizer{Gazetteer: names, Override: override}
		fmt.Println("override:", override)
		for e := range r.Entities(text) {
			fmt.Println(e.Label, e.In(text))
		}
	}
	// Output:
	// override: false
	// ORG Persib
	// GOODS jersei
	// LOC Bandung
	// override: true
	// TEAM Persib
	// GOODS jersei
	// LOC Bandung
}

// A model is bytes that WriteTo has written; anything else is refused.
func ExampleReadModel() {
	var file bytes.Buffer
	if _, err := ner.Builtin().WriteTo(&file); err != nil {
		fmt.Println(err)
	}
	_, err := ner.ReadModel(bytes.NewReader(file.Bytes()[:1000]))
	fmt.Println(errors.Is(err, ner.ErrModelCorrupt), err)
	model, err := ner.ReadModel(&file)
	fmt.Println(model.Labels(), err)
	// Output:
	// true ner: corrupt model: wrong checksum over 1000 bytes
	// [PER LOC ORG EVT PRD LAW] <nil>
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
