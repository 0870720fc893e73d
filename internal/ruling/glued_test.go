package ruling

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestUnglue(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Mereka menang [diPiala Dunia|EVT].", "Mereka menang di[Piala Dunia|EVT]."},
		{"Surat [kepadaSari|PER] dan [keMedan|LOC]", "Surat kepada[Sari|PER] dan ke[Medan|LOC]"},
		{"Ia [dariPT Laut|ORG]", "Ia dari[PT Laut|ORG]"},
		{"Beli [iPhone|PRD] di [eBay|ORG]", "Beli [iPhone|PRD] di [eBay|ORG]"},
		{"Kata [detikNews|ORG]", "Kata [detikNews|ORG]"},
		{"Program [di Medan|PRD]", "Program [di Medan|PRD]"},
		{"Grup [diA|ORG]", "Grup [diA|ORG]"},
		{"Kota [dili|LOC]", "Kota [dili|LOC]"},
		{"[DiMedan|ORG]", "[DiMedan|ORG]"},
		{"[di|ORG]", "[di|ORG]"},
	} {
		text, entities := marks.Read(t, tt.in)
		Unglue(entities, text)
		assert.Equal(t, tt.want, marks.Write(text, entities), tt.in)
	}
}
