package law

import (
	"strings"
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkLaws(t *testing.T) { rulingtest.Rewrites(t, MarkNumbered, lawTests) }

func TestMarkLawKinds(t *testing.T) { rulingtest.Rewrites(t, MarkNumbered, lawKindTests) }

func TestMarkArticles(t *testing.T) { rulingtest.Rewrites(t, MarkNumbered, articleTests) }

func TestMarkCodes(t *testing.T) { rulingtest.Rewrites(t, MarkNumbered, lawCodeTests) }

func TestMarkGluedLaws(t *testing.T) { rulingtest.Rewrites(t, MarkNumbered, gluedLawTests) }

var lawTests = rulingtest.Cases{
	// numbered laws
	{"Isi UU Nomor 11 Tahun 2020 berubah", "Isi [UU Nomor 11 Tahun 2020|LAW] berubah"},
	{"PP No. 12/2010 dan UU 20/2003 dan UU 13 tahun 2003", "[PP No. 12/2010|LAW] dan [UU 20/2003|LAW] dan [UU 13 tahun 2003|LAW]"},
	{"Undang-Undang Republik Indonesia Nomor 8 Tahun 1999.", "[Undang-Undang Republik Indonesia Nomor 8 Tahun 1999|LAW]."},
	{"Permenkes RI No 12 dan Perda Nomor 5", "[Permenkes RI No 12|LAW] dan [Perda Nomor 5|LAW]"},
	{"UU No 22, 1999 berlaku", "[UU No 22, 1999|LAW] berlaku"},
	{"UU No 22, 5000 orang", "[UU No 22|LAW], 5000 orang"},
	{"UU 5 kali, PP 10, Pergub 1 dan Perda 2 Tahun 2019", "UU 5 kali, PP 10, Pergub 1 dan Perda 2 Tahun 2019"},
	{"UU Nomor\n11 Tahun 2020", "UU Nomor\n11 Tahun 2020"},
	{"UU Nomor dua, nomor 11, Permen 5", "UU Nomor dua, nomor 11, Permen 5"},
	// what they are about
	{"UU Nomor 1 Tahun 2024 tentang Perubahan Kedua Atas UU Nomor 11 Tahun 2008 tentang Surat dan Tanda berlaku", "[UU Nomor 1 Tahun 2024 tentang Perubahan Kedua Atas UU Nomor 11 Tahun 2008 tentang Surat dan Tanda|LAW] berlaku"},
	{"Perda No 5 tentang Sungai dan warga", "[Perda No 5 tentang Sungai|LAW] dan warga"},
	{"PERDA NO 5 TENTANG SUNGAI DAN DANAU", "[PERDA NO 5|LAW] TENTANG SUNGAI DAN DANAU"},
	{"[Perda No 5 tentang Hari Desa|LAW] dan Bupati Tegal [Budi Sari|PER] hadir", "[Perda No 5 tentang Hari Desa|LAW] dan Bupati Tegal [Budi Sari|PER] hadir"},
	{"[Perda No 5 tentang Hari|LAW] dan Kepala [Dinas Air|ORG] hadir", "[Perda No 5 tentang Hari dan Kepala Dinas Air|LAW] hadir"},
	{"Peraturan nomor 1 di kelas ini, Keputusan No 3 dibuat, Instruksi Nomor 2 datang", "Peraturan nomor 1 di kelas ini, Keputusan No 3 dibuat, Instruksi Nomor 2 datang"},
	{"Putusan Nomor 3/P/2020 dan Keputusan Nomor 4 Tahun 2020", "[Putusan Nomor 3/P/2020|LAW] dan [Keputusan Nomor 4 Tahun 2020|LAW]"},
	{"PMK 1/3 dari jumlah itu dan PP 5/20", "PMK 1/3 dari jumlah itu dan [PP 5/20|LAW]"},
	{"Perda No 5 tentang sungai", "[Perda No 5|LAW] tentang sungai"},
	{"Perda No 5 tentang\nSungai", "[Perda No 5|LAW] tentang\nSungai"},
	// held against the constitution
	{"uji UU No. 9 Tahun 2011 tentang Sungai terhadap UUD 1945.", "uji [UU No. 9 Tahun 2011 tentang Sungai|LAW] terhadap [UUD 1945|LAW]."},
	{"uji [UU No. 9 Tahun 2011 tentang Sungai terhadap UUD NRI Tahun 1945|LAW].", "uji [UU No. 9 Tahun 2011 tentang Sungai|LAW] terhadap [UUD NRI Tahun 1945|LAW]."},
	{"Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 berlaku", "[Undang-Undang Dasar Negara Republik Indonesia Tahun 1945|LAW] berlaku"},
	{"UUD itu dan undang-undang dasar tahun itu", "UUD itu dan undang-undang dasar tahun itu"},
	{"UU Nomor 3 Tahun 2014 tentang Perlakuan terhadap Ternak berlaku", "[UU Nomor 3 Tahun 2014 tentang Perlakuan terhadap Ternak|LAW] berlaku"},
	// articles
	{"Pasal 27 ayat (3) UU ITE tidak berlaku", "[Pasal 27 ayat (3) UU ITE|LAW] tidak berlaku"},
	{"Judul\nPasal 5\nayat (1)", "Judul\n[Pasal 5|LAW]\nayat (1)"},
	{"kena pasal 45A ayat 2 huruf b angka 3 KUHP.", "kena [pasal 45A ayat 2 huruf b angka 3 KUHP|LAW]."},
	{"Pasal 55 ayat (1) ke-1 KUHP", "[Pasal 55 ayat (1) ke-1 KUHP|LAW]"},
	{"Pasal 28H(2) UUD 1945", "[Pasal 28H(2) UUD 1945|LAW]"},
	{"Pasal 2 jo. Pasal 18, juncto Pasal 3 UU Nomor 31 Tahun 1999", "[Pasal 2 jo. Pasal 18, juncto Pasal 3 UU Nomor 31 Tahun 1999|LAW]"},
	{"Pasal 2 KUHP jo Pasal 5 ayat 1 UU ITE juncto Pasal 7 KUHAP", "[Pasal 2 KUHP|LAW] jo [Pasal 5 ayat 1 UU ITE|LAW] juncto [Pasal 7 KUHAP|LAW]"},
	{"Pasal 8 ayat 1 dan 2 jo Pasal 7D UU ITE, Pasal 8 ayat 1 dan 2 orang", "[Pasal 8 ayat 1 dan 2 jo Pasal 7D UU ITE|LAW], [Pasal 8 ayat 1|LAW] dan 2 orang"},
	{"Pasal 4 jo Pasal 29 dan/atau Pasal 7 jo pasal itu, Pasal 3 jo Pasal 4-9, Pasal 5 subsider Pasal 6", "[Pasal 4 jo Pasal 29|LAW] dan/atau [Pasal 7|LAW] jo pasal itu, [Pasal 3|LAW] jo Pasal 4-9, [Pasal 5|LAW] subsider [Pasal 6|LAW]"},
	{"[Pasal 2|LAW] jo [Pasal 18 UU|LAW] Nomor 31 Tahun 1999", "[Pasal 2 jo Pasal 18 UU Nomor 31 Tahun 1999|LAW]"},
	{strings.Repeat("Pasal 2 jo ", 17) + "Pasal 3", "[" + strings.Repeat("Pasal 2 jo ", 15) + "Pasal 2|LAW] jo [Pasal 2 jo Pasal 3|LAW]"},
	{"Pasal 5 ayat (1) jo ayat (3) KUHPM", "[Pasal 5 ayat (1) jo ayat (3) KUHPM|LAW]"},
	{"Pasal 6 ayat 2 juncto ayat 1 UU ITE dan Pasal 7 ayat (1) jo. ayat lain", "[Pasal 6 ayat 2 juncto ayat 1 UU ITE|LAW] dan [Pasal 7 ayat (1)|LAW] jo. ayat lain"},
	{"Pasal 2 jo. pasal-pasal lain", "[Pasal 2|LAW] jo. pasal-pasal lain"},
	{"Pasal 8 ayat lain, Pasal 9 huruf", "[Pasal 8|LAW] ayat lain, [Pasal 9|LAW] huruf"},
	{"pasal 40-55 dan Pasal dua", "pasal 40-55 dan Pasal dua"},
	{"PPh Pasal 22 dan (PPh) Pasal 21 naik", "PPh Pasal 22 dan (PPh) Pasal 21 naik"},
	{"(UU) Pasal 21 ayat 1", "(UU) [Pasal 21 ayat 1|LAW]"},
	{"Surat Roma pasal 5 berisi", "Surat Roma pasal 5 berisi"},
	{"Menurut Budi pasal 5 UU ITE sah", "Menurut Budi [pasal 5 UU ITE|LAW] sah"},
	// what the model found
	{"Pasal 5 [UU Air Bersih|LAW] berlaku", "[Pasal 5 UU Air Bersih|LAW] berlaku"},
	{"Pasal 5 ayat (1), [UU Air|LAW]", "[Pasal 5 ayat (1)|LAW], [UU Air|LAW]"},
	{"Pasal 5 [Budi|PER]", "[Pasal 5|LAW] [Budi|PER]"},
	{"[Pasal 5|LAW] ayat (1)", "[Pasal 5 ayat (1)|LAW]"},
	{"[UU Pokok Pasal 5|LAW] ayat (1)", "[UU Pokok Pasal 5 ayat (1)|LAW]"},
	{"[Perda No 5|LAW] tentang Sungai [Tegal|LOC] dan", "[Perda No 5 tentang Sungai Tegal|LAW] dan"},
	{"PP No [12|LAW] dan [Budi|PER]", "[PP No 12|LAW] dan [Budi|PER]"},
	{"UU Nomor 5 tentang [Bali|LOC]", "[UU Nomor 5 tentang Bali|LAW]"},
	{"[Kabar UU|ORG] Nomor 5", "[Kabar UU|ORG] Nomor 5"},
	{"Pasal", "Pasal"},
	{"UU", "UU"},
	{"Pasal 5", "[Pasal 5|LAW]"},
}

var lawKindTests = rulingtest.Cases{
	// short forms
	{"Isi Perbup 7/2023 dan Kepgub 12/2024 berubah", "Isi [Perbup 7/2023|LAW] dan [Kepgub 12/2024|LAW] berubah"},
	{"Menurut Permenkes 3/2022, Permen LHK 8/2021", "Menurut [Permenkes 3/2022|LAW], [Permen LHK 8/2021|LAW]"},
	{"Isi Perda Kabupaten Musi Hilir 3/2022 dan Perda Desa", "Isi [Perda Kabupaten Musi Hilir 3/2022|LAW] dan Perda Desa"},
	{"PBI 2/2024, Keppres 17/P/2025 dan PBI JKN", "[PBI 2/2024|LAW], [Keppres 17/P/2025|LAW] dan PBI JKN"},
	{"SEOJK 19/SEOJK.06/2023, Perda 3/4/2021, Perda 3/x/2021", "[SEOJK 19/SEOJK.06/2023|LAW], Perda 3/4/2021, Perda 3/x/2021"},
	{"UU No. 5 Th. 2009, UU No.1 Thn 2024, UU 7 thn 2003", "[UU No. 5 Th. 2009|LAW], [UU No.1 Thn 2024|LAW], [UU 7 thn 2003|LAW]"},
	{"Pasal 45 UU No.1 Thn 2024 terbukti", "[Pasal 45 UU No.1 Thn 2024|LAW] terbukti"},
	{"Putusan Pengadilan Niaga pada Pengadilan Negeri Tegal Nomor 5/Pdt.Sus/2021 pada", "[Putusan Pengadilan Niaga pada Pengadilan Negeri Tegal Nomor 5/Pdt.Sus/2021|LAW] pada"},
	{"Putusan MA Nomor 77 K/Pid.Sus/2024 sah, Keputusan Rektor Nomor AHU-3.A.01.08", "[Putusan MA Nomor 77 K/Pid.Sus/2024|LAW] sah, [Keputusan Rektor Nomor AHU-3.A.01.08|LAW]"},
	{"Perda 3/4, Perda 3/20212, Permen baru 8/2021", "Perda 3/4, Perda 3/20212, Permen baru 8/2021"},
	{"Sesuai SE-7/PJ/2023 dan PER-2/PJ/2024.", "Sesuai [SE-7/PJ/2023|LAW] dan [PER-2/PJ/2024|LAW]."},
	{"PER-2 dan SE-7/PJ/x", "PER-2 dan SE-7/PJ/x"},
	// long ones
	{"Isi Peraturan Menteri Sosial nomor 4 tahun 2022 berubah", "Isi [Peraturan Menteri Sosial nomor 4 tahun 2022|LAW] berubah"},
	{"Peraturan Pemerintah (PP) Nomor 7 Tahun 2021", "[Peraturan Pemerintah (PP) Nomor 7 Tahun 2021|LAW]"},
	{"Peraturan Pemerintah Pengganti Undang-Undang Nomor 3 Tahun 2020", "[Peraturan Pemerintah Pengganti Undang-Undang Nomor 3 Tahun 2020|LAW]"},
	{"Peraturan Menteri Sosial Permensos Nomor 4", "[Peraturan Menteri Sosial Permensos Nomor 4|LAW]"},
	{"Keputusan Bupati [Tegal|LOC] Nomor: 188.4/12/2021 terbit", "[Keputusan Bupati Tegal Nomor: 188.4/12/2021|LAW] terbit"},
	{"Surat Edaran Dinas Pendidikan dan Olahraga No. 5 Tahun 2020", "[Surat Edaran Dinas Pendidikan dan Olahraga No. 5 Tahun 2020|LAW]"},
	{"surat Keputusan Rektor Nomor 9", "surat [Keputusan Rektor Nomor 9|LAW]"},
	{"UU Desa No. 6 Tahun 2014, PP Pemuda No. 6", "[UU Desa No. 6 Tahun 2014|LAW], PP Pemuda No. 6"},
	{"Peraturan Bersama Menteri Agama Nomor 3 dan 4 Tahun 2011", "[Peraturan Bersama Menteri Agama Nomor 3 dan 4 Tahun 2011|LAW]"},
	{"Keputusan Panglima TNI Nomor Kep/71.a/IV/2025 terbit", "[Keputusan Panglima TNI Nomor Kep/71.a/IV/2025|LAW] terbit"},
	{"Keputusan Kapolri Nomor Kep/33/X/2024, Surat Keputusan Rektor nomor Skep/7", "[Keputusan Kapolri Nomor Kep/33/X/2024|LAW], Surat Keputusan Rektor nomor Skep/7"},
	{"Keputusan Menteri Nomor KM 5 Tahun 2019", "[Keputusan Menteri Nomor KM 5 Tahun 2019|LAW]"},
	{"keputusan nomor 5, putusan nomor 5/P/2020, keputusan yang Nomor 5", "keputusan nomor 5, [putusan nomor 5/P/2020|LAW], keputusan yang Nomor 5"},
	{"peraturan Permensos Nomor 4", "peraturan [Permensos Nomor 4|LAW]"},
	{"Surat Kabar Nomor 5, surat nomor 5/2020", "Surat Kabar Nomor 5, surat nomor 5/2020"},
	{"Peraturan Desa (Perdes No. 4/2020)", "Peraturan Desa (Perdes No. 4/2020)"},
	{"Peraturan Dinas " + strings.Repeat("Sosial ", 20) + "Nomor 5", "Peraturan Dinas " + strings.Repeat("Sosial ", 20) + "Nomor 5"},
	// numbers with letters, stops and slashes
	{"Kepmen LHK Nomor 71.K/HK.02/2021 terbit", "[Kepmen LHK Nomor 71.K/HK.02/2021|LAW] terbit"},
	{"Putusan Nomor 8/Pdt.G/2021/PN Tgl sah", "[Putusan Nomor 8/Pdt.G/2021/PN Tgl|LAW] sah"},
	{"Putusan Nomor 8/Pdt.G/2021/PN Jkt.Brt sah", "[Putusan Nomor 8/Pdt.G/2021/PN Jkt.Brt|LAW] sah"},
	{"Putusan Nomor 8/Pdt.G/2021/PN Tgl.", "[Putusan Nomor 8/Pdt.G/2021/PN Tgl.|LAW]"},
	{"Putusan Nomor 8/Pdt.G/2021 Budi", "[Putusan Nomor 8/Pdt.G/2021|LAW] Budi"},
	{"Putusan MA Nomor 1003 PK/Pid.Sus/2024 sudah terbit.", "[Putusan MA Nomor 1003 PK/Pid.Sus/2024|LAW] sudah terbit."},
	{"Putusan MA Nomor 500 K/Pdt.Sus-PHI/2020 batal.", "[Putusan MA Nomor 500 K/Pdt.Sus-PHI/2020|LAW] batal."},
	{"Putusan MA Nomor 77 PK/Pdt/2020 dan Nomor 5 K/Ag/2021", "[Putusan MA Nomor 77 PK/Pdt/2020|LAW] dan Nomor 5 K/Ag/2021"},
	{"Keputusan Rektor Nomor AHU-3.AH.01 Tahun 2020", "[Keputusan Rektor Nomor AHU-3.AH.01 Tahun 2020|LAW]"},
	{"Perda No. 5/2020.", "[Perda No. 5/2020|LAW]."},
	// what they are about
	{"UU 3/2001 ttg Sungai sah", "[UU 3/2001 ttg Sungai|LAW] sah"},
	{"Perda No 5 tentang Sungai, Danau, dan Rawa di hulu", "[Perda No 5 tentang Sungai, Danau, dan Rawa|LAW] di hulu"},
	{"Perda No 5 tentang Sungai, Danau lalu", "[Perda No 5 tentang Sungai|LAW], Danau lalu"},
	{"Perda No 5 tentang Sungai, dan Danau", "[Perda No 5 tentang Sungai|LAW], dan Danau"},
	{"Perda No 5 tentang Sungai, UU Air dan Danau", "[Perda No 5 tentang Sungai|LAW], UU Air dan Danau"},
	{"Perda No 5 tentang Sungai, Danau dan UU Nomor 6", "[Perda No 5 tentang Sungai|LAW], Danau dan [UU Nomor 6|LAW]"},
	{"Perda No 5 tentang Air (PAM) Daerah dan Air (PAM) kota", "[Perda No 5 tentang Air (PAM) Daerah dan Air|LAW] (PAM) kota"},
	{"Perda No 5 tentang Air (\nPAM) Daerah", "[Perda No 5 tentang Air|LAW] (\nPAM) Daerah"},
	{"Perda No 5 tentang Air (PAM) yang Bersih", "[Perda No 5 tentang Air (PAM) yang Bersih|LAW]"},
	{"Perda No 5 tentang Air (PAM) dan PP Nomor 7", "[Perda No 5 tentang Air|LAW] (PAM) dan [PP Nomor 7|LAW]"},
	{"UU No 5 tentang Air UU SDA", "[UU No 5 tentang Air|LAW] UU SDA"},
	{"UU No 5 tentang Air Juncto Pasal 7", "[UU No 5 tentang Air|LAW] Juncto [Pasal 7|LAW]"},
	{"Perda No 5 tentang " + strings.Repeat("Air, ", 30) + "dan Rawa", "[Perda No 5 tentang Air|LAW]" + strings.Repeat(", Air", 29) + ", dan Rawa"},
	// the article behind them
	{"UU Nomor 7 Tahun 2014 Pasal 3 ayat (2) mengatur", "[UU Nomor 7 Tahun 2014 Pasal 3 ayat (2)|LAW] mengatur"},
	{"UU Nomor 7 tentang Desa pasal 3", "[UU Nomor 7 tentang Desa pasal 3|LAW]"},
	{"UU Nomor 7, Pasal 3", "[UU Nomor 7|LAW], [Pasal 3|LAW]"},
}

var articleTests = rulingtest.Cases{
	// lists
	{"kena Pasal 12, 14, dan 20 KUHP.", "kena [Pasal 12, 14, dan 20 KUHP|LAW]."},
	{"kena Pasal 12 dan/atau 14 UU ITE", "kena [Pasal 12 dan/atau 14 UU ITE|LAW]"},
	{"kena Pasal 12 & 14 KUHP", "kena [Pasal 12 & 14 KUHP|LAW]"},
	{"Pasal 12 ayat 1 ke 3 dan 4 KUHP", "[Pasal 12 ayat 1 ke 3 dan 4 KUHP|LAW]"},
	{"Pasal 12 ayat 1 dan ke 4 KUHP, Pasal 5 ke 7 KUHP", "[Pasal 12 ayat 1 dan ke 4 KUHP|LAW], [Pasal 5|LAW] ke 7 [KUHP|LAW]"},
	{"Pasal 12, 14 orang dan 20 buku", "[Pasal 12|LAW], 14 orang dan 20 buku"},
	{"Pasal 12 dan Budi", "[Pasal 12|LAW] dan Budi"},
	{"Pasal 12, Pasal 14 KUHP", "[Pasal 12|LAW], [Pasal 14 KUHP|LAW]"},
	{"Pasal 8 ayat (1) dan (3) KUHP", "[Pasal 8 ayat (1) dan (3) KUHP|LAW]"},
	{"Pasal 8 ayat (1), ayat (2), dan ayat (3)", "[Pasal 8 ayat (1), ayat (2), dan ayat (3)|LAW]"},
	{"Pasal 8 huruf a, c, dan huruf d berlaku", "[Pasal 8 huruf a, c, dan huruf d|LAW] berlaku"},
	{"Pasal 8 huruf a dan ayat lain", "[Pasal 8 huruf a|LAW] dan ayat lain"},
	{"Pasal 29 B ayat (1), Pasal 55 ayat 1 ke1", "[Pasal 29 B ayat (1)|LAW], [Pasal 55 ayat 1 ke1|LAW]"},
	// the law behind them
	{"Ia kena Pasal 3 ayat (1) UU Hutan kemarin", "Ia kena [Pasal 3 ayat (1) UU Hutan|LAW] kemarin"},
	{"Ia kena Pasal 3 ayat (1) UU Hak Cipta.", "Ia kena [Pasal 3 ayat (1) UU Hak Cipta|LAW]."},
	{"Hakim memakai Pasal 3 UU Hutan Pasal 5 dan UU Air UU Desa", "Hakim memakai [Pasal 3 UU Hutan|LAW] [Pasal 5|LAW] dan UU Air UU Desa"},
	{"Jaksa Pakai Pasal 3 UU Hutan Lawan Penebang", "Jaksa Pakai [Pasal 3|LAW] UU Hutan Lawan Penebang"},
	{"Jaksa Pakai Pasal 3 UU Hutan", "Jaksa Pakai [Pasal 3 UU Hutan|LAW]"},
	{"Pasal 3 Undang-Undang tentang Hutan dan Rawa berlaku", "[Pasal 3 Undang-Undang tentang Hutan dan Rawa|LAW] berlaku"},
	{"Pasal 3 UU Hutan dan Budi bertemu", "[Pasal 3 UU Hutan|LAW] dan Budi bertemu"},
	{"Pasal 3 Undang - Undang ITE, Pasal 4 UU hutan", "[Pasal 3 Undang - Undang ITE|LAW], [Pasal 4|LAW] UU hutan"},
	{"Pasal 3 Kitab Undang-Undang Hukum Perdata berlaku", "[Pasal 3 Kitab Undang-Undang Hukum Perdata|LAW] berlaku"},
	{"Pasal 3 Kitab Suci", "[Pasal 3|LAW] Kitab Suci"},
	{"Pasal 3 UUD NRI 1945 dan Pasal 4 UUD", "[Pasal 3 UUD NRI 1945|LAW] dan [Pasal 4 UUD|LAW]"},
	{"Pasal 3 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", "[Pasal 3 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945|LAW]"},
	{"Pasal 3 UU Darurat Nomor 2 Tahun 1950", "[Pasal 3 UU Darurat Nomor 2 Tahun 1950|LAW]"},
	{"Pasal 3 undang lain", "[Pasal 3|LAW] undang lain"},
}

var lawCodeTests = rulingtest.Cases{
	{"Delik itu ada di KUHP baru, bukan KUHP lama.", "Delik itu ada di [KUHP|LAW] baru, bukan [KUHP|LAW] lama."},
	{"Beda KUHAP Lama dan KUHPerdata", "Beda [KUHAP|LAW] Lama dan [KUHPerdata|LAW]"},
	{"[RUU KUHP|LAW], Tim KUHX dan KUHP-nya", "[RUU KUHP|LAW], Tim KUHX dan KUHP-nya"},
	{"kena 310 KUHP, 311 KUHP, atau 351 ayat (2) KUHP", "kena [310 KUHP|LAW], [311 KUHP|LAW], atau [351 ayat (2) KUHP|LAW]"},
	{"[pasal 338 KUHP dan 351 KUHP|LAW]", "[pasal 338 KUHP|LAW] dan [351 KUHP|LAW]"},
	{"Sejak 2023 KUHP berubah, ada 2 KUHP, kena 1365 KUHPerdata", "Sejak 2023 [KUHP|LAW] berubah, ada 2 [KUHP|LAW], kena [1365 KUHPerdata|LAW]"},
	{"kena Ps. 170 KUHP, Ps 351 dan 352 KUHP, psl 3 UU ITE", "kena [Ps. 170 KUHP|LAW], [Ps 351 dan 352 KUHP|LAW], [psl 3 UU ITE|LAW]"},
	{"Ps. Minggu, PS 5, Ps. 12 dan PS", "Ps. Minggu, PS 5, Ps. 12 dan PS"},
	{"Pasal 1365 BW, Pasal 163 HIR, Pak BW, Pasal 5 ayat (1) UUD 45", "[Pasal 1365 BW|LAW], [Pasal 163 HIR|LAW], Pak BW, [Pasal 5 ayat (1) UUD 45|LAW]"},
}

var gluedLawTests = rulingtest.Cases{
	{"[Inpres 1/2025, Keppres 17/P/2025, POJK 4/2024, Qanun Aceh No. 6/2014|LAW]", "[Inpres 1/2025|LAW], [Keppres 17/P/2025|LAW], [POJK 4/2024|LAW], [Qanun Aceh No. 6/2014|LAW]"},
	{"[Perwal 24/2020 & Pergub DIY 11/2021|LAW]; [UU 7/2023 & PP 8/2024|LAW]", "[Perwal 24/2020|LAW] & [Pergub DIY 11/2021|LAW]; [UU 7/2023|LAW] & [PP 8/2024|LAW]"},
	{"[Perda Nomor 3 Tahun 2019 dan Perwali Nomor 4 Tahun 2020|LAW]", "[Perda Nomor 3 Tahun 2019|LAW] dan [Perwali Nomor 4 Tahun 2020|LAW]"},
	{"[PMK 3/2023, Permensos 4/2022|LAW] dan", "[PMK 3/2023|LAW], [Permensos 4/2022|LAW] dan"},
	{"[UU No 5 tentang Air serta Peraturan Pemerintah Nomor|LAW] 7", "[UU No 5 tentang Air|LAW] serta [Peraturan Pemerintah Nomor 7|LAW]"},
	{"[UU Hutan dan/atau UU No 5|LAW]", "[UU Hutan|LAW] dan/atau [UU No 5|LAW]"},
	{"UU No 5 tentang Air dan UU No 6 tentang Rawa", "[UU No 5 tentang Air|LAW] dan [UU No 6 tentang Rawa|LAW]"},
	{"[UU Air serta Pasal|LAW] 12B", "[UU Air|LAW] serta [Pasal 12B|LAW]"},
	{"[Pasal 2 dan Pasal 3 UU Air|LAW]", "[Pasal 2 dan Pasal 3 UU Air|LAW]"},
	{"[Bab II, Pasal 3|LAW]", "[Bab II, Pasal 3|LAW]"},
	// where names were found to end among capitals
	{"[UU No 5 tentang Air|LAW] Budi", "[UU No 5 tentang Air|LAW] Budi"},
	{"[UU No 5 tentang Air|LAW] di [Tegal|LOC]", "[UU No 5 tentang Air|LAW] di [Tegal|LOC]"},
	{"[UU No 5 tentang Air|LAW], Hutan, dan Rawa", "[UU No 5 tentang Air, Hutan, dan Rawa|LAW]"},
}
