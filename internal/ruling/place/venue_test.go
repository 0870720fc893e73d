package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestPlaceVenues(t *testing.T) {
	rulingtest.Rewrites(t, LabelBehindVenues, rulingtest.Cases{
		{"di [Stadion San Siro|LOC], [Milan|ORG], Minggu", "di [Stadion San Siro|LOC], [Milan|LOC], Minggu"},
		{"di [Stadion Diego Armando Maradona|LOC], [Napoli|ORG]", "di [Stadion Diego Armando Maradona|LOC], [Napoli|LOC]"},
		{"di [Stadion Etihad|LOC], [Barcelona|ORG] menang", "di [Stadion Etihad|LOC], [Barcelona|ORG] menang"},
		{"di [Stadion Raya|LOC], [Milan|ORG], pada Minggu", "di [Stadion Raya|LOC], [Milan|LOC], pada Minggu"},
		{"di [Stadion Raya|LOC], [Milan|ORG], yang unggul, kalah", "di [Stadion Raya|LOC], [Milan|ORG], yang unggul, kalah"},
		{"di [Stadion Raya|LOC], [Milan|ORG],", "di [Stadion Raya|LOC], [Milan|LOC],"},
		{"di [Madrid|LOC], [Barcelona|ORG].", "di [Madrid|LOC], [Barcelona|ORG]."},
	})
}
