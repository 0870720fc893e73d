package body_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestWithUnit(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"kata Biro Hukum dan Humas [Kemenlaut|ORG] kemarin", "kata [Biro Hukum dan Humas Kemenlaut|ORG] kemarin"},
		{"kata Penum Divisi Humas [Polri|ORG]", "kata [Penum Divisi Humas Polri|ORG]"},
		{"di [Ditjen Ikan|ORG] [Kemenlaut|ORG]", "di [Ditjen Ikan Kemenlaut|ORG]"},
		{"kata [Komisi IV DPR|ORG] [Fraksi PTM|ORG]", "kata [Komisi IV DPR|ORG] [Fraksi PTM|ORG]"},
		{"di [Ditjen Ikan|ORG] [DI|ORG]", "di [Ditjen Ikan|ORG] [DI|ORG]"},
		{"kata Fraksi [PTM|ORG] dan Fraksi [DPR|ORG]", "kata [Fraksi PTM|ORG] dan Fraksi [DPR|ORG]"},
		{"dari DPW dan [DPD PTM|ORG]", "dari DPW dan [DPD PTM|ORG]"},
		{"Ketua Fraksi dan Kelompok [DPD|ORG]", "Ketua Fraksi dan Kelompok [DPD|ORG]"},
		{"Biro Hukum, [Kemenlaut|ORG], biro hukum [Kemenlaut|ORG]", "Biro Hukum, [Kemenlaut|ORG], biro hukum [Kemenlaut|ORG]"},
		{"Potongan Komisi [Ombak|ORG], Anggota Dewan [PTM|ORG] Pulang", "Potongan Komisi [Ombak|ORG], Anggota Dewan [PTM|ORG] Pulang"},
		{"Kepala Bagian Hukum [Kemenlaut|ORG], Kepala Divisi II [Polri|ORG]", "Kepala [Bagian Hukum Kemenlaut|ORG], Kepala [Divisi II Polri|ORG]"},
		{"Biro Hukum\n[Kemenlaut|ORG]", "Biro Hukum\n[Kemenlaut|ORG]"},
		{"Biro [Muara|LOC] [Kemenlaut|ORG]", "Biro [Muara|LOC] [Kemenlaut|ORG]"},
		{"Biro Satu Dua Tiga Empat Lima Enam [Kemenlaut|ORG]", "Biro Satu Dua Tiga Empat Lima Enam [Kemenlaut|ORG]"},
		{"[Polri|ORG]", "[Polri|ORG]"},
	})
}
