package unmarked_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestUnmarked(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"Indeks [Hang Seng|PER] turun, [Bursa Efek Hong Kong|ORG] tutup", "Indeks Hang Seng turun, [Bursa Efek Hong Kong|ORG] tutup"},
		{"Tersangka [TPPO|PER] ditahan", "Tersangka TPPO ditahan"},
		{"[Sari Lestari|PER], [S.E.|ORG], [M.M.|PER]", "[Sari Lestari|PER], S.E., M.M."},
		{"[Budi Hartanto|PER] [SH|PER], [MH|PER] hadir", "[Budi Hartanto|PER] SH, MH hadir"},
		{"[Sari Lestari|PER], S.E., Ak., [CA|PER], [CPA|ORG], [Budi|PER], [CFA|ORG], [CLU|ORG] dan [Sari|PER], [QIA|ORG], [CGCAE|ORG]", "[Sari Lestari|PER], S.E., Ak., CA, CPA, [Budi|PER], CFA, CLU dan [Sari|PER], QIA, CGCAE"},
		{"Sidang [CFA|ORG] dihadiri [Budi|PER] dan [CFA|ORG]", "Sidang [CFA|ORG] dihadiri [Budi|PER] dan [CFA|ORG]"},
		{"Korban [SH|PER] dan [MM|PER]", "Korban [SH|PER] dan [MM|PER]"},
		{"dr. [Sari Lestari|PER], Sp.KK, [FINSDV|PER], [FAADV|ORG] hadir", "dr. [Sari Lestari|PER], Sp.KK, FINSDV, FAADV hadir"},
		{"[Sari Lestari|PER], M.H., [BNPB|ORG]", "[Sari Lestari|PER], M.H., [BNPB|ORG]"},
		{"[DF|PER] 4 [Budi|PER], [MF|PER]: [Andi|PER]; [MF|PER] buron", "DF 4 [Budi|PER], MF: [Andi|PER]; [MF|PER] buron"},
		{"[Sari Lestari|PER], [KPAI|ORG], dan [Polri|ORG]", "[Sari Lestari|PER], [KPAI|ORG], dan [Polri|ORG]"},
		{"Angin dari [Timur Laut - Timur|LOC] dan [Tenggara|LOC], di [Laut Timur|LOC]", "Angin dari Timur Laut - Timur dan Tenggara, di [Laut Timur|LOC]"},
		{"[Bank Mandiri|ORG] ([BMRI|ORG]) dan [BNPB|ORG] ([BNPB|ORG])", "[Bank Mandiri|ORG] (BMRI) dan [BNPB|ORG] ([BNPB|ORG])"},
		{"[Kapal Muara|ORG] ([OT|ORG]) dan [Harian Timur|ORG] ([HT|ORG])", "[Kapal Muara|ORG] (OT) dan [Harian Timur|ORG] ([HT|ORG])"},
		{"Lapangan 2 [MS|PER] - [Budi|PER], [MS|PER]: Ya", "Lapangan 2 MS - [Budi|PER], [MS|PER]: Ya"},
		{"Rasio [LAR|ORG] dan [CASA|ORG], pesawat [CASA|PRD]", "Rasio LAR dan CASA, pesawat [CASA|PRD]"},
		{"TAG # [sari|PER] # [film laut|PRD]\n# [Budi|PER]", "TAG # sari # film laut\n# [Budi|PER]"},
		{"Mobil B 1234 [AS|LOC] dan truk ([KT|PER] 77 RI) parkir", "Mobil B 1234 AS dan truk (KT 77 RI) parkir"},
		{"Ada Q 1234 [AS|LOC], B 12345 [AS|LOC], B [AS|LOC], B  [AS|LOC], 12 [AS|LOC], B1 [AS|LOC]", "Ada Q 1234 [AS|LOC], B 12345 [AS|LOC], B [AS|LOC], B  [AS|LOC], 12 [AS|LOC], B1 [AS|LOC]"},
		{"[KT|PER] 77, [KT|PER] 12345 RI, [KT|PER] 77 RIAU, [KT|PER] 77 Ria, [QT|PER] 77 RI, [KT|PER]77 RI", "[KT|PER] 77, [KT|PER] 12345 RI, [KT|PER] 77 RIAU, [KT|PER] 77 Ria, [QT|PER] 77 RI, [KT|PER]77 RI"},
		{"(Rls;[Ed|PER].Wn) [Ed|PER]", "(Rls;Ed.Wn) [Ed|PER]"},
		{"[Yohanes Budi|PER], [SVD|ORG] dan [Yohanes|PER] [SJ|ORG], [SVD|ORG]", "[Yohanes Budi|PER], SVD dan [Yohanes|PER] SJ, [SVD|ORG]"},
		{"Dr ([HC|PER]) [Budi|PER], Dr. [Eng|PER] [Sari|PER], [Eng|PER]", "Dr (HC) [Budi|PER], Dr. Eng [Sari|PER], [Eng|PER]"},
		{"[Sari Lestari|PER], S.Kep., [D.N.|PER], hadir", "[Sari Lestari|PER], S.Kep., D.N., hadir"},
		{"[PT Sinar Baru Tbk|ORG] ([ZZZZ|ORG])", "[PT Sinar Baru Tbk|ORG] (ZZZZ)"},
		{"[PT Ombak Jaya (Persero) Tbk|ORG] ([KRAS|LOC]), [PT Ombak Tbk|ORG]. ([ZZZZ|PER])", "[PT Ombak Jaya (Persero) Tbk|ORG] (KRAS), [PT Ombak Tbk|ORG]. (ZZZZ)"},
		{"Saham BBCA, [TOBA|LOC], dan [RAJA|PER] naik, juga emiten [CUAN|PRD]", "Saham BBCA, TOBA, dan RAJA naik, juga emiten CUAN"},
		{"Warga [TOBA|LOC] dan [RAJA|PER] ([BALI|LOC]), pemegang saham [DEWI|PER]", "Warga [TOBA|LOC] dan [RAJA|PER] ([BALI|LOC]), pemegang saham [DEWI|PER]"},
		{"Saham naik.\nWarga [TOBA|LOC] dan [RAJA|PER]", "Saham naik.\nWarga [TOBA|LOC] dan [RAJA|PER]"},
		{"Seri [SBR014|PRD], [ORI-027|ORG], [SR 022|PRD] ([SR022T3|PRD]), [ST014-T4|LOC], [PBS038|PRD], [FR0104|PRD], dan [SPN20250731|PRD]", "Seri SBR014, ORI-027, SR 022 (SR022T3), ST014-T4, PBS038, FR0104, dan SPN20250731"},
		{"Motor [SR500|PRD], [ST1300|PRD], [FR-S|PRD], [SR05|PRD], [SBR014X|PRD], [SR022TX|PRD], [ABC014|PRD], [014|PRD], [SR|ORG]", "Motor [SR500|PRD], [ST1300|PRD], [FR-S|PRD], [SR05|PRD], [SBR014X|PRD], [SR022TX|PRD], [ABC014|PRD], [014|PRD], [SR|ORG]"},
		{"dihadiri [DPD|ORG]-[DPD|ORG] dan [BUMD-BUMD|ORG] itu", "dihadiri DPD-DPD dan BUMD-BUMD itu"},
		{"[DPD|ORG]-[DPRD|ORG], [TNI|ORG]-[Polri|ORG], [MPR|ORG]-MPRS, XMPR-[MPR|ORG]", "[DPD|ORG]-[DPRD|ORG], [TNI|ORG]-[Polri|ORG], [MPR|ORG]-MPRS, XMPR-[MPR|ORG]"},
	})
}
