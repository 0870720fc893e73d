package event

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkFeasts(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"merayakan [Galungan|LOC] dan [Kuningan|LOC]", "merayakan [Galungan|EVT] dan [Kuningan|EVT]"},
		{"Galungan, Kuningan, dan Nyepi", "[Galungan|EVT], [Kuningan|EVT], dan [Nyepi|EVT]"},
		{"warga [Kuningan|LOC] dan Nyepi", "warga [Kuningan|LOC] dan [Nyepi|EVT]"},
		{"[Puncak Erau|LOC] ramai", "Puncak [Erau|EVT] ramai"},
		{"[Hari Raya Galungan|EVT]", "[Hari Raya Galungan|EVT]"},
		{"[Hotel Erau|LOC]", "[Hotel Erau|LOC]"},
		{"puncak [Robo-Robo|LOC]", "puncak [Robo-Robo|EVT]"},
		{"kuda Pasola", "kuda Pasola"},
		{"H-7 Natal 2025, H+3 [Lebaran|LOC] dan H-1 [Nyepi|EVT] 2026", "H-7 [Natal 2025|EVT], H+3 [Lebaran|EVT] dan H-1 [Nyepi 2026|EVT]"},
		{"H- Natal, HUT Natal, Natal", "H- Natal, HUT Natal, Natal"},
		{"erau", "erau"},
		{"Kuningan", "Kuningan"},
		{"", ""},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkFeasts(entities, text, tokens)), tt.in)
	}
}
