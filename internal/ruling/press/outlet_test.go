package press

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestAntara(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"[Sari|PER] pulang. (Antara)", "[Sari|PER] pulang. ([Antara|ORG])"},
		{"Ombak naik (Antara/[Budi|PER])", "Ombak naik ([Antara|ORG]/[Budi|PER])"},
		{"Antara melaporkan ombak naik", "[Antara|ORG] melaporkan ombak naik"},
		{"[Antara|ORG] mencatat dua kapal", "[Antara|ORG] mencatat dua kapal"},
		{"Antara kota dan desa (Antara dua sungai)", "Antara kota dan desa (Antara dua sungai)"},
		{"Antara/atau ( Antara )\nAntara\nmelaporkan", "Antara/atau ( Antara )\nAntara\nmelaporkan"},
		{"jarak antara menulis dan membaca. Antara", "jarak antara menulis dan membaca. Antara"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkAntara(entities, text, tokens)), tt.in)
	}
}
