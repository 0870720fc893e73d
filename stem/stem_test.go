package stem

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/morph"
)

func TestStem(t *testing.T) {
	for _, tt := range []struct{ word, want string }{
		{"perlahan-lahan", "perlahan"},
		{"menulis", "tulis"},
		{"Menulis", "tulis"},
		{"Membaca", "baca"},
		{"Pemilih", "pilih"},
		{"Bukunya", "Buku"},
		{"MENULIS", "TULIS"},
		{"memperbaiki", "baik"},
		{"keberhasilan", "hasil"},
		{"perbankan", "bank"},
		{"menangis", "tangis"},
		{"mengebom", "bom"},
		{"pergerakan", "gerak"},
		{"bersembunyi", "sembunyi"},
		{"sebagai", "sebagai"},
		{"gemetar", "getar"},
		{"kinerjanya", "kerja"},
		{"anak-anak", "anak"},
		{"buku-bukunya", "buku"},
		{"bertahun-tahun", "tahun"},
		{"kehati-hatian", "hati"},
		{"sebaik-baiknya", "baik"},
		{"setidak-tidaknya", "tidak"},
		{"menari-nari", "tari"},
		{"tolong-menolong", "tolong"},
		{"lauk-pauk", "lauk"},
		{"suka-duka", "suka-duka"},
		{"bolak-balik", "bolak-balik"},
		{"besar-kecilnya", "besar-kecil"},
		{"besar-kecilnyalah", "besar-kecil"},
		{"putra-putrinya", "putra-putri"}, // the -i is no suffix
		{"di-upload", "upload"},
		{"iPhone-nya", "iPhone"},
		{"milik-Nyalah", "milik"},
		{"mengobok-obok", "obok"},
		{"mengelu-elukan", "elu"},
		{"mengibas-ibaskan", "kibas"},
		{"mengetuk-etuk", "ketuk"},
		{"mengira-ira", "kira"},
		{"mengipas-ngipas", "kipas"},
		{"ketakjelasan", "jelas"},
		{"ketakteraturannya", "atur"},
		{"ketakaburan", "takabur"},
		{"ketakjuban", "takjub"},
		{"rumah-Mupun", "rumah"},
		{"gajah-nyakah", "gajah"},
		{"siapa-tah", "siapa-tah"},
		{"do'anya", "doa"},
		{"berdo'a", "doa"},
		{"mendo'akannya", "doa"},
		{"Jum'at", "Jumat"},
		{"JUM'AT", "JUMAT"},
		{"syi'ir", "syi'ir"}, // unknown without it, too
		{"d'Or", "d'Or"},
		{"café", "café"},
		{"ke-15", "ke-15"},
		{"-", "-"},
		{"", ""},
	} {
		assert.Equal(t, tt.want, Stem(tt.word), tt.word)
	}
}

// TestStemMarks has words with what Unicode has in them beside letters.
func TestStemMarks(t *testing.T) {
	for _, tt := range []struct{ word, want string }{
		{"meja\u2010meja", "meja"},
		{"bernyanyi\u2011nyanyi", "nyanyi"},
		{"Kursi\u2011kursinya", "Kursi"},
		{"ke\u2011dua", "dua"},
		{"me\u00adma\u00adsak", "masak"},
		{"pem\u200bbaca\u2060an", "baca"},
		{"\ufeffberlari", "lari"},
		{"sungai\u00ad", "sungai"},
		{"x\u2010y", "x-y"},
		{"do\u2018a", "doa"},
		{"ma\u2019af", "maaf"},
		{"O\u02bcBrien", "O'Brien"},
		{"\u00ad", "\u00ad"},
		{"\u00ad\xff", "\xff"},
		{strings.Repeat("\u00ad", morph.MaxBytes), strings.Repeat("\u00ad", morph.MaxBytes)}, // too long
		{"café\u00adnya", "café"},
		{"1990–1995", "1990–1995"}, // a dash
	} {
		got := Stem(tt.word)
		assert.Equal(t, tt.want, got, "%q", tt.word)
		assert.Equal(t, got, Stem(got), "%q", tt.word)
		for a := range (Stemmer{}).Analyses(tt.word) {
			assert.Equal(t, morph.Lower(tt.want), a.Root, "%q", tt.word)
			break
		}
	}
}

// TestStemGlued has reduplications without their hyphen, and words that only have
// equal parts.
func TestStemGlued(t *testing.T) {
	for _, tt := range []struct{ word, want string }{
		{"sapisapi", "sapi"},
		{"Petanipetani", "tani"},
		{"sepatusepatunya", "sepatu"},
		{"bercubitcubitan", "cubit"},
		{"sekuatkuatnya", "kuat"},
		{"menyanyinyanyi", "nyanyi"},
		{"bagianbagian", "bagi"},
		{"murmur", "murmur"},
		{"tolitoli", "tolitoli"},
		{"zorozoro", "zorozoro"},
	} {
		assert.Equal(t, tt.want, Stem(tt.word), tt.word)
	}
}

// TestStemCompounds has words of two parts with a hyphen.
func TestStemCompounds(t *testing.T) {
	for _, tt := range []struct{ word, want string }{
		{"menyebar-luaskan", "sebarluas"},
		{"ketidak-jujuran", "jujur"},
		{"menanda-tangani", "tandatangan"},
		{"mencaci-maki", "caci-maki"},
		{"dicaci-makinya", "caci-maki"},
		{"berjabat-tangan", "jabat-tangan"},
		{"bergotong-royong", "gotongroyong"},
		{"memporak-porandakan", "porakporanda"},
		{"gotong-royong", "gotongroyong"},
		{"tanggung-jawab", "tanggungjawab"},
		{"bertanggung-jawab", "tanggungjawab"},
		{"pertanggungan-jawabnya", "tanggungjawab"},
		{"Jual-Beli", "Jualbeli"},
		{"dijual-belikan", "jualbeli"},
		{"memukul-pukul", "pukul"},
		{"memondar-mandirkan", "mondar-mandir"},
		{"dipontang-pantingkannya", "pontang-panting"},
		{"seasal-usul", "seasal-usul"},
		{"menang-kalah", "menang-kalah"}, // not nangka
		{"mengan-dung", "mengan-dung"},   // a line ended here
		{"membaca-menulis", "membaca-menulis"},
		{"pendidik-siswa", "pendidik-siswa"},
		{"telapak-tangan", "telapak-tangan"},
		{"kekanak-kanakan", "kanak"}, // not kana
	} {
		got := Stem(tt.word)
		assert.Equal(t, tt.want, got, tt.word)
		assert.Equal(t, got, Stem(got), tt.word)
	}
}

// TestStemDivided has words that were divided at the end of a line, and others with a
// hyphen behind the same letters.
func TestStemDivided(t *testing.T) {
	for word, want := range map[string]string{
		"me-ngeringkan": "kering", "pe-nyelamatan": "selamat", "me-masaknya": "masak", "Pe-NYELAMATAN": "SELAMAT",
		"pemasang-annya": "pasang", "kenyata-an": "nyata", "pewaris-annyalah": "waris",
		"menjadi-kannya": "jadi", "dihidang-kannya": "hidang", "ke-Indonesia-annya": "Indonesia",
		"me-refresh": "refresh", "di-glimforkan": "glimforkan", "ke-RI": "RI", "PKI-an": "PKI", "glimfor-annya": "glimfor-annya",
		"bolak-balik-nya": "bolak-balik", "di-bolak-balik": "bolak-balik",
	} {
		got := Stem(word)
		assert.Equal(t, want, got, word)
		assert.Equal(t, got, Stem(got), word)
	}
}

// TestStemOnce has words whose root looks like another word.
func TestStemOnce(t *testing.T) {
	for word, want := range map[string]string{
		"terkardusi": "kardus", "menungku-nungku": "nung", "selamanya-lamanya": "lama", "dihasil-kannya": "hasil",
	} {
		assert.Equal(t, want, Stem(word), word)
		assert.Equal(t, want, Stem(want), word)
	}
}

// TestStemEchoes has words doubled with other sounds.
func TestStemEchoes(t *testing.T) {
	for word, want := range map[string]string{
		"gerak-gerik":              "gerak",
		"warna-warninya":           "warna",
		"sayur-mayur":              "sayur",
		"hina-dina":                "hina",
		"kacau-balau":              "kacau",
		"hiruk-pikuk":              "hiruk",
		"tunggang-langgang":        "tunggang",
		"tali-temali":              "tali",
		"asal-muasal":              "asal",
		"sebab-musabab":            "sebab",
		"tulang-belulang":          "tulang",
		"terang-benderang":         "terang",
		"baris-berbaris":           "baris",
		"kerjasama-kersajama":      "kerjasama", // a slip
		"kuliner-berkuliner":       "kuliner",
		"inflasi-deflasi":          "inflasi-deflasi",
		"jepang-padang":            "jepang-padang",
		"maret-november":           "maret-november",
		"september-november":       "september-november",
		"belanda-irlandia":         "belanda-irlandia",
		"penduduk-kemasyarakatan":  "penduduk-kemasyarakatan",
		"kesehatan-keuangan":       "kesehatan-keuangan",
		"guru-dosen":               "guru-dosen",
		"islandia-kenya":           "islandia-kenya",
		"medan-sedan":              "medan-sedan",
		"mahasiswa-pascamahasiswa": "mahasiswa-pascamahasiswa",
	} {
		assert.Equal(t, want, Stem(word), word)
	}
}

// TestStemShortAnnya has -annya with one n.
func TestStemShortAnnya(t *testing.T) {
	for word, want := range map[string]string{
		"pertanyaanya": "tanya", "kesetiaanya": "setia", "lukisanya": "lukis", "drakulanya": "drakula", "bolanya": "bola",
		"membetulkanya": "betul", "dipanaskanya": "panas", "diungsikanya": "ungsi", "balalaikanya": "balalaika", "mazurkanya": "mazurka",
		"narkotikanya": "narkotika", "mediananya": "mediana", "kakanya": "kaka", "sesisanya": "sisa",
	} {
		assert.Equal(t, want, Stem(word), word)
	}
}

// TestStemShortNya has -nya behind abbreviations, and behind loans with a hyphen.
func TestStemShortNya(t *testing.T) {
	for word, want := range map[string]string{
		"STNKnya": "STNK", "stnknya": "stnk", "CDnya": "CD", "SKSnyalah": "SKSnyalah", "Kenya": "Kenya",
		"e-bookanya": "e-booka", "e-STNKnya": "e-STNK", "check-listnya": "check-list", "Peru-Kenya": "Peru-Kenya",
	} {
		got := Stem(word)
		assert.Equal(t, want, got, word)
		assert.Equal(t, got, Stem(got), word)
	}
}

// TestStemSlips has words with a letter once that belongs there twice, and others that
// only look so.
func TestStemSlips(t *testing.T) {
	for word, want := range map[string]string{
		"pembicaran": "bicara", "kepercayan": "percaya", "pendewasan": "dewasa", "Pendewasan": "dewasa", "kerahasiannya": "rahasia",
		"mengugatnya": "gugat", "pengembira": "gembira", "mengigit": "gigit", "mengunting": "gunting", "kesetiannya": "setia", "perusahan": "usaha",
		"kecandran": "kecandran",
		"pengbatan": "pengbatan", "pengsulan": "pengsulan", "pembahagian": "bagi", "mempengarui": "pengaruh",
		"taman-tamanya": "taman", "kasur-kasurya": "kasur-kasurya", "permen-permenya": "permen", "tata-tatanya": "tata", "bahan-bahanyalah": "bahan-bahanyalah",
	} {
		got := Stem(word)
		assert.Equal(t, want, got, word)
		assert.Equal(t, got, Stem(got), word)
	}
}

// TestDoubledRootsLieInTheWord doubles the end of every root and form of the
// lexicon, before its last letters: what is found must not reach over the
// hyphen, unless it is the word as it stands or without its ending.
func TestDoubledRootsLieInTheWord(t *testing.T) {
	l := Builtin()
	for rec := range l.tables.Base.All() {
		w := l.tables.Base.Word(rec)
		for _, end := range []string{"", "nya", "an", "i", "kan", "lah"} {
			a, ok := strings.CutSuffix(w, end)
			if !ok || len(a) < 5 {
				continue
			}
			word := a + "-" + a[2:] + end
			if root := Stem(word); strings.Contains(root, "-") {
				assert.True(t, strings.HasPrefix(word, root) && strings.Contains(root, "-"+a[2:]), "%s: %s", word, root)
			}
		}
	}
}
