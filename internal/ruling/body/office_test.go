package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkPosts(t *testing.T) {
	rulingtest.Rewrites(t, MarkPosts, rulingtest.Cases{
		{"Pangdam IX/Udayana [Budi|PER] hadir", "Pangdam [IX/Udayana|ORG] [Budi|PER] hadir"},
		{"Kapendam I/Bukit Barisan Kolonel Inf [Budi|PER]", "Kapendam [I/Bukit Barisan|ORG] Kolonel Inf [Budi|PER]"},
		{"Pangdam V Brawijaya dan Pangdam V Mayjen [Budi|PER]", "Pangdam [V Brawijaya|ORG] dan Pangdam V Mayjen [Budi|PER]"},
		{"Kasdam XII/[Tanjungpura|LOC]", "Kasdam [XII/Tanjungpura|ORG]"},
		{"Danyon 320/Badak Putih Letkol Inf [Budi|PER]", "Danyon [320/Badak Putih|ORG] Letkol Inf [Budi|PER]"},
		{"Danrem 044/Gapo, Danrem 12 Muara", "Danrem [044/Gapo|ORG], Danrem 12 Muara"},
		{"Dandim 0501/[Muara|LOC]", "Dandim 0501/[Muara|LOC]"},
		{"Pangdam Jaya, Pangdam", "Pangdam Jaya, Pangdam"},
	})
}

func TestMarkOfficeLists(t *testing.T) {
	rulingtest.Rewrites(t, MarkOfficeLists, rulingtest.Cases{
		{"Kepala Dinas Perumahan, Kawasan Permukiman, dan Pertanahan [Kota Muara|LOC] hadir", "Kepala [Dinas Perumahan, Kawasan Permukiman, dan Pertanahan Kota Muara|ORG] hadir"},
		{"[Direktorat Jenderal Industri|ORG] Kimia, Farmasi dan Tekstil", "[Direktorat Jenderal Industri Kimia, Farmasi dan Tekstil|ORG]"},
		{"di Fakultas Bahasa, Seni, dan Budaya (FBSB)", "di [Fakultas Bahasa, Seni, dan Budaya|ORG] (FBSB)"},
		{"[Dinas Sosial, Pemuda, dan Olahraga Muara|ORG]", "[Dinas Sosial, Pemuda, dan Olahraga Muara|ORG]"},
		{"dari Dinas Sosial, Pemuda, dan Olahraga itu", "dari Dinas Sosial, Pemuda, dan Olahraga itu"},
		{"[Dinas Sosial|ORG], [Budi|PER], dan Pertanian", "[Dinas Sosial|ORG], [Budi|PER], dan Pertanian"},
		{"[Dinas Sosial|ORG], Dinas Pertanian, dan Polisi", "[Dinas Sosial|ORG], Dinas Pertanian, dan Polisi"},
		{"[Dinas Sosial|ORG], Pertanian", "[Dinas Sosial|ORG], Pertanian"},
		{"Dinas Sosial dan Pertanian [Muara|LOC]", "Dinas Sosial dan Pertanian [Muara|LOC]"},
		{"Kepala Biro Hukum, Kerja Sama, dan Protokol [Kementerian Laut|ORG]", "Kepala [Biro Hukum, Kerja Sama, dan Protokol Kementerian Laut|ORG]"},
		{"Dinas Penduduk, Keluarga, [Perempuan dan Anak Kota Muara|ORG]", "[Dinas Penduduk, Keluarga, Perempuan dan Anak Kota Muara|ORG]"},
		{"[Badan Data, Riset, dan Inovasi|ORG] [BDRI|ORG] hadir", "[Badan Data, Riset, dan Inovasi|ORG] [BDRI|ORG] hadir"},
		{"Lembaga Riset dan Pengabdian kepada Masyarakat (LRPM)", "[Lembaga Riset dan Pengabdian kepada Masyarakat|ORG] (LRPM)"},
		{"[Komisi Hukum|ORG] dan Kerja Sama [PTM|ORG] hadir", "[Komisi Hukum dan Kerja Sama PTM|ORG] hadir"},
		{"Ketua [Bidang Sosial|ORG] dan Budaya, [Sari|PER]", "Ketua [Bidang Sosial dan Budaya|ORG], [Sari|PER]"},
		{"[Dinas Sosial|ORG] dan Tani Muara, [Dinas Sosial|ORG] dan Budaya Air Muara", "[Dinas Sosial|ORG] dan Tani Muara, [Dinas Sosial|ORG] dan Budaya Air Muara"},
		{"[Komunitas Sosial|ORG] dan Budaya, [Dinas Muara|ORG] dan Budaya", "[Komunitas Sosial|ORG] dan Budaya, [Dinas Muara|ORG] dan Budaya"},
		{"[Dinas Sosial|ORG] dan [Dinas Budaya|ORG]\ndan Budaya", "[Dinas Sosial|ORG] dan [Dinas Budaya|ORG]\ndan Budaya"},
		{"Deputi Bidang Hukum, Sosial, dan Budaya [PTM|ORG]", "Deputi Bidang Hukum, Sosial, dan Budaya [PTM|ORG]"},
		{"Dinas", "Dinas"},
		{"Dinas Sosial,", "Dinas Sosial,"},
		{"Dinas Sosial, dan", "Dinas Sosial, dan"},
	})
}
