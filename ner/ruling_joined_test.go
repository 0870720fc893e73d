package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/tokenize"
)

func TestPartJoined(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"[Dinas Tani dan Dinas Ikan Muara|ORG]", "[Dinas Tani|ORG] dan [Dinas Ikan Muara|ORG]"},
		{"[Dinas Tani dan Kebun dan Dinas Ikan Muara|ORG]", "[Dinas Tani dan Kebun|ORG] dan [Dinas Ikan Muara|ORG]"},
		{"[Dinas Tani dan Dinas Ikan dan Polres Muara|ORG] [Sari|PER]", "[Dinas Tani|ORG] dan [Dinas Ikan|ORG] dan [Polres Muara|ORG] [Sari|PER]"},
		{"[ dan dan Dinas Ikan|ORG]", "[ dan|ORG] dan [Dinas Ikan|ORG]"},
		{"[Badan Tanah dan Air|ORG]", "[Badan Tanah dan Air|ORG]"},
		{"[Muara dan Dinas Ikan|LOC]", "[Muara dan Dinas Ikan|LOC]"},
	} {
		text, entities := marked(t, tt.in)
		assert.Equal(t, tt.want, inMarks(text, partJoined(entities, text)), tt.in)
	}
}

func TestPartJoinedAtBar(t *testing.T) {
	const text = "Kapal Muara | Sari"
	got := partJoined([]Entity{{Span: tokenize.Span{Start: 0, End: len(text)}, Label: Person}}, text)
	assert.Equal(t, "[Kapal Muara|PER] | [Sari|PER]", inMarks(text, got))
}
