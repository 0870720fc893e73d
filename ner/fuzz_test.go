package ner

import (
	"strings"
	"testing"

	"github.com/wicara-nlp/wicara/tokenize"
)

// checkFound holds what Append promises of any text: entities in order, without
// overlaps, inside the text and inside a line.
func checkFound(t *testing.T, text string) {
	t.Helper()
	end := 0
	for _, e := range Find(text) {
		if e.Start < end || e.End <= e.Start || e.End > len(text) {
			t.Fatalf("span %v after %d in %d bytes of %q", e.Span, end, len(text), text)
		}
		if strings.ContainsAny(e.In(text), "\n\r") {
			t.Fatalf("%q crosses a line", e.In(text))
		}
		if strings.TrimSpace(e.In(text)) != e.In(text) {
			t.Fatalf("%q of %q begins or ends with white space", e.In(text), text)
		}
		checkMarks(t, e.In(text))
		if e.Score < 0 || e.Score > 1 || e.Score != e.Score {
			t.Fatalf("score %v", e.Score)
		}
		end = e.End
	}
}

// checkMarks checks that a mention has its brackets in pairs, no quotes around it and no
// comma at its end.
func checkMarks(t *testing.T, name string) {
	t.Helper()
	depth := 0
	for i := range len(name) {
		switch name[i] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth < 0 {
			break
		}
	}
	if depth != 0 {
		t.Fatalf("brackets of %q", name)
	}
	if n := len(name); n > 1 && name[0] == '"' && name[n-1] == '"' {
		t.Fatalf("quotes around %q", name)
	}
	if strings.HasSuffix(name, ",") {
		t.Fatalf("comma behind %q", name)
	}
}

func FuzzAppend(f *testing.F) {
	f.Add("Presiden Joko Widodo (Jokowi) tiba di Kota Bandung, Senin (10/6/2024).")
	f.Add("PT Maju Jaya (Persero) Tbk, Jl. Merdeka; \"H. Budi\"\r\nRp10.000,- \xff\xfe")
	f.Add("Prabowo-Gibran-\n(( A.S. ))-ANTARA/Foto")
	f.Add("Aksi anti-Indonesia")
	f.Add("MH370 hilang di Samudra Hindia.")
	f.Add("Penulis: Zupo  als Hartono")
	f.Add("Rabu (8/10/2028 dan Minggu (15/6/2025 lalu), kata Budi (34, warga \"Bandung\", Jumat (17/10/2025).")
	for _, text := range ruledTexts {
		f.Add(text)
	}
	f.Fuzz(checkFound)
}

// ruledTexts have what the rulings look for.
var ruledTexts = []string{
	"Laga Timnas U-23 Indonesia melawan timnas putri Vietnam U-17 di Australia Terbuka 2025 ditunda.",
	"Aksi anti-Indonesia se-Jawa, kata Humas TNI-Polri dan PSSI-AFC, pro-Rusia.",
	"JAKARTA, KOMPAS.com - Presiden Prabowo-Gibran dan Kim Jong-un menonton film \"Laut Kita\" lagi.",
	"PT Maju Jaya (Persero) Tbk (MAJU) dan Bank Raya Indonesia Tbk (BRIN) naik Rp 10.000 pada 10/6/2024.",
	"Dinas Pendidikan (Disdik) Kota Bandung, Pemerintah Kabupaten Sukabumi, Liga 1 2025/2026, Pemilu 1977-1997.",
	"Kementerian Kesehatan (Kemenkes), Kapolres Bogor AKBP H. Budi S.H., Pasal 45 ayat (4) UU ITE\nLagu 'Rindu' Rp5 juta!",
	"Foto: KABAR/Budi. TEGAL, Kabar.id - Pasal 5 jo. Pasal 3 ayat (1) huruf a UU RI Nomor 1 Tahun 2024 tentang Air.",
	"Ulasan Samsung Galaxy 10 dan Oppo Reno 12 Pro+ 5G 8/256. Piala Dunia  2026 dan Piala Desa Juni  2026 usai.",
	"KRI dr. Budi di Grand Novotel Bandung Hotel Solo, truk Hino, kapal induk Melati, topan Melati dan Mawar © KABAR.",
	"Pangdam IX/ Udayana, Kodim 12/Muara, RSUD dr. H. Budi, Lurah Sukaraya Budi, Dinas Sosial, Pemuda, dan Olahraga Solo.",
	"Kec. Tegal, A. Budi B. Sari # film # Raisa\nEditor: Sari | Foto: Bisnis/Sari Dewi\nfilm Hujan dan Senja Slank",
	"Kuwu Sukaraya Lor Budi dan Wali Nagari Sukaraya, Budi. Pasangan QD-RZ, paslon AB-C.",
	"Korban Moh. Budi (20), Abd. Karim naik B 1234 AS, Pasal 1 ayat (1) jo. ayat (2) KUHPM.",
	"Kanwil DJP Jawa Barat II Sari, PLN UID Sulselrabar Budi, Bank Pembangunan Daerah Jawa Barat dan Banten Tbk., KDMP Tegal Hartono, KDMP Kendal mulai.",
	"UMK Kota Tegal, won Korea Selatan, Nikkei 225 di Bursa Asia, BLK Solo, Toko Melati Jalan Mawar, H-7 Natal 2025, triwulan II-IV - 2025.",
	"Leeds - Chelsea kalah 2-1 dari Leeds di kandang Leeds, kata warga sekitar.\nHeat Bungkam Magic, Inter ditahan Pisa 1-1 dan Lecce",
	"Derbi Milan, Derby della Capitale, naik ke Moto2 di Sidang Majelis Umum PBB ke-80, Divisi Merah ke-36 TNI, Ombak Air OM 210.",
	"operasi militer bersandi \"Badai Senyap 2\", latihan Operation Silent Storm dan penerbangan OM210",
	"Bandara Internasional Pangeran Ahmad bin Salim ke Taipei Main Station dan Union Station, kata Budi \"The Rock\" Hartono.",
	"Derby SpJP(K) dan Derby Natal di RS  Jl. Mawar, TBS \u00a0 Tegal, ikan eOmbak, serangan, kata sandi Ombak, rektor UMP Tegal.",
	"usai perang dunia II. Hasil pemilu serentak 2019-2024 dan Pilkada 2018.",
	"drg Budi Hartanto MKes, SpJP(K) FIHA dan Sari, M.Eng., IPU., ASEAN Eng. hadir",
	"Ketua Ikatan Pemandu (IPW) Lebong Sari, RSUD Zainoel Abidin Budi, Misi Artemis II, soto lamongan, Pusat Riset A dan B BRIN.",
}

// The rulings look at what stands beside a name. At the ends of a text nothing
// does, so every piece of these is a text of its own.
func TestEveryPieceOfAText(t *testing.T) {
	for _, text := range ruledTexts {
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		for i := range tokens {
			for j := i; j < len(tokens); j++ {
				checkFound(t, text[tokens[i].Start:tokens[j].End])
			}
		}
	}
}

// Nor need it be what they expect: any token gives way to odd ones.
func TestOddTokensInAText(t *testing.T) {
	for _, text := range ruledTexts {
		for _, token := range (tokenize.Tokenizer{}).Append(nil, text) {
			for _, odd := range []string{"Élan", "é", "I", "Ⅳ", "5", "-", "(", "\"", "\n", "\xff", ""} {
				checkFound(t, text[:token.Start]+odd+text[token.End:])
			}
		}
	}
}

func FuzzValue(f *testing.F) {
	for _, mention := range []string{"Senin, 10 Juni 2024", "10-12/6/24", "dua tahun lalu", "pukul setengah dua belas malam UTC-3",
		"Rp 1.000,5-2 juta", "satu koma dua ribu persen", "kuartal ke-4 2024/25", "24 0000000000000000000", "tahun 1990-an-80an"} {
		f.Add(mention)
	}
	f.Fuzz(func(t *testing.T, mention string) {
		for _, label := range []Label{Date, Time, Money, Percent} {
			v, ok := Entity{Span: tokenize.Span{End: len(mention)}, Label: label}.Value(mention, valueRef)
			if !ok {
				continue
			}
			if v.To.Before(v.From) || v.End().Before(v.To) || v.String() == "" {
				t.Fatalf("%s %q: %+v", label, mention, v)
			}
		}
	})
}
