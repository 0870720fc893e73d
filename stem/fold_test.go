package stem

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestAppendTermsFoldCase has texts that give the same terms however they are written.
func TestAppendTermsFoldCase(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"names that are words", "Ketua Perhimpunan Penggemar Burung datang.", "ketua himpun gemar burung datang"},
		{"stop words in names", "Warga memuja Sang Surya.", "warga puja surya"},
		{"names in small letters too", "Di Sungai Merapi sungai meluap.", "sungai merapi sungai luap"},
		{"affixes with a hyphen", "KTP-nya se-Jawa", "ktp jawa"},
		{"letters beyond ASCII", "Café Élan", "café élan"},
		{"words with what capitals keep together", "Kopi K&T, surat 17/ABC-XVI/2031 dan 30/XYZ.05/2028, Sari M.Hum.", "kopi k&t surat 17/abc-xvi/2031 30/xyz.05/2028 sari m.hum"},
		{"hyphens", "Ra-eun, flu-7, ke-12, 1870-an, kembang-kembang, corat-coret", "ra eun flu 7 12 1870-an kembang corat-coret"},
		{"words that stop in other senses", "Lampung Tengah, Kebun Baru, Baris Kedua, wajib sama, asal Hang Sari", "lampung tengah kebun baru baris kedua wajib sama asal hang sari"},
		{"doubled with other sounds", "bolak-balik, Mondar-mandir, BKN-BKD, jong-un", "bolak-balik mondar-mandir bkn bkd jong un"},
		{"with a hyphen and without", "e-mail, Wi-fi, surel on-line, prasekolah, pra-sekolah, sub-sektornya, Al-Jabar, antar-kebun", "email wifi surel online prasekolah prasekolah subsektor al jabar antar kebun"},
		{"apostrophes", "Ja'far dan Jafar, d’Mawar, berdo'a", "jafar jafar dmawar doa"},
		{"hashtags and addresses", "#AyoMenanam @LurahSari Wicara.ID", "#ayomenanam @lurahsari wicara.id"},
	} {
		s := Stemmer{FoldCase: true}
		assert.Equal(t, tt.want, strings.Join(s.AppendTerms(nil, tt.text), " "), tt.name)
		assert.Equal(t, tt.want, strings.Join(s.AppendTerms(nil, strings.ToLower(tt.text)), " "), tt.name)
		assert.Equal(t, tt.want, strings.Join(s.AppendTerms(nil, strings.ToUpper(tt.text)), " "), tt.name)
	}
	assert.Equal(t, []string{"jl", "mawar", "ali", "ali", "50"}, Stemmer{FoldCase: true}.AppendTerms(nil, "Jl. Mawar, Dr. Ali, dr Ali, RP 50"))
	informal := Stemmer{FoldCase: true, Informal: true}
	assert.Equal(t, []string{"sanaa", "madain", "datang"}, informal.AppendTerms(nil, "Sana'a Mada'in dateng"), "no everyday words")
	own := Stemmer{FoldCase: true, Lexicon: Builtin().With("e-mail", "ma'ruf")}
	assert.Equal(t, []string{"e-mail", "ma'ruf", "kabah"}, own.AppendTerms(nil, "E-mail Ma'ruf, Ka'bah"), "what the caller has put into the lexicon")
	s := Stemmer{FoldCase: true, Informal: true}
	for text, want := range map[string]string{
		"BPK dateng, KK dan AC 2 PK": "bpk datang kk ac 2 pk",
		"Ade bawa tali 5 cm":         "ade bawa tali 5 cm",
		"tmn blm mkn":                "teman makan",
	} {
		assert.Equal(t, want, strings.Join(s.AppendTerms(nil, text), " "))
		assert.Equal(t, want, strings.Join(s.AppendTerms(nil, strings.ToLower(text)), " "))
	}
}

// TestFoldedTokens has what the tokenizer knows in one spelling: the tokens are the same
// with FoldCase and without.
func TestFoldedTokens(t *testing.T) {
	for _, text := range []string{
		"Daftar di bit.ly/KebunSari, t.me/kebun, atau sari.news.",
		"Kirim surat.pdf ke lurah@kebun.online atau sari@kampus.edu.my, pakai Node.js.",
		"Kopi Rp10.000-Rp20.000, jagung Rp5 juta-Rp6 juta, padi 2 juta-3 juta, sewa Rp. 5.000.",
		"Buka 09.00-selesai, sejak 2013-sekarang, 5kg-7kg.",
		"Foto: WICARA.id/Mawar, #AyoMenanam @lurah.sari",
	} {
		var want []string
		for _, term := range (Stemmer{}).AppendTerms(nil, text) {
			want = append(want, strings.ToLower(term))
		}
		for _, spelling := range []string{text, strings.ToLower(text), strings.ToUpper(text)} {
			assert.Equal(t, want, Stemmer{FoldCase: true}.AppendTerms(nil, spelling))
		}
	}
}
