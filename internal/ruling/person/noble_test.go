package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestWithNobleTitles(t *testing.T) {
	rulingtest.Rewrites(t, JoinNobleTitles, rulingtest.Cases{
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
	})
}
