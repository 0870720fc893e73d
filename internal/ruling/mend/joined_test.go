package mend

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestSplitJoined(t *testing.T) {
	rulingtest.Rewrites(t, SplitJoined, rulingtest.Cases{
		{"[Dinas Tani dan Dinas Ikan Muara|ORG]", "[Dinas Tani|ORG] dan [Dinas Ikan Muara|ORG]"},
		{"[Dinas Tani dan Kebun dan Dinas Ikan Muara|ORG]", "[Dinas Tani dan Kebun|ORG] dan [Dinas Ikan Muara|ORG]"},
		{"[Dinas Tani dan Dinas Ikan dan Polres Muara|ORG] [Sari|PER]", "[Dinas Tani|ORG] dan [Dinas Ikan|ORG] dan [Polres Muara|ORG] [Sari|PER]"},
		{"[ dan dan Dinas Ikan|ORG]", "[ dan|ORG] dan [Dinas Ikan|ORG]"},
		{"[Sari  als Dewi|PER], [Sari als  Dewi|PER]", "[Sari|PER]  als [Dewi|PER], [Sari|PER] als  [Dewi|PER]"},
		{"[Badan Tanah dan Air|ORG]", "[Badan Tanah dan Air|ORG]"},
		{"[Muara dan Dinas Ikan|LOC]", "[Muara dan Dinas Ikan|LOC]"},
	})
}

func TestSplitJoinedAtBar(t *testing.T) {
	const text = "Kapal Muara | Sari"
	p := rulingtest.PageOf(text, []entity.Entity{{Span: tokenize.Span{Start: 0, End: len(text)}, Label: entity.Person}})
	SplitJoined(p)
	assert.Equal(t, "[Kapal Muara|PER] | [Sari|PER]", marks.Write(p.Text, p.Names))
}

func TestSplitJoinedPeople(t *testing.T) {
	rulingtest.Rewrites(t, SplitJoined, rulingtest.Cases{
		{"[Budi als Kancil|PER], [Sari alias Dewi|PER], [Salsa|PER]", "[Budi|PER] als [Kancil|PER], [Sari|PER] alias [Dewi|PER], [Salsa|PER]"},
	})
}
