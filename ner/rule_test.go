package ner

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/tokenize"
)

// unmark cuts the marks of [LABEL mention] out of marked and returns the text
// and what is marked.
func unmark(marked string) (string, []Entity) {
	var text strings.Builder
	var want []Entity
	for rest := marked; ; {
		open := strings.IndexByte(rest, '[')
		if open < 0 {
			text.WriteString(rest)
			return text.String(), want
		}
		text.WriteString(rest[:open])
		label, tail, _ := strings.Cut(rest[open+1:], " ")
		mention, after, _ := strings.Cut(tail, "]")
		e := Entity{Label: Label(label)}
		e.Start = text.Len()
		text.WriteString(mention)
		e.End = text.Len()
		want = append(want, e)
		rest = after
	}
}

// mark writes the entities into text as unmark reads them.
func mark(text string, entities []Entity) string {
	var b strings.Builder
	last := 0
	for _, e := range entities {
		b.WriteString(text[last:e.Start] + "[" + string(e.Label) + " " + e.In(text) + "]")
		last = e.End
	}
	return b.String() + text[last:]
}

func rulesOf(text string) []Entity {
	return appendRules(nil, text, tokenize.Tokenizer{}.Append(nil, text))
}

// Every line is marked as the annotation guideline wants it; what is not
// marked must not be found.
var ruleCases = map[string][]string{
	"weekdays": {
		"Rapat itu digelar [DATE Senin, 10 Juni 2024] di balai desa.",
		"Ia tiba pada [DATE Jumat (17/10/2025)] pagi.",
		"Ia tiba pada [DATE Jumat (17/10)], lalu pulang.",
		"Panen dimulai [DATE Rabu 8 Mei 2019] sore, bukan [DATE Senin (6/5/2019) lalu].",
		"Warung tutup sejak [DATE hari Kamis] sampai [DATE Minggu].",
		"Buka [DATE Senin-Jumat], tutup hari libur.",
		"Acara berlangsung [DATE Sabtu-Minggu (26-27/10/2024)].",
		"Ibu menelepon [DATE Selasa] malam.",
		"Latihan berikutnya [DATE Senin pekan depan].",
		"Dia datang [DATE Senin malam (10/6/2024)].",
		"Kelas dimulai [DATE Rabu lalu], bukan [DATE Kamis ini].",
		"Hujan turun pada [DATE Jum'at], [DATE Jum’at], dan [DATE Ahad].",
		"Usai salat Jumat ia ke Pasar Minggu.",
		"Umat memperingati Rabu Abu dan Kamis Putih.",
		"Kursus itu berlangsung dua Minggu.",
		"Dalam beberapa minggu terakhir harga naik.",
		"[DATE Minggu lalu] ia sakit, [DATE minggu depan] ia kembali.",
		"Kios buka tiap minggu ke-2.",
		"Kami libur pada [DATE hari minggu].",
		"Terbit [DATE Monday, 10 June 2024] di laman itu.",
		"Hajatan digelar [DATE Jumat Kliwon (2/5/2025)], bukan [DATE Rabu Legi].",
		"Weton adik [DATE Sabtu Pahing], weton kakak [DATE hari Selasa Wage].",
		"Sayur itu dibeli di Ps. Minggu dan Pasar Legi.",
	},
	"days and months": {
		"Lahir di Solo, [DATE 21 Juni 1961], ia besar di Medan.",
		"Pekan raya [DATE 10-12 Juni 2024] gratis.",
		"Pekan raya [DATE 10 hingga 12 Juni 2024] gratis.",
		"Pameran [DATE 29 November-4 Desember 2023] batal.",
		"Batas akhir [DATE tanggal 31 Oktober].",
		"Gaji cair [DATE tanggal 5 bulan depan].",
		"Kejadian itu [DATE 13 Agt 2021], laporannya [DATE 2 Okt].",
		"Sejak [DATE 1 Mei lalu] ia cuti.",
		"Hari raya jatuh pada [DATE 1 Syawal 1445 H].",
		"Survei [DATE Januari-Maret 2024] menunjukkan hal yang sama.",
		"Inflasi [DATE September 2023] turun, [DATE Oktober] naik.",
		"Sekolah libur pada [DATE bulan Juli].",
		"Kontrak habis [DATE Juni mendatang], bukan [DATE November tahun lalu].",
		"Raja Juli Antoni dan Mei Lan hadir.",
		"Ia lulus dari Universitas Sebelas Maret.",
		"Nomor induknya 12 dan May tidak di sana.",
		"Loket buka [DATE 7, 8, dan 9 November 2025], bazar [DATE 25 & 26 Desember].",
		"Ia mengisi kelas 5, 6 pada [DATE 7 Mei] dan TPS 1, 2, dan 3 Desa Suka.",
		"Rapat [DATE 22 Juli tahun lalu] gagal, [DATE bln lalu] juga.",
		"Toko tutup [DATE 31 Okt 25] dan [DATE 12 Des '24], buka [DATE 3 Nov] 25 orang.",
		"Diunggah [DATE June 10, 2024] oleh admin.",
		"Haul jatuh pada [DATE 12 Rabiul Awal 1448 H], bukan [DATE 20 Jumadil Akhir] atau [DATE 5 Rabi'ul Awwal].",
		"Mereka ke Grebeg Suro, mandi kembang malam [DATE 1 Suro] dan [DATE bulan Rabiul Akhir].",
		"Berkas [DATE 01-Mar-26] dan [DATE 3-Des-25] hilang, juga nota [DATE 7-Oktober] dan [DATE 10 Nov-12 Des].",
	},
	"numeric dates": {
		"Surat bertanggal [DATE 10/6/2024] dan [DATE 2024-06-10].",
		"Berkas [DATE 17-08-1945] hilang, juga [DATE 10.06.2024].",
		"Lokakarya [DATE 1-2/11/2025] dan [DATE tgl 5-7/12/2025] gratis.",
		"Kata Rini ([DATE 12/4]), kue dipotong sama besar (1/2).",
		"Rasio 36/150 dan skor 3/4 bukan tanggal, juga 31/31/2020.",
		"Telepon 0812-3456-7890 atau 021-555-7890.",
		"Pada [DATE 19/4 lalu] kami pindah, sejak [DATE 25/8] kios tutup.",
		"([DATE 8/2] [TIME 21.48]) Bu RT: arisan [DATE 22/12], [TIME 19.00 WIB].",
		"Masa tenang: [DATE 24/11 s.d. 26/11]. Ujian: [DATE 27/11].",
		"Obat diminum setelah 15/3 tetes, skala petanya pada 25/2, rasio gambar menjelang 16/9, sejak [DATE 17/9] hujan.",
		"Sejak 3/4 jalan rusak, buka 24/7, campuran: 15/6 semen, pada 20/3 liter, lebih 1/3 malam.",
	},
	"years": {
		"Pabrik itu berdiri pada [DATE 1998].",
		"Sejak [DATE tahun 2000] ia menetap.",
		"Masa jabatan [DATE 2019-2024] berakhir.",
		"Tahun ajaran [DATE 2024/2025] dimulai.",
		"Musik [DATE tahun 1980-an] dan [DATE 1990-an].",
		"Menurut Wibowo ([DATE 2021]), panen membaik.",
		"Pada awal [DATE 2024] dan akhir [DATE 2025 mendatang].",
		"Panitia menyiapkan 2000 orang dan 1945 kursi.",
		"Pilpres 2024 dan pemilihan umum (Pemilu) 1999 lancar.",
		"Undang-Undang Nomor 11 Tahun 2020 dan Permen PM 5.",
		"Peraturan No. 5/2004 dicabut.",
		"Motor Supra 125 [DATE tahun 2021] dijual, UU 7 Tahun 2001 dan Keputusan Nomor: 5 Tahun 2015 berlaku.",
		"Surat Nomor 8 dan 9 Tahun 2006, Nomor PM 4 Tahun 2021, Nomor 300.2-138 Tahun 2025 hilang, lomba ke-96 [DATE tahun 2024] batal.",
		"Piala Asia U17 2025, Liga 1 2024-2025 dan Liga Champions 2024/2025 dimulai.",
		"Pada Liga Italia [DATE tahun 2020], bukan [DATE 2021].",
		"Nilainya 2024,5 dan kodenya A-2024.",
		"Laba [DATE kuartal III 2024] naik dari [DATE semester I-2023].",
		"Biaya [DATE kuartal III/2024] turun, [DATE triwulan I dan II 2024] naik.",
		"Menurut juru bicara 3M [DATE 2024] sulit, tetapi laba [DATE 6M 2024] dan [DATE 3M24] naik.",
		"Laba [DATE Q1 2026], [DATE H1-2025], [DATE 1H25], [DATE 9M 2025] dan [DATE Q4 tahun ini] naik.",
		"Setoran [DATE kuartal lalu] lebih besar daripada [DATE kuartal sebelumnya], dua kuartal berturut-turut.",
		"Untung 95 miliar [DATE kuartal pertama 2006] dan sewa 2000 kuartal.",
	},
	"years in lists": {
		"Pada [DATE 2018], 1340 laporan masuk, pada [DATE tahun 2021], 1750 kios tutup.",
		"Prasasti [DATE tahun 1275], [DATE 1286], [DATE 1292], dan [DATE 1305] hilang.",
		"Candi itu dipugar pada [DATE 1821], [DATE 1835] dan [DATE 1840].",
	},
	"eras": {
		"Kota itu runtuh pada [DATE 1478], dibakar [DATE tahun 1500], [DATE 1520], dan [DATE 1530].",
		"Ia memerintah sejak [DATE 1293] hingga [DATE 1309], lalu pada 1200 orang ia berpesan.",
		"Tabib Sahl (lahir [DATE 980 M–1037 M]) dan muridnya Hasan ([DATE 980–1037]) tiba.",
		"Filsuf itu ([DATE 384 SM – 322 SM]) wafat; kotanya jatuh [DATE tahun 44 SM] dan pada [DATE 632 M].",
		"Raja lahir [DATE 20 Juli 356 SM], naik takhta [DATE 622 Masehi] atau [DATE tahun 605 Saka].",
		"Haul [DATE 10 Muharram 61 H] / [DATE 10 Oktober 680 M] dan haji [DATE 1445 H]/[DATE 2024 M].",
		"Pada abad ke-7 Masehi, abad 2 SM, dan abad ke-13 hingga 15 Masehi ada candi di ketinggian 800 M.",
		"Pada [DATE 1998] H. Rosidi dan pada [DATE 2023] M. Nuh datang; Tim Elang (98-102) kalah.",
		"Ia lulus pada [DATE 1998] lalu pindah ke Kediri, bukan [DATE Mei 2023 lalu] saat ia sakit.",
		"Ia meraih perunggu pada 200 M gaya dada dan 50 M gaya kupu-kupu, dananya bertahan pada 750 M.",
		"Kerajaan itu bubar pada [DATE 850 M], lahir lagi [DATE tahun 900 M], lalu sejak [DATE 500 M–600 M] diam.",
		"Pada [DATE 2014] SM Town datang, menit 63 Saka mencetak gol, dan anak kelas 7 H menang.",
		"Musik [DATE tahun '70-an] lahir sebelum [DATE tahun '98].",
	},
	"relative": {
		"[DATE Kemarin] hujan, [DATE hari ini] cerah, [DATE besok] mendung.",
		"Ia pergi [DATE dua tahun lalu] dan [DATE beberapa hari yang lalu].",
		"Beberapa waktu lalu ia sakit selama tiga hari.",
		"Ia 24 tahun, sudah dua tahun ini bekerja.",
		"Dalam lima tahun mendatang kota ini berubah.",
		"[DATE Setahun lalu] dan [DATE akhir pekan ini] sama saja.",
		"[DATE Nanti malam] kita bertemu, [DATE malam ini] juga bisa.",
		"[DATE Tahun depan] dan [DATE bulan lalu] ia absen.",
		"Hari itu, tahun itu, dan hari-hari ini sulit.",
		"Rapat [DATE bulan yang akan datang] ditunda.",
	},
	"times": {
		"Kereta berangkat [TIME pukul 14.30 WIB].",
		"Loket buka [TIME 08.00-10.00 WIB] atau [TIME pukul 08.00 - 10.00].",
		"Ia bangun [TIME jam 7 malam], tidur [TIME pukul 02.00 dini hari].",
		"Serangan terjadi [TIME 04:00 GMT], [TIME pukul 11.00 waktu setempat].",
		"Ia pulang [TIME pukul tujuh malam] dan [TIME pukul setengah delapan].",
		"Rapat [TIME 19:30] selesai [TIME 9 pm].",
		"Perjalanan 7 jam, kecepatan per jam 50 km.",
		"Indeks naik 14.30 poin.",
		"Siaran [TIME 19.30 UTC+7].",
		"Rapat [TIME pk. 16.00], tutup [TIME pukul setengah 10], PK 7 gagal.",
		"Toko buka [DATE 10 Juni 2024] [TIME jam 10 pagi], antre 2 jam 10 menit.",
		"Waktu: [TIME 18.30] sampai selesai, zona UTC+08:00.",
		"Jalan ditutup [TIME pukul 15.00 WIB-17.30 WIB].",
		"Imsak [TIME 04.27], Subuh [TIME 04.37], zuhur: [TIME 12.07], Isya' [TIME 19.02].",
		"Feri berangkat [TIME 07.00], [TIME 10.30], dan [TIME 14.00 WIB].",
		"Kelas mulai [TIME pukul 09.00], [TIME 11.00], atau [TIME 13.15].",
		"Check-in [TIME 14.00], check out [TIME 12.00], siaran langsung [TIME 19.30].",
		"Loket buka [DATE Senin-Jumat] [TIME 08.00 s/d 17.00] atau [TIME 09.00 s.d. 21.00].",
		"Kantin buka dari [TIME jam 12 siang] sampai [TIME 15.00], makan [TIME pukul 16.00]-selesai.",
		"Sekitar [TIME 21.32] hujan turun, [DATE Selasa] [TIME 10.00] banjir; [DATE 14 Juni], [TIME 02.30] surut.",
		"[TIME 13.17]: Air naik. [TIME 13.42]: Warga pindah.",
		"Ia tiba [TIME pukul 12.15wib], pulang [TIME jm 20.00].",
		"Rapor naik 12.50 hingga 13.20 poin, pada 12.50 per lembar, sekitar 14.30 kg.",
		"Toko buka hingga [TIME 18.45], open gate [TIME 12.00], suhu pada 12.50 derajat.",
		"Indeks itu dibuka pada 11.35 dan berakhir pada 11.50. Pada [TIME 16.30] kantor sepi.",
		"Sahamnya tutup 18.15, rata-rata nilai siswa sekitar 21.40 dan skornya naik hingga 22.05.",
		"Tim kami unggul pada 03.10 lebih lambat, tetapi warung buka [TIME 09.15] dan tutup [TIME 20.45].",
		"Promo 11.11 datang, bab 10.15 dan 12.30 belum.",
	},
	"prayers": {
		"Jadwal: [TIME 04:43] Subuh, [TIME 05:55] Terbit.",
		"Ia azan [TIME pukul 04.30 Subuh], bukan [TIME 04:15 subuh].",
	},
	"money": {
		"Harganya [MONEY Rp 10.000] per kilogram.",
		"Harganya [MONEY Rp10.000,-] saja, dulu [MONEY Rp. 500].",
		"Anggaran [MONEY Rp1,5 triliun] naik dari [MONEY Rp 900 M].",
		"Dari [MONEY Rp 10 juta] hingga [MONEY Rp 20 juta].",
		"Upah [MONEY Rp 10-20 juta] atau [MONEY Rp 3 juta-Rp 5 juta].",
		"Utang [MONEY US$84,37 miliar] dan [MONEY USD 5 juta].",
		"Bantuan [MONEY 296,5 miliar dollar AS] cair.",
		"Ia meminjam [MONEY dua juta rupiah] dan [MONEY 50 ribu euro].",
		"Tiket [MONEY 30 ringgit Malaysia], [MONEY S$20], [MONEY €15] atau [MONEY £3,50].",
		"Kerugian ratusan juta rupiah, nilai tukar rupiah melemah.",
		"Mulai [MONEY Rp 189.000-an] semalam, yang lain [MONEY Rp 6 jutaan], jutaan tamu datang.",
		"Fosil itu terkubur [DATE jutaan tahun lalu] dan ribuan orang melihatnya.",
		"Rugi [MONEY Rp -3 miliar], sewa [MONEY Rp100jutaan] atau [MONEY Rp5jt-an].",
		"Utang [MONEY 136,7 juta gulden] dan [MONEY 5 juta mark Jerman], 10 mark dan 2 real tidak.",
		"Total 44,9 miliar tanpa mata uang, tunggu 2 dong.",
		"Utang negara [MONEY Rp 8,4 kuadriliun] dibahas.",
	},
	"percentages": {
		"Turun [PERCENT 6,8 persen] menjadi [PERCENT 84,37%].",
		"Sekitar [PERCENT 5-10 persen] atau [PERCENT lima hingga sepuluh persen].",
		"Naik [PERCENT 2 persen poin], [PERCENT 5%-10%] dari target.",
		"Hanya [PERCENT nol koma lima persen] yang setuju.",
		"Saham A ([PERCENT -0,48%]), B ([PERCENT +24,8%]), inflasi [PERCENT −1,2 persen].",
		"Suhu -5 derajat, bunga [PERCENT -5 hingga -3 persen], sasaran [PERCENT 2,5±1%].",
		"Penguasaan bola [PERCENT 62%]-[PERCENT 38%], naik [PERCENT 12%-20%].",
		"Beberapa persen saja, nilai persen tidak jelas.",
	},
}

func TestRules(t *testing.T) {
	for name, lines := range ruleCases {
		t.Run(name, func(t *testing.T) {
			for _, marked := range lines {
				text, _ := unmark(marked)
				assert.Equal(t, marked, mark(text, rulesOf(text)))
			}
		})
	}
}

// Letters of the other case must change little: the rules read no capitals
// but that of Minggu and of months in names.
func TestRulesUpper(t *testing.T) {
	for _, name := range []string{"times", "money", "percentages", "numeric dates"} {
		for _, marked := range ruleCases[name] {
			text, _ := unmark(marked)
			for _, other := range []string{strings.ToUpper(text), strings.ToLower(text)} {
				if len(other) != len(text) {
					continue
				}
				assert.Equal(t, mark(text, rulesOf(text)), mark(text, rulesOf(other)), other)
			}
		}
	}
}

func TestRulesKeepToLines(t *testing.T) {
	text := "Mulai Senin,\n10 Juni 2024\npukul\n14.30 WIB"
	var got []string
	for _, e := range rulesOf(text) {
		got = append(got, e.In(text))
	}
	assert.Equal(t, []string{"Senin", "10 Juni 2024", "14.30 WIB"}, got)
}

// Lines of a timetable begin with later and later times; a single line with a
// number like one and numbered sections do not.
func TestRulesTimetable(t *testing.T) {
	for _, marked := range []string{
		"Jadwal:\n[TIME 06.00] Berita Pagi\n[TIME 07.30] Dunia Satwa\n\n[TIME 08.00] – Senam",
		"12.50 kuintal padi\n06.00 Berita\nlain",
		"01.01 Umum\n01.02 Tujuan",
	} {
		text, _ := unmark(marked)
		assert.Equal(t, marked, mark(text, rulesOf(text)))
	}
}

// A word or a run of number words that never becomes a date or an amount must
// not be read again from each of its parts.
func TestRulesHostile(t *testing.T) {
	for _, unit := range []string{"satu ", "dua puluh koma ", "Mei-Juni-", "III/II/", "Indeks pada 10.25 ", "pada 16/9 ", "1850, "} {
		text := strings.Repeat(unit, 600_000/len(unit))
		start := time.Now()
		rulesOf(text)
		assert.Less(t, time.Since(start), 5*time.Second, unit) // quadratic work takes 10 s and more
	}
}

func FuzzRules(f *testing.F) {
	for _, lines := range ruleCases {
		for _, marked := range lines {
			text, _ := unmark(marked)
			f.Add(text)
		}
	}
	f.Add("Senin (26/10/2024\n(")
	f.Add("Rp\xff10-\x80,-  pukul 99.99-")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, e := range rulesOf(text) {
			if e.Start < last || e.End <= e.Start || e.End > len(text) {
				t.Fatalf("bad span %v in %q", e.Span, text)
			}
			if strings.Contains(e.In(text), "\n") {
				t.Fatalf("%q crosses a line", e.In(text))
			}
			last = e.End
		}
	})
}

func BenchmarkRules(b *testing.B) {
	line := "JAKARTA - Harga beras naik 2,5 persen menjadi Rp 15.000 per kilogram pada Senin (10/6/2024), kata " +
		"Kepala Dinas Perdagangan Kabupaten Wonogiri di kantornya sekitar pukul 10.30 WIB. Menurut dia, pasokan dari " +
		"sentra panen berkurang sejak awal tahun ini karena hujan yang turun lebih lama daripada biasanya.\n"
	text := strings.Repeat(line, 50)
	tokens := tokenize.Tokenizer{}.Append(nil, text)
	dst := appendRules(nil, text, tokens)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = appendRules(dst[:0], text, tokens)
	}
	b.ReportMetric(float64(len(tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
