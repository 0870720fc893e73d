package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkTitles(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Rilis lagu \"Hujan di Kotaku\" kemarin.", "Rilis lagu \"[Hujan di Kotaku|PRD]\" kemarin."},
		{"film “Surat dari [Bandung|LOC],” kata [Budi|PER].", "film “[Surat dari Bandung|PRD],” kata [Budi|PER]."},
		{"novel 'Siapa [Kartini|PER]?' terbit", "novel '[Siapa Kartini?|PRD]' terbit"},
		{"di konser \"Malam Kita\" itu", "di konser \"[Malam Kita|EVT]\" itu"},
		{"program \"[Desa Terang 2024|PRD]\"", "program \"[Desa Terang 2024|PRD]\""},
		{"film \"9 Naga Kecil.\"", "film \"[9 Naga Kecil|PRD].\""},
		{"LAGU \"Hujan\"", "LAGU \"[Hujan|PRD]\""},
		{"lagu \"untukmu\" dan", "lagu \"untukmu\" dan"},
		{"kata dia, \"Hujan di Kotaku\" kemarin.", "kata dia, \"Hujan di Kotaku\" kemarin."},
		{"lagu \"Hujan\ndi Kotaku\"", "lagu \"Hujan\ndi Kotaku\""},
		{"lagu\n\"Hujan\"", "lagu\n\"Hujan\""},
		{"lagu \"\"", "lagu \"\""},
		{"lagu \",\"", "lagu \",\""},
		{"lagu \"Hujan", "lagu \"Hujan"},
		{"[Festival lagu \"Hujan|EVT]\"", "[Festival lagu \"Hujan|EVT]\""},
	} {
		text, entities := marked(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, inMarks(text, markTitles(entities, text, tokens)), tt.in)
	}
}
