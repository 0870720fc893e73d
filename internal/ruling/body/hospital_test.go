package body

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkHospitals(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Pasien RSUD dr. [Sari Dewi|PER] sembuh.", "Pasien [RSUD dr. Sari Dewi|ORG] sembuh."},
		{"Pasien [RSUD Dr. H|ORG]. [Sari Dewi|PER] sembuh.", "Pasien [RSUD Dr. H. Sari Dewi|ORG] sembuh."},
		{"Di [Rumah Sakit|ORG] dr. Ben [Sari|PER] tadi", "Di [Rumah Sakit dr. Ben Sari|ORG] tadi"},
		{"Di RS Ortopedi Prof. Dr. [R. Sari|PER] tadi", "Di [RS Ortopedi Prof. Dr. R. Sari|ORG] tadi"},
		{"Di RS H. [Sari|PER] tadi", "Di RS H. [Sari|PER] tadi"},
		{"Di RSUD dr. [2024|EVT] tadi", "Di RSUD dr. [2024|EVT] tadi"},
		{"Di RSUD dr. [Lomba|EVT] tadi", "Di RSUD dr. [Lomba|EVT] tadi"},
		{"Di RSUD [Muara|LOC] tadi", "Di RSUD [Muara|LOC] tadi"},
		{"[Jalan RSUD|LOC] dr. [Sari|PER]", "[Jalan RSUD|LOC] dr. [Sari|PER]"},
		{"RSUD dr.", "RSUD dr."},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkUnits(entities, text, tokens)), tt.in)
	}
}
