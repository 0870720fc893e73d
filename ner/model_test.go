package ner

import (
	"bytes"
	"errors"
	"io"
	"os"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/tokenize"
)

func TestModelRoundTrip(t *testing.T) {
	var first, second bytes.Buffer
	n, err := Builtin().WriteTo(&first)
	require.NoError(t, err)
	assert.Equal(t, int64(first.Len()), n)
	assert.Equal(t, modelData, first.String(), "writing gives the bytes that were read")
	m, err := ReadModel(bytes.NewReader(first.Bytes()))
	require.NoError(t, err)
	_, err = m.WriteTo(&second)
	require.NoError(t, err)
	assert.True(t, bytes.Equal(first.Bytes(), second.Bytes()))
	assert.Equal(t, []Label{Person, Location, Organization, Event, Product, Law}, m.Labels())
	assert.Contains(t, m.Inputs(), "news.train.jsonl")
}

// The model and the tables that it uses are part of every program.
func TestEmbeddedSize(t *testing.T) {
	size := int64(0)
	for _, name := range []string{"model.bin", "../internal/tagger/words.bin", "../internal/tagger/names.bin"} {
		info, err := os.Stat(name)
		require.NoError(t, err)
		size += info.Size()
	}
	assert.LessOrEqual(t, size, int64(8_000_000))
}

func TestReadModelErrors(t *testing.T) {
	good := []byte(modelData)
	newer := bytes.Clone(good)
	newer[7]++
	older := bytes.Clone(good)
	older[7]--
	flipped := bytes.Clone(good)
	flipped[len(flipped)/2] ^= 1
	for _, c := range []struct {
		name string
		data []byte
		want error
	}{
		{"empty", nil, ErrNotModel},
		{"foreign", []byte("%PDF-1.7 bukan model"), ErrNotModel},
		{"newer", newer, ErrModelVersion},
		{"older", older, ErrModelVersion},
		{"head only", good[:8], ErrModelCorrupt},
		{"cut off", good[:len(good)/2], ErrModelCorrupt},
		{"one byte short", good[:len(good)-1], ErrModelCorrupt},
		{"one bit flipped", flipped, ErrModelCorrupt},
		{"a byte more", append(bytes.Clone(good), 0), ErrModelCorrupt},
	} {
		_, err := ReadModel(bytes.NewReader(c.data))
		assert.ErrorIs(t, err, c.want, c.name)
	}
	broken := errors.New("broken pipe")
	_, err := ReadModel(iotest.ErrReader(broken))
	assert.ErrorIs(t, err, broken)
}

// FuzzReadModel changes the head of a model; whatever comes of it is an error
// of this package or a model.
func FuzzReadModel(f *testing.F) {
	f.Add([]byte(modelData[:400]))
	f.Add([]byte("WICARA\x00\x01"))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, err := ReadModel(bytes.NewReader(data))
		for _, known := range []error{nil, ErrNotModel, ErrModelVersion, ErrModelCorrupt, ErrModelTables} {
			if errors.Is(err, known) {
				return
			}
		}
		t.Fatal(err)
	})
}

// The zero Model has no labels; rules and the caller's names stay.
func TestZeroModel(t *testing.T) {
	m := new(Model)
	for _, none := range []*Model{m, nil} {
		assert.Empty(t, none.Labels())
		none.Inputs()["a"] = "the map is the caller's"
		assert.Empty(t, none.Inputs())
		_, err := none.WriteTo(io.Discard)
		assert.ErrorContains(t, err, "no model")
	}
	text := "Menurut Pasal 5 UU ITE, warga Bandung membayar Rp 10.000."
	r := Recognizer{Model: m, Gazetteer: gazetteer("Bandung", Location)}
	var found []string
	for _, e := range r.Append(nil, text) {
		found = append(found, e.In(text))
	}
	assert.Equal(t, []string{"Bandung", "Rp 10.000"}, found)
	assert.Empty(t, r.AppendTokens(nil, text, tokenize.Tokenizer{}.Append(nil, text)))
}
