package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestDropThings(t *testing.T) {
	rulingtest.Rewrites(t, DropThings, rulingtest.Cases{
		{"[Perjanjian Ombak Raya|ORG] ([POR|ORG]) terbit, [POR|PER] itu sah", "Perjanjian Ombak Raya (POR) terbit, POR itu sah"},
		{"Pabrik Ombak Raya ([POR|ORG]) tutup, kata [Sari|PER]", "Pabrik Ombak Raya (POR) tutup, kata [Sari|PER]"},
		{"Local Private Tax ([LPT|ORG]) dan [LPP|PRD]", "Local Private Tax (LPT) dan [LPP|PRD]"},
		{"[Partai Ombak Raya|ORG] ([POR|ORG]), Pabrik Ombak Raya ([POR|ORG])", "[Partai Ombak Raya|ORG] ([POR|ORG]), Pabrik Ombak Raya ([POR|ORG])"},
		{"Pabrik Ombak Raya ([POR|ORG]), [Partai Ombak Raya|ORG] ([POR|ORG])", "Pabrik Ombak Raya ([POR|ORG]), [Partai Ombak Raya|ORG] ([POR|ORG])"},
		{"[Program Ombak Raya|PRD] ([POR|ORG]) dan [Dinas Pajak Ombak Raya|ORG] ([POR|ORG])", "[Program Ombak Raya|PRD] ([POR|ORG]) dan [Dinas Pajak Ombak Raya|ORG] ([POR|ORG])"},
		{"Surat [Badan Laut|ORG] ([SBL|ORG])", "Surat [Badan Laut|ORG] ([SBL|ORG])"},
		{"Pabrik Ombak ([Por|ORG]), [Pabrik Ombak|ORG] ([POR|ORG]) (", "Pabrik Ombak ([Por|ORG]), [Pabrik Ombak|ORG] ([POR|ORG]) ("},
	})
}
