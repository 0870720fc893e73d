package place

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

func TestPlaceVenues(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"di [Stadion San Siro|LOC], [Milan|ORG], Minggu", "di [Stadion San Siro|LOC], [Milan|LOC], Minggu"},
		{"di [Stadion Diego Armando Maradona|LOC], [Napoli|ORG]", "di [Stadion Diego Armando Maradona|LOC], [Napoli|LOC]"},
		{"di [Stadion Etihad|LOC], [Barcelona|ORG] menang", "di [Stadion Etihad|LOC], [Barcelona|ORG] menang"},
		{"di [Stadion Raya|LOC], [Milan|ORG], pada Minggu", "di [Stadion Raya|LOC], [Milan|LOC], pada Minggu"},
		{"di [Stadion Raya|LOC], [Milan|ORG], yang unggul, kalah", "di [Stadion Raya|LOC], [Milan|ORG], yang unggul, kalah"},
		{"di [Stadion Raya|LOC], [Milan|ORG],", "di [Stadion Raya|LOC], [Milan|LOC],"},
		{"di [Madrid|LOC], [Barcelona|ORG].", "di [Madrid|LOC], [Barcelona|ORG]."},
	} {
		text, entities := marks.Read(t, tt.in)
		MarkBehindVenues(entities, text, tagger.Builtin().IsPlace)
		assert.Equal(t, tt.want, marks.Write(text, entities), tt.in)
	}
}
