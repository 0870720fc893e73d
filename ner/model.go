package ner

import (
	_ "embed" // for the built-in model
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

// Model is a trained linear-chain conditional random field with its labels
// (Lafferty, McCallum and Pereira 2001). It is immutable: any number of
// recognizers and goroutines may share it. The zero Model has no labels and cannot be
// written; a Recognizer with it finds only what the rules, its Gazetteer and its
// finders find. A nil Model has no labels either; to a Recognizer it is Builtin.
type Model struct {
	tagger *tagger.Tagger
	header tagger.Header
	labels []entity.Label
}

//go:generate go run ../internal/cmd/trainner -data ../../shared/data -own lexdata -annotations annotations -words ../internal/tagger/words.bin -names ../internal/tagger/names.bin -model model.bin

//go:embed model.bin
var modelData string

// Builtin returns the model that is part of the library. It finds people, places,
// organisations, events, products and laws in Indonesian news. It is read in place:
// the first call takes about a millisecond and hardly any memory.
func Builtin() *Model { return builtin() }

var builtin = sync.OnceValue(func() *Model {
	m, err := newModel(tagger.Trust(modelData, tagger.Builtin()))
	if err != nil {
		panic(err) // the embedded file is damaged, which no test would let pass
	}
	return m
})

// What ReadModel may find wrong. Its errors wrap one of these, or come from the
// reader.
var (
	ErrNotModel     = tagger.ErrForeign   // the bytes are something else
	ErrModelVersion = tagger.ErrVersion   // a format that this version of the library does not know
	ErrModelCorrupt = tagger.ErrCorrupt   // cut off or damaged
	ErrModelTables  = tagger.ErrKnowledge // made by a release with other tables or another built-in model; train it again
)

// ReadModel reads a model that WriteTo wrote. It reads r to its end in one
// pass and allocates in proportion to what it read.
//
// Weights mean nothing without the tables of words and names that they were fitted
// with, and those are part of the library. So ReadModel refuses, with ErrModelTables,
// a model that was trained by a release with other tables, or that builds on another
// built-in model: the changelog says which releases change them. Train again then.
func ReadModel(r io.Reader) (*Model, error) {
	var data strings.Builder
	if _, err := io.Copy(&data, r); err != nil {
		return nil, err
	}
	m, err := newModel(tagger.Parse(data.String(), tagger.Builtin()))
	if err != nil {
		return nil, fmt.Errorf("ner: %w", err)
	}
	if m.header.Base == "" {
		return m, nil
	}
	m.tagger.Base = Builtin().tagger
	if have := m.tagger.Base.Sum; m.header.Base != have {
		return nil, fmt.Errorf("ner: %w: builds on %s, want %s", ErrModelTables, m.header.Base, have)
	}
	return m, nil
}

func newModel(t *tagger.Tagger, h tagger.Header, err error) (*Model, error) {
	if err != nil {
		return nil, err
	}
	m := &Model{tagger: t, header: h}
	for _, l := range h.Labels {
		m.labels = append(m.labels, entity.Label(l))
	}
	return m, nil
}

// isZero reports the zero Model, and none at all.
func (m *Model) isZero() bool { return m == nil || m.tagger == nil }

// know returns the tables that the model reads a text with.
func (m *Model) know() *tagger.Knowledge {
	if m.isZero() {
		return tagger.Builtin()
	}
	return m.tagger.Know
}

// WriteTo writes the model in the form that ReadModel reads, without the tables of the
// library that it needs. The same model gives the same bytes.
func (m *Model) WriteTo(w io.Writer) (int64, error) {
	if m.isZero() {
		return 0, errors.New("ner: no model")
	}
	data, err := m.tagger.AppendBinary(nil, m.header.Inputs, m.header.Settings)
	if err != nil {
		return 0, err
	}
	n, err := w.Write(data)
	return int64(n), err
}

// Labels returns the labels that the model knows, in a new slice.
func (m *Model) Labels() []Label {
	if m.isZero() {
		return nil
	}
	labels := make([]Label, len(m.labels))
	for i, l := range m.labels {
		labels[i] = Label(l)
	}
	return labels
}

// Inputs returns the files that the model was trained on, by name, with their
// SHA-256 in hexadecimal, as its header records them.
func (m *Model) Inputs() map[string]string {
	if m.isZero() {
		return map[string]string{}
	}
	out := make(map[string]string, len(m.header.Inputs))
	for k, v := range m.header.Inputs {
		out[k] = v
	}
	return out
}
