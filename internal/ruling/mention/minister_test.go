package mention

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestDropMinistries(t *testing.T) {
	rulingtest.Rewrites(t, DropMinistries, rulingtest.Cases{
		{"Menteri ATR/[BPN|ORG], Wamen [ATR/BPN|ORG], Menteri ATR/Kepala [BPN|ORG], [BPN|ORG]", "Menteri ATR/BPN, Wamen ATR/BPN, Menteri ATR/Kepala [BPN|ORG], [BPN|ORG]"},
		{"Wakil Menteri [PKP|ORG] [Sari|PER] dan menteri [PKB|ORG]", "Wakil Menteri PKP [Sari|PER] dan menteri [PKB|ORG]"},
		{"Menteri [Laut dan Ikan|ORG] ([LI|ORG]), [Sari|PER], lalu [LI|ORG]", "Menteri Laut dan Ikan (LI), [Sari|PER], lalu [LI|ORG]"},
		{"\"Menteri Laut dan Sumber [Daya Ikan|ORG] ([LSDI|ORG]), Menko Bidang Laut ([Laut|ORG])", "\"Menteri Laut dan Sumber Daya Ikan (LSDI), Menko Bidang Laut (Laut)"},
		{"Menteri Laut dan Ikan ([LI|PER]) [Sari|PER], Menteri Laut ([Lestari|PER])", "Menteri Laut dan Ikan (LI) [Sari|PER], Menteri Laut ([Lestari|PER])"},
		{"“Menteri Laut ([Menlaut|ORG])", "“Menteri Laut (Menlaut)"},
		{"Menteri Pelindungan Pekerja Migran [Indonesia|LOC] ([P2MI|ORG]), Pekerja Migran [Indonesia|LOC]", "Menteri Pelindungan Pekerja Migran Indonesia (P2MI), Pekerja Migran [Indonesia|LOC]"},
		{"Menteri Pertahanan [Iran|LOC] ([Iran|ORG]), Menteri Laut [Sari|PER] Dewi ([LSD|ORG])", "Menteri Pertahanan [Iran|LOC] ([Iran|ORG]), Menteri Laut [Sari|PER] Dewi ([LSD|ORG])"},
		{"Menteri Luar Negeri [Uni Ombak|ORG] ([UO|ORG]), Menteri Laut/Wakil Kepala [Laut Biru|ORG] ([LB|ORG])", "Menteri Luar Negeri [Uni Ombak|ORG] ([UO|ORG]), Menteri Laut/Wakil Kepala [Laut Biru|ORG] ([LB|ORG])"},
		{"Menteri Laut sekaligus Ketua [Lembaga Ombak|ORG] ([LO|ORG])", "Menteri Laut sekaligus Ketua [Lembaga Ombak|ORG] ([LO|ORG])"},
		{"Para menteri [Kabinet Kerja Ombak|ORG] ([KKO|ORG]) hadir", "Para menteri [Kabinet Kerja Ombak|ORG] ([KKO|ORG]) hadir"},
		{"Menteri\n[Laut|ORG] (L), Menteri [Laut|ORG] (, [PKP|ORG]", "Menteri\n[Laut|ORG] (L), Menteri [Laut|ORG] (, [PKP|ORG]"},
	})
}
