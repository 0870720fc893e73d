package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/crf"
	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
)

// ships writes texts about ships, one of each name, to a file of either format.
func ships(t *testing.T, file string, names ...string) string {
	t.Helper()
	var data []train.Sentence
	for _, name := range names {
		for _, form := range []string{"Kapal %s berlayar pada Senin.", "Awak %s memancing.", "Kemarin %s kandas di karang."} {
			text := fmt.Sprintf(form, name)
			at := strings.Index(text, name)
			s := train.Sentence{Text: text, Entities: []ner.Entity{{Label: "SHIP"}}}
			s.Entities[0].Start, s.Entities[0].End = at, at+len(name)
			if at := strings.Index(text, "Senin"); at >= 0 {
				e := ner.Entity{Label: ner.Date}
				e.Start, e.End = at, at+len("Senin")
				s.Entities = append(s.Entities, e)
			}
			data = append(data, s)
		}
	}
	var out bytes.Buffer
	write := train.WriteSpans
	if filepath.Ext(file) == ".conll" {
		write = train.WriteCoNLL
	}
	require.NoError(t, write(&out, data))
	path := filepath.Join(t.TempDir(), file)
	require.NoError(t, os.WriteFile(path, out.Bytes(), 0o600))
	return path
}

// shipOptions are flags for a few sentences.
func shipOptions(train ...string) options {
	return options{train: train, recase: 3, poolWeight: 0.5, Config: learn.Config{Cutoff: 1, Votes: true, Sure: 0.8, Doubt: 0.2,
		Config: crf.Config{Epochs: 8, Average: 4, Rate: 0.1, L2: 0.3, Batch: 4, Workers: 2, Seed: 1}}}
}

func TestRunGiven(t *testing.T) {
	o := shipOptions(ships(t, "kapal.jsonl", "Bima Sakti", "Melati", "Ombak Biru", "Cendana", "Sinar Laut"),
		ships(t, "perahu.conll", "Garuda Timur", "Pelangi", "Bintang Fajar", "Mutiara"))
	o.test = files{ships(t, "uji.jsonl", "Anggrek", "Rajawali"), ships(t, "lain.conll", "Kenanga")}
	o.other = files{ships(t, "asing.conll", "Teratai", "Angsana")}
	o.model = filepath.Join(t.TempDir(), "model.bin")
	var first []byte
	for range 2 {
		var out strings.Builder
		require.NoError(t, o.run(context.Background(), &out))
		for _, want := range []string{"halves, epoch 8", "\nepoch 8", "\n" + o.test[0] + "\nlabel ", "\n" + o.test[1] + "\nlabel ", "\nSHIP ", "\nDATE ", "\nmicro ", "over 6 texts"} {
			assert.Contains(t, out.String(), want)
		}
		data, err := os.ReadFile(o.model)
		require.NoError(t, err)
		if first == nil {
			first = data
		}
		assert.True(t, bytes.Equal(first, data), "the same inputs give the same bytes")
	}
	m, err := ner.ReadModel(bytes.NewReader(first))
	require.NoError(t, err)
	assert.Equal(t, []ner.Label{"SHIP"}, m.Labels())
	assert.Len(t, m.Inputs(), 3)
	text := "Kapal Rajawali berlayar."
	found := ner.Recognizer{Model: m}.Append(nil, text)
	require.Len(t, found, 1)
	assert.Equal(t, "Rajawali", found[0].In(text))
}

func TestRunGivenErrors(t *testing.T) {
	good := ships(t, "kapal.jsonl", "Bima Sakti", "Melati", "Ombak Biru", "Cendana")
	none := filepath.Join(t.TempDir(), "kosong.jsonl")
	require.NoError(t, os.WriteFile(none, []byte(`{"text":"Hujan pada Senin.","entities":[[11,16,"DATE"]]}`), 0o600))
	one := filepath.Join(t.TempDir(), "satu.jsonl")
	require.NoError(t, os.WriteFile(one, []byte(`{"text":"Sari pergi.","entities":[[0,4,"PER"]]}`), 0o600))
	for name, c := range map[string]struct {
		change func(o *options)
		want   string
	}{
		"test alone":   {func(o *options) { o.train, o.test = nil, files{good} }, "-test and -other go with -train"},
		"names":        {func(o *options) { o.names = "names.bin" }, "no table of names"},
		"hold":         {func(o *options) { o.hold = "a" }, "holds nothing back"},
		"missing":      {func(o *options) { o.train = files{"missing"} }, "missing"},
		"missing test": {func(o *options) { o.test = files{"missing"} }, "missing"},
		"no name":      {func(o *options) { o.train = files{none} }, train.ErrNoEntities.Error()},
		"one half":     {func(o *options) { o.train = files{one} }, "too few texts"},
		"twice":        {func(o *options) { o.train = files{good, good} }, "kapal.jsonl is named twice"},
		"show":         {func(o *options) { o.show = true }, "-show does not go with -train"},
		"argument":     {func(o *options) { o.rest = []string{"lama.jsonl"} }, "lama.jsonl stands behind no flag"},
		"also other":   {func(o *options) { o.other = files{filepath.Dir(good) + "/./kapal.jsonl"} }, "kapal.jsonl is named twice"},
		"cutoff":       {func(o *options) { o.Cutoff = 1000 }, learn.ErrNoFeature.Error()},
	} {
		o := shipOptions(good)
		c.change(&o)
		assert.ErrorContains(t, o.run(context.Background(), &strings.Builder{}), c.want, name)
	}
}

// Files of one name in two folders are two files, and with -pool 0 no other is read.
func TestRunGivenOfOneName(t *testing.T) {
	o := shipOptions(ships(t, "kapal.jsonl", "Bima Sakti", "Melati", "Ombak Biru"), ships(t, "kapal.jsonl", "Cendana", "Sinar Laut", "Pelangi"))
	o.other, o.poolWeight = files{"missing"}, 0
	o.model = filepath.Join(t.TempDir(), "model.bin")
	require.NoError(t, o.run(context.Background(), &strings.Builder{}))
	data, err := os.ReadFile(o.model)
	require.NoError(t, err)
	m, err := ner.ReadModel(bytes.NewReader(data))
	require.NoError(t, err)
	inputs := m.Inputs()
	assert.Len(t, inputs, 2)
	for i, name := range []string{"kapal.jsonl", "kapal.jsonl (2)"} {
		sum, err := sumOf(o.train[i])
		require.NoError(t, err)
		assert.Equal(t, sum, inputs[name])
	}
}

func TestLabelsOf(t *testing.T) {
	got, err := labelsOf([]article{{Entities: []entity{{label: "ZOO"}, {label: "ORG"}, {label: "MONEY"}}}, {Entities: []entity{{label: "PER"}, {label: "ART"}}}})
	require.NoError(t, err)
	assert.Equal(t, []string{"PER", "ORG", "ART", "ZOO"}, got)
	var many []entity
	for i := range mostLabels + 1 {
		many = append(many, entity{label: fmt.Sprint("L", i)})
	}
	_, err = labelsOf([]article{{Entities: many}})
	assert.ErrorIs(t, err, train.ErrLabels)
}
