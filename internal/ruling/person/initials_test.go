package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkInitials(t *testing.T) {
	rulingtest.Rewrites(t, MarkInitials, rulingtest.Cases{
		{"Sopir [AS|LOC] (38) dan kernet RI (24 tahun)", "Sopir [AS|PER] (38) dan kernet [RI|PER] (24 tahun)"},
		{"Korban A.S. (29) dan [M.R|PER] (31)", "Korban [A.S.|PER] (29) dan [M.R|PER] (31)"},
		{"guru SD (40), vitamin C (60), nilai A (90), DBD (25)", "guru SD (40), vitamin C (60), nilai A (90), DBD (25)"},
		{"Warga, [Budi Hartanto|PER], SH (45), pulang", "Warga, [Budi Hartanto|PER], SH (45), pulang"},
		{"Perusahaan tambang berinisial [SMG|ORG] dan Pratu [TNI|ORG]", "Perusahaan tambang berinisial [SMG|ORG] dan Pratu [TNI|ORG]"},
		{"berinisial [DIY|LOC] di [Sleman|LOC]", "berinisial [DIY|PER] di [Sleman|LOC]"},
		{"Aipda PN dan Briptu [RS|ORG]", "Aipda [PN|PER] dan Briptu [RS|PER]"},
		{"Bripka M. [Yusuf|PER]", "Bripka M. [Yusuf|PER]"},
		{"Bripka [M. Yusuf|PER]", "Bripka [M. Yusuf|PER]"},
		{"yakni [BS|PER], RD, [T|PER], dan [JPW|LOC]", "yakni [BS|PER], [RD|PER], [T|PER], dan [JPW|PER]"},
		{"Empat tersangka, yaitu [ALH|LOC], AGD, DK, dan [AR|PER], ditahan", "Empat tersangka, yaitu [ALH|PER], [AGD|PER], [DK|PER], dan [AR|PER], ditahan"},
		{"Terdakwa ialah [NM|PER] dan GR", "Terdakwa ialah [NM|PER] dan [GR|PER]"},
		{"Tim kami, yaitu [AR|PER] dan [UI|ORG]", "Tim kami, yaitu [AR|PER] dan [UI|ORG]"},
		{"[BTS|ORG], [RM|PER]", "[BTS|ORG], [RM|PER]"},
		{"[AS|LOC] (40), [China|LOC] (38), dan [Jepang|LOC] (20)", "[AS|LOC] (40), [China|LOC] (38), dan [Jepang|LOC] (20)"},
		{"[PKB|ORG] (16) dan [PAN|ORG] (12)", "[PKB|ORG] (16) dan [PAN|ORG] (12)"},
		{"KTP (12 lembar), SIM (3)", "KTP (12 lembar), SIM (3)"},
		{"menikam RT hingga tewas", "menikam [RT|PER] hingga tewas"},
		{"meringkus [GM|ORG] dan KA di sana", "meringkus [GM|ORG] dan KA di sana"},
		{"meringkus GM, [KB|PER], dan KA di sana", "meringkus [GM|PER], [KB|PER], dan [KA|PER] di sana"},
		{"memukul [AS|LOC] dengan tarif", "memukul [AS|LOC] dengan tarif"},
		{"menangkap RH Alit", "menangkap RH Alit"},
		{"menjual GM", "menjual GM"},
		{"menangkap\nGM", "menangkap\nGM"},
		{"AS (", "AS ("},
		{"AS,", "AS,"},
	})
}
