package mend

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestPartJoined(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"[Dinas Tani dan Dinas Ikan Muara|ORG]", "[Dinas Tani|ORG] dan [Dinas Ikan Muara|ORG]"},
		{"[Dinas Tani dan Kebun dan Dinas Ikan Muara|ORG]", "[Dinas Tani dan Kebun|ORG] dan [Dinas Ikan Muara|ORG]"},
		{"[Dinas Tani dan Dinas Ikan dan Polres Muara|ORG] [Sari|PER]", "[Dinas Tani|ORG] dan [Dinas Ikan|ORG] dan [Polres Muara|ORG] [Sari|PER]"},
		{"[ dan dan Dinas Ikan|ORG]", "[ dan|ORG] dan [Dinas Ikan|ORG]"},
		{"[Sari  als Dewi|PER], [Sari als  Dewi|PER]", "[Sari|PER]  als [Dewi|PER], [Sari|PER] als  [Dewi|PER]"},
		{"[Badan Tanah dan Air|ORG]", "[Badan Tanah dan Air|ORG]"},
		{"[Muara dan Dinas Ikan|LOC]", "[Muara dan Dinas Ikan|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, PartJoined(entities, text)), tt.in)
	}
}

func TestPartJoinedAtBar(t *testing.T) {
	const text = "Kapal Muara | Sari"
	got := PartJoined([]entity.Entity{{Span: tokenize.Span{Start: 0, End: len(text)}, Label: entity.Person}}, text)
	assert.Equal(t, "[Kapal Muara|PER] | [Sari|PER]", marks.Write(text, got))
}

func TestPartJoinedPeople(t *testing.T) {
	text, entities := marks.Read(t, "[Budi als Kancil|PER], [Sari alias Dewi|PER], [Salsa|PER]")
	assert.Equal(t, "[Budi|PER] als [Kancil|PER], [Sari|PER] alias [Dewi|PER], [Salsa|PER]", marks.Write(text, PartJoined(entities, text)))
}
