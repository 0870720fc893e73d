package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitTitled(t *testing.T) {
	rulingtest.Rewrites(t, SplitTitled, rulingtest.Cases{
		{"Pengasuh [Ponpes KH|ORG] [Lestari|PER] hadir", "Pengasuh [Ponpes|ORG] KH [Lestari|PER] hadir"},
		{"Ketua [Fatayat Hj Nok|ORG] [Lestari Dewi|PER] hadir", "Ketua [Fatayat|ORG] Hj [Nok Lestari Dewi|PER] hadir"},
		{"Kepala [Puskesmas Ombak drg. Sari Dewi|ORG] hadir", "Kepala [Puskesmas Ombak|ORG] drg. [Sari Dewi|PER] hadir"},
		{"Ketua [PMI Drs H Budi|ORG] dan Ketua [PMI AKBP|ORG]. [Sari|PER]", "Ketua [PMI|ORG] Drs H [Budi|PER] dan Ketua [PMI|ORG] AKBP. [Sari|PER]"},
		{"Kepala [Balai Prof Budi|ORG], Ketua [SMA KH Budi|ORG], Direktur [RSUD dr Budi|ORG]", "Kepala [Balai Prof Budi|ORG], Ketua [SMA KH Budi|ORG], Direktur [RSUD dr Budi|ORG]"},
		{"Ketua [Forum Kiai Budi|ORG], Ketua [Laskar Kiai Kampung|ORG], Ketua [Kiai Muda|ORG]", "Ketua [Forum Kiai Budi|ORG], Ketua [Laskar Kiai Kampung|ORG], Ketua [Kiai Muda|ORG]"},
		{"Ketua [PMI Drs dan Budi|ORG], rapat [PMI Drs Budi|ORG], Ketua\n[PMI Drs Budi|ORG]", "Ketua [PMI Drs dan Budi|ORG], rapat [PMI Drs Budi|ORG], Ketua\n[PMI Drs Budi|ORG]"},
		{"Ketua [Drs Budi|PER], Ketua [PMI|ORG], Ketua", "Ketua [Drs Budi|PER], Ketua [PMI|ORG], Ketua"},
	})
}
