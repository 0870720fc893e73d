package ner_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
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

// Names of the caller's fill the places where nothing else is found and, with
// Override, replace what is.
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

// The names come one at a time, so a loop can stop where it has what it wants.
func ExampleRecognizer_Entities() {
	text := "Gubernur Ridwan Kamil tiba di Bandung. Wali Kota Oded menyambut."
	for e := range (ner.Recognizer{Labels: []ner.Label{ner.Person}}).Entities(text) {
		fmt.Println(e.Label, e.In(text))
		break
	}
	// Output: PER Ridwan Kamil
}

// A sentence whose tokens are the caller's: every entity begins and ends with one.
func ExampleRecognizer_AppendTokens() {
	text := "Pasangan Prabowo - Gibran menang di Jawa Barat"
	var tokens []tokenize.Token
	at := 0
	for word := range strings.FieldsSeq(text) {
		start := at + strings.Index(text[at:], word)
		at = start + len(word)
		tokens = append(tokens, tokenize.Token{Span: tokenize.Span{Start: start, End: at}})
	}
	for _, e := range (ner.Recognizer{}).AppendTokens(nil, text, tokens) {
		fmt.Println(e.Start, e.End, e.Label, e.In(text))
	}
	// Output:
	// 9 16 PER Prabowo
	// 19 25 PER Gibran
	// 36 46 LOC Jawa Barat
}

// Override is for names whose label the caller knows better.
func ExampleRecognizer_override() {
	r := ner.Recognizer{
		Gazetteer: ner.NewGazetteer(maps.All(map[string]ner.Label{"Gelora Bung Karno": "VENUE"})),
		Override:  true,
		Labels:    []ner.Label{"VENUE", ner.Location},
	}
	text := "Timnas berlatih di Gelora Bung Karno, Jakarta."
	for e := range r.Entities(text) {
		fmt.Println(e.Label, e.In(text))
	}
	// Output:
	// VENUE Gelora Bung Karno
	// LOC Jakarta
}

// MinScore leaves out what is less sure: a bare number need not be a year.
func ExampleRecognizer_minScore() {
	text := "Sejak 2019 harga beras naik 10 persen."
	for _, least := range []float32{0, 0.95} {
		fmt.Println("at least", least)
		for e := range (ner.Recognizer{MinScore: least}).Entities(text) {
			fmt.Printf("%s %s %.2f\n", e.Label, e.In(text), e.Score)
		}
	}
	// Output:
	// at least 0
	// DATE 2019 0.90
	// PERCENT 10 persen 0.99
	// at least 0.95
	// PERCENT 10 persen 0.99
}
