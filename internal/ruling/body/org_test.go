package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinOrganizations(t *testing.T) {
	rulingtest.Rewrites(t, JoinBehindBrackets, rulingtest.Cases{
		{"[Dinas Kesehatan|ORG] ([Dinkes|ORG]) [Kota Palu|LOC] buka.", "[Dinas Kesehatan (Dinkes) Kota Palu|ORG] buka."},
		{"[Dinas Kesehatan|ORG] (Dinkes) [Kota Palu|LOC] buka.", "[Dinas Kesehatan (Dinkes) Kota Palu|ORG] buka."},
		{"[Badan Anggaran|ORG] ([Banggar|ORG]) [DPRD Jambi|ORG]", "[Badan Anggaran (Banggar) DPRD Jambi|ORG]"},
		{"[Dinas Kesehatan|ORG] ([Dinkes|ORG]), [Palu|LOC]", "[Dinas Kesehatan|ORG] ([Dinkes|ORG]), [Palu|LOC]"},
		{"[Dinas Kesehatan|ORG] ([Dinkes|ORG])\n[Palu|LOC]", "[Dinas Kesehatan|ORG] ([Dinkes|ORG])\n[Palu|LOC]"},
		{"[Bank Pasar|ORG] ([BP|ORG]) [Budi Santoso|PER] hadir.", "[Bank Pasar|ORG] ([BP|ORG]) [Budi Santoso|PER] hadir."},
		{"[Tim Sukses|ORG] ([TS|ORG]) [Budi|PER]-[Siti|PER] bubar.", "[Tim Sukses (TS) Budi-Siti|ORG] bubar."},
		{"[TS|ORG] [Budi|PER]-[Siti|PER] bubar.", "[TS Budi-Siti|ORG] bubar."},
		{"[TS|ORG] [Budi|PER]-[Palu|LOC]", "[TS|ORG] [Budi|PER]-[Palu|LOC]"},
		{"[Cawapres|ORG] [Budi|PER]-[Siti|PER]", "[Cawapres|ORG] [Budi|PER]-[Siti|PER]"},
		{"[Polres Palu|ORG] [Sigi|LOC]", "[Polres Palu|ORG] [Sigi|LOC]"},
		{"[Palu|LOC] (Sulteng) [Sigi|LOC]", "[Palu|LOC] (Sulteng) [Sigi|LOC]"},
		{"[Dinas Kesehatan|ORG] (lihat Bab 2) [Palu|LOC]", "[Dinas Kesehatan|ORG] (lihat Bab 2) [Palu|LOC]"},
		{"[Satuan Polisi Pamong Praja|ORG] ([Satpol PP|ORG]) [Kota Palu|LOC]", "[Satuan Polisi Pamong Praja (Satpol PP) Kota Palu|ORG]"},
		{"[Satuan Polisi Pamong Praja|ORG] ([Satpol PP) Kota Palu|ORG]", "[Satuan Polisi Pamong Praja (Satpol PP) Kota Palu|ORG]"},
		{"[Yayasan Tani|ORG] ([Pusat Ikan) dan Laut|ORG]", "[Yayasan Tani|ORG] ([Pusat Ikan) dan Laut|ORG]"},
		{"[Lembaga Tani|ORG] ([Institute for Work|ORG]) [Palu|LOC]", "[Lembaga Tani|ORG] ([Institute for Work|ORG]) [Palu|LOC]"},
		{"[Kontak Tani Ikan|ORG] ([KTI|ORG]) Nasional hadir", "[Kontak Tani Ikan (KTI) Nasional|ORG] hadir"},
		{"[Kontak Tani Ikan|ORG] (KTI) Pusat-pusat, [KTI|ORG] (KT) Pusatnya", "[Kontak Tani Ikan|ORG] (KTI) Pusat-pusat, [KTI|ORG] (KT) Pusatnya"},
		{"[PT Sari Laut|ORG] (Persero) untung.", "[PT Sari Laut (Persero)|ORG] untung."},
		{"[PT Sari Laut|ORG] ([Perseroda|ORG]) [Palu|LOC].", "[PT Sari Laut (Perseroda)|ORG] [Palu|LOC]."},
		{"[PT Sari Laut|ORG] (Persero) Tbk (SALT)", "[PT Sari Laut (Persero) Tbk|ORG] (SALT)"},
		{"[PT Sari Laut|ORG] (Persero)", "[PT Sari Laut (Persero)|ORG]"},
		{"[Sari|PER] (Persero)", "[Sari|PER] (Persero)"},
		{"[Dinas|ORG] (", "[Dinas|ORG] ("},
		{"[Dinas|ORG] (Di) [Biro|ORG] (Bi) [Palu|LOC]", "[Dinas (Di) Biro (Bi) Palu|ORG]"},
	})
}
