package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinNicknames(t *testing.T) {
	rulingtest.Rewrites(t, JoinNicknames, rulingtest.Cases{
		{"[Budi|PER] \"[Bang Jago\" Hartanto|PER] hadir", "[Budi \"Bang Jago\" Hartanto|PER] hadir"},
		{"[Sari “Ratu Kopi|PER]” [Lestari|PER]", "[Sari “Ratu Kopi” Lestari|PER]"},
		{"[Budi|PER] \"Pak [Ogah\" Hartanto|PER]", "[Budi \"Pak Ogah\" Hartanto|PER]"},
		{"[Sari|PER] \"Jual\" [Budi|PER]", "[Sari|PER] \"Jual\" [Budi|PER]"},
		{"[Sari|PER] “Si Kaki Emas” [Lestari|PER]", "[Sari “Si Kaki Emas” Lestari|PER]"},
		{"[Sari|PER] \"Jual ke\" [Budi|PER]", "[Sari|PER] \"Jual ke\" [Budi|PER]"},
		{"[Sari|PER] \"[Si Kilat|PRD]\" [Lestari|PER], [Budi|PER] “[Kopi|PER]” [Jaya|PER]", "[Sari \"Si Kilat\" Lestari|PER], [Budi “Kopi” Jaya|PER]"},
		{"[Sari Dewi|PER] \"[Kopi|PRD]\" [Lestari|PER], [Budi|PER] \"[Kopi|ORG]\" [Jaya|PER]", "[Sari Dewi|PER] \"[Kopi|PRD]\" [Lestari|PER], [Budi|PER] \"[Kopi|ORG]\" [Jaya|PER]"},
		{"[Budi|PER] \"\r[Bang\" Hartanto|PER]", "[Budi|PER] \"\r[Bang\" Hartanto|PER]"},
		{"Kata [Sari|PER], \"[Budi\" Hartanto|PER]", "Kata [Sari|PER], \"[Budi\" Hartanto|PER]"},
	})
}
