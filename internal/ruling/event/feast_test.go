package event

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkFeasts(t *testing.T) {
	rulingtest.Rewrites(t, MarkFeasts, rulingtest.Cases{
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
	})
}
