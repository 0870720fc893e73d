package train_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
)

// A model of your own finds the labels that you mark, here dishes.
func ExampleTrain() {
	var lines []string
	for _, dish := range []string{"Soto Lamongan", "Rawon", "Gudeg Jogja", "Pempek", "Rendang", "Sate Madura", "Ketoprak", "Nasi Liwet"} {
		for _, form := range []string{"Kemarin kami makan %s di warung itu.", "Ibu memasak %s untuk tamu.", "Menurut Budi, %s itu enak."} {
			text := fmt.Sprintf(form, dish)
			at := strings.Index(text, dish)
			lines = append(lines, fmt.Sprintf(`{"text": %q, "entities": [[%d, %d, "DISH"]]}`, text, at, at+len(dish)))
		}
	}
	data, err := train.Collect(train.ReadSpans(strings.NewReader(strings.Join(lines, "\n"))))
	if err != nil {
		fmt.Println(err)
		return
	}
	model, err := train.Train(context.Background(), data, train.Config{Seed: 1})
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "Kemarin kami makan Coto Makassar di warung itu."
	for _, e := range (ner.Recognizer{Model: model}).Append(nil, text) {
		fmt.Println(e.Label, e.In(text))
	}
	// Output:
	// DATE Kemarin
	// DISH Coto Makassar
}

// Names may be written small, here those of drugs. The built-in model goes on finding
// people and places beside them, where the new one finds nothing.
func ExampleTrain_besideBuiltin() {
	var lines []string
	for _, drug := range []string{"ibuprofen", "metformin", "vitamin C", "parasetamol", "asam folat", "insulin", "omeprazol", "kaptopril"} {
		for _, form := range []string{"Dokter meresepkan %s untuk pasien itu.", "Kemarin ibu lupa minum %s sebelum tidur.", "Menurut Budi, %s itu mahal."} {
			text := fmt.Sprintf(form, drug)
			at := strings.Index(text, drug)
			lines = append(lines, fmt.Sprintf(`{"text": %q, "entities": [[%d, %d, "DRUG"]]}`, text, at, at+len(drug)))
		}
	}
	data, err := train.Collect(train.ReadSpans(strings.NewReader(strings.Join(lines, "\n"))))
	if err != nil {
		fmt.Println(err)
		return
	}
	model, err := train.Train(context.Background(), data, train.Config{Seed: 1})
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "Dokter Sari meresepkan simvastatin untuk pasien di Bandung."
	drugs := ner.Recognizer{Model: model, Labels: model.Labels()}.Append(nil, text)
	all := slices.Clone(drugs)
	for _, e := range ner.Find(text) {
		overlaps := func(d ner.Entity) bool { return e.Start < d.End && d.Start < e.End }
		if !slices.ContainsFunc(drugs, overlaps) {
			all = append(all, e)
		}
	}
	slices.SortFunc(all, func(a, b ner.Entity) int { return a.Start - b.Start })
	for _, e := range all {
		fmt.Println(e.Label, e.In(text))
	}
	// Output:
	// PER Sari
	// DRUG simvastatin
	// LOC Bandung
}

// A model goes to a file, or here to memory, and comes back with
// ner.ReadModel, which tells a damaged file from a sound one.
func ExampleTrain_save() {
	file := `{"text": "Kami makan Rawon di Surabaya.", "entities": [[11, 16, "DISH"]]}`
	data, err := train.Collect(train.ReadSpans(strings.NewReader(file)))
	if err != nil {
		fmt.Println(err)
		return
	}
	model, err := train.Train(context.Background(), data, train.Config{Seed: 1})
	if err != nil {
		fmt.Println(err)
		return
	}
	var saved bytes.Buffer
	if _, err := model.WriteTo(&saved); err != nil {
		fmt.Println(err)
		return
	}
	half := saved.Bytes()[:saved.Len()/2]
	_, err = ner.ReadModel(bytes.NewReader(half))
	fmt.Println(errors.Is(err, ner.ErrModelCorrupt))

	again, err := ner.ReadModel(&saved)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(again.Labels())
	// Output:
	// true
	// [DISH]
}
