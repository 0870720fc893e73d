package ner

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkLaws(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		// numbered laws
		{"Isi UU Nomor 11 Tahun 2020 berubah", "Isi [UU Nomor 11 Tahun 2020|LAW] berubah"},
		{"PP No. 12/2010 dan UU 20/2003 dan UU 13 tahun 2003", "[PP No. 12/2010|LAW] dan [UU 20/2003|LAW] dan [UU 13 tahun 2003|LAW]"},
		{"Undang-Undang Republik Indonesia Nomor 8 Tahun 1999.", "[Undang-Undang Republik Indonesia Nomor 8 Tahun 1999|LAW]."},
		{"Permenkes RI No 12 dan Perda Nomor 5", "[Permenkes RI No 12|LAW] dan [Perda Nomor 5|LAW]"},
		{"UU No 22, 1999 berlaku", "[UU No 22, 1999|LAW] berlaku"},
		{"UU No 22, 5000 orang", "[UU No 22|LAW], 5000 orang"},
		{"UU 5 kali, PP 10, Pergub 1 dan Perda 2 Tahun 2019", "UU 5 kali, PP 10, Pergub 1 dan Perda 2 Tahun 2019"},
		{"UU Nomor\\n11 Tahun 2020", "UU Nomor\\n11 Tahun 2020"},
		{"UU Nomor dua, nomor 11, Permen 5", "UU Nomor dua, nomor 11, Permen 5"},
		// what they are about
		{"UU Nomor 1 Tahun 2024 tentang Perubahan Kedua Atas UU Nomor 11 Tahun 2008 tentang Surat dan Tanda berlaku", "[UU Nomor 1 Tahun 2024 tentang Perubahan Kedua Atas UU Nomor 11 Tahun 2008 tentang Surat dan Tanda|LAW] berlaku"},
		{"Perda No 5 tentang Sungai dan warga", "[Perda No 5 tentang Sungai|LAW] dan warga"},
		{"PERDA NO 5 TENTANG SUNGAI DAN DANAU", "[PERDA NO 5|LAW] TENTANG SUNGAI DAN DANAU"},
		{"Perda No 5 tentang sungai", "[Perda No 5|LAW] tentang sungai"},
		{"Perda No 5 tentang\\nSungai", "[Perda No 5|LAW] tentang\\nSungai"},
		// articles
		{"Pasal 27 ayat (3) UU ITE tidak berlaku", "[Pasal 27 ayat (3) UU ITE|LAW] tidak berlaku"},
		{"Judul\\nPasal 5\\nayat (1)", "Judul\\n[Pasal 5|LAW]\\nayat (1)"},
		{"kena pasal 45A ayat 2 huruf b angka 3 KUHP.", "kena [pasal 45A ayat 2 huruf b angka 3 KUHP|LAW]."},
		{"Pasal 55 ayat (1) ke-1 KUHP", "[Pasal 55 ayat (1) ke-1 KUHP|LAW]"},
		{"Pasal 28H(2) UUD 1945", "[Pasal 28H(2) UUD 1945|LAW]"},
		{"Pasal 2 jo. Pasal 18 juncto Pasal 3 UU Nomor 31 Tahun 1999", "[Pasal 2|LAW] jo. [Pasal 18|LAW] juncto [Pasal 3 UU Nomor 31 Tahun 1999|LAW]"},
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
		{"[UU Pokok Pasal 5|LAW] ayat (1)", "[UU Pokok Pasal 5|LAW] ayat (1)"},
		{"[Perda No 5|LAW] tentang Sungai [Tegal|LOC] dan", "[Perda No 5 tentang Sungai Tegal|LAW] dan"},
		{"PP No [12|LAW] dan [Budi|PER]", "[PP No 12|LAW] dan [Budi|PER]"},
		{"UU Nomor 5 tentang [Bali|LOC]", "UU Nomor 5 tentang [Bali|LOC]"},
		{"Pasal", "Pasal"},
		{"UU", "UU"},
		{"Pasal 5", "[Pasal 5|LAW]"},
	} {
		in, want := strings.ReplaceAll(tt.in, `\n`, "\n"), strings.ReplaceAll(tt.want, `\n`, "\n")
		text, entities := marked(t, in)
		assert.Equal(t, want, inMarks(text, markLaws(entities, text, tokenize.Tokenizer{}.Append(nil, text))), in)
	}
}
