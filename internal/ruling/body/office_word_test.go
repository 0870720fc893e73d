package body_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestWithoutOffice(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"kata [Wadirlantas Polda Muara|ORG] kemarin", "kata Wadirlantas [Polda Muara|ORG] kemarin"},
		{"kata Ketua [Harian DPN Tani|ORG] kemarin", "kata Ketua Harian [DPN Tani|ORG] kemarin"},
		{"baca [Harian Muara|ORG] hari ini", "baca [Harian Muara|ORG] hari ini"},
		{"[Harian Muara|ORG]", "[Harian Muara|ORG]"},
		{"[Kepala desa|ORG], [Kasat|ORG]", "[Kepala desa|ORG], [Kasat|ORG]"},
		{"[Ketua Umum PTM|ORG], [Direktur Utama Muara|ORG], [Wakil Ketua DPR|ORG]", "Ketua Umum [PTM|ORG], Direktur Utama [Muara|ORG], Wakil Ketua [DPR|ORG]"},
		{"[Anggota VI BPK|ORG], [Umum Muara|ORG], [Kepala Staf TNI|ORG]", "Anggota VI [BPK|ORG], [Umum Muara|ORG], Kepala [Staf TNI|ORG]"},
		{"[Ketua Harian PTM|ORG], [Direktur Harian Muara|ORG]", "Ketua Harian [PTM|ORG], Direktur [Harian Muara|ORG]"},
		{"kata [Ketua Sari|PER]", "kata [Ketua Sari|PER]"},
		{"[Muara-Muara|LOC]", "[Muara-Muara|LOC]"},
	})
}

func TestDropOfficeForms(t *testing.T) {
	rulingtest.Rewrites(t, body.DropOfficeForms, rulingtest.Cases{
		{"[Pejabat Pembuat Komitmen|ORG] ([PPK|ORG]) hadir. Kata [PPK|PRD] itu", "Pejabat Pembuat Komitmen (PPK) hadir. Kata PPK itu"},
		{"[Panitia Pemilihan Kecamatan|ORG] ([PPK|ORG]) hadir, [PPK|ORG]", "[Panitia Pemilihan Kecamatan|ORG] ([PPK|ORG]) hadir, [PPK|ORG]"},
		{"para pekerja migran Indonesia  ([PMI|ORG])", "para pekerja migran Indonesia  (PMI)"},
		{"([PPK|ORG]) lalu pejabat pembuat komitmen (PPK)", "(PPK) lalu pejabat pembuat komitmen (PPK)"},
		{"[Pajak Bumi dan Bangunan|ORG] ([PBB|ORG]) naik, kata warga. [PBB|ORG] mahal", "Pajak Bumi dan Bangunan (PBB) naik, kata warga. PBB mahal"},
		{"paritas daya beli ([PPP|ORG]), Public-Private Partnership ([PPP|ORG])", "paritas daya beli (PPP), Public-Private Partnership (PPP)"},
		{"sidang [PBB|ORG]", "sidang [PBB|ORG]"},
		{"[Sari|PER] ([PPK|ORG]", "[Sari|PER] ([PPK|ORG]"},
	})
}
