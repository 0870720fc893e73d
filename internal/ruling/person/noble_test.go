package person

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestWithNobleTitles(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"kata Lalu [Adi Ombak|PER] di sana", "kata [Lalu Adi Ombak|PER] di sana"},
		{"Sekda [NTB|LOC] Lalu [Adi|PER], hadir", "Sekda [NTB|LOC] [Lalu Adi|PER], hadir"},
		{"Ketuanya, Lalu [Adi|PER]", "Ketuanya, [Lalu Adi|PER]"},
		{"Bupati Lalu [Adi|PER] hadir", "Bupati [Lalu Adi|PER] hadir"},
		{"Masa Lalu [Adi|PER] hadir", "Masa Lalu [Adi|PER] hadir"},
		{"Ia makan. Lalu [Adi|PER] hadir", "Ia makan. Lalu [Adi|PER] hadir"},
		{"Lalu [Adi|PER] hadir", "Lalu [Adi|PER] hadir"},
		{"[Sari|PER] Lalu [Adi|PER] hadir", "[Sari|PER] Lalu [Adi|PER] hadir"},
		{"Diperiksa, Lalu [Adi|PER] Dipanggil", "Diperiksa, Lalu [Adi|PER] Dipanggil"},
		{"kata lalu [Adi|PER] hadir", "kata lalu [Adi|PER] hadir"},
		{"kata Lalu\n[Adi|PER] hadir", "kata Lalu\n[Adi|PER] hadir"},
		{"kata Lalu [Ombak|LOC]", "kata Lalu [Ombak|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		AddNobleTitles(entities, text, tokenize.Tokenizer{}.Append(nil, text))
		assert.Equal(t, tt.want, marks.Write(text, entities), tt.in)
	}
}
