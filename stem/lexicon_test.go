package stem

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/morph"
)

func TestChangedLexicon(t *testing.T) {
	l := Builtin().With("glimfor").Override("mengglimfori", "lampu").Without("buku")
	s := Stemmer{Lexicon: l}
	assert.Equal(t, "glimfor", s.Stem("diglimforkan"))
	assert.Equal(t, "lampu", s.Stem("mengglimfori"))
	assert.Equal(t, "bukukan", s.Stem("bukukan"), "without a root it stays whole")
	assert.Equal(t, "buku", Stem("bukukan"), "the built-in lexicon stays as it is")
	assert.True(t, l.Has("Glimfor"))
	assert.False(t, l.Has("buku"))
	assert.True(t, l.With("buku").Has("buku"))
}

func TestZeroLexicon(t *testing.T) {
	var l Lexicon
	assert.False(t, l.Has("buku"))
	for _, informal := range []bool{false, true} {
		s := Stemmer{Lexicon: &l, Stopwords: &l, Informal: informal}
		assert.Equal(t, "Menulis", s.Stem("Menulis"))
		assert.Equal(t, []string{"buku", "yang", "menulis"}, s.AppendTerms(nil, "buku yang menulis"))
		for a := range s.Analyses("menulis") {
			assert.Equal(t, "menulis", a.Root)
		}
	}
	assert.Equal(t, "tulis", Stemmer{Lexicon: l.With("tulis")}.Stem("menulis"))
	assert.Equal(t, "getar", Stemmer{Lexicon: l.Override("gemetar", "getar")}.Stem("gemetar"))
	assert.False(t, l.Without("buku").Has("buku"))
}

// The roots of Override need not begin with an ASCII letter.
func TestOverrideKeepsTheCaseOfTheWord(t *testing.T) {
	s := Stemmer{Lexicon: Builtin().Override("elite", "élite").Override("rusak", "\xff")}
	for word, root := range map[string]string{"elite": "élite", "Elite": "Élite", "ELITE": "ÉLITE", "Elitenya": "Élite", "Rusak": "\xff"} {
		assert.Equal(t, root, s.Stem(word), word)
	}
}

func TestReadLexicon(t *testing.T) {
	l, err := ReadLexicon(strings.NewReader("# akar kata\n\nglimfor\ntulis 35\ngemetar = getar\n"))
	require.NoError(t, err)
	s := Stemmer{Lexicon: l}
	assert.Equal(t, "glimfor", s.Stem("mengglimfori"))
	assert.Equal(t, "tulis", s.Stem("penulisan"))
	assert.Equal(t, "getar", s.Stem("gemetar"))
	assert.Equal(t, "membaca", s.Stem("membaca"), "only what the file has")
	for _, file := range []string{"\ufeffglimfor\n", "\ufeff# akar kata\nglimfor\n"} {
		l, err := ReadLexicon(strings.NewReader(file))
		require.NoError(t, err)
		assert.True(t, l.Has("glimfor"), "a byte order mark is none of the file")
	}
	for _, tt := range []struct {
		file string
		line int
	}{
		{"satu\ndua kata\n", 2},
		{"a\nb\nform =\n", 3},
		{"tulis banyak", 1},
		{"ok\n-\n", 2},
		{"ok\n=\n", 2},
		{"\xff\n", 1},
		{"ok\n-gemetar = getar\n", 2},
		{strings.Repeat("a", 65), 1},
	} {
		_, err := ReadLexicon(strings.NewReader(tt.file))
		var at *LineError
		require.ErrorAs(t, err, &at, tt.file)
		assert.Equal(t, tt.line, at.Line, tt.file)
		assert.ErrorIs(t, err, ErrLine, tt.file)
		assert.NotContains(t, err.Error(), "\n", "one line")
	}
}

func TestAppendTerms(t *testing.T) {
	s := Stemmer{}
	assert.Equal(t, []string{"guru", "Bekasi", "tulis", "3", "buku"},
		s.AppendTerms(nil, "Para guru di Bekasi menulis 3 buku-bukunya."))
	assert.Equal(t, []string{"beli", "Harapan", "harap"},
		s.AppendTerms(nil, "Ia membeli Harapan. Harapannya..."), "a name inside a sentence is left alone")
	assert.Equal(t, []string{"harap", "beli", "harap"},
		s.AppendTerms(nil, "harapan yang dibeli Harapan"), "unless it occurs in lower case")
	assert.Equal(t, s.AppendTerms(nil, "Lurah berdo'a di Ka'bah, ma'af."), s.AppendTerms(nil, "Lurah berdo’a di Ka‘bah, ma’af."))
	assert.Equal(t, s.AppendTerms(nil, "pertanggungan jawab"), s.AppendTerms(nil, "pertanggungan-jawab"))
	own := Stemmer{Stopwords: Stopwords().With("guru", "hlm.").Without("di")}
	assert.Equal(t, []string{"di", "Bekasi", "3"}, own.AppendTerms(nil, "Guru di Bekasi, hlm. 3"))
}

// TestAppendTermsCase has texts whose capitals say something or nothing.
func TestAppendTermsCase(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a quotation", `Sari menjawab, "Kita pasti memanen jagung."`, "sari jawab panen jagung"},
		{"a quotation in other quotes", "Lurah berpesan, “Yang utama tanaman sehat.”", "lurah pesan utama tanam sehat"},
		{"behind a colon", "Pesan lurah: Seluruh petani menanam jagung.", "pesan lurah tani tanam jagung"},
		{"behind a colon and a quote", `Lurah berpesan: "Menanam jagung itu mudah."`, "lurah pesan tanam jagung mudah"},
		{"a stop word that is a sentence", "Lurah menjawab: “Tidak.”", "lurah jawab"},
		{"a name in quotes", `Warga menonton film "Merapi Membara" dan "Harapan".`, "warga tonton film Merapi Membara Harapan"},
		{"a name behind a colon", "Panitia: Harapan Makmur. Penyunting: Mulyani", "panitia Harapan Makmur sunting Mulyani"},
		{"a quote that closes", `Kapal "Bahari" Makassar tiba.`, "kapal Bahari Makassar tiba"},
		{"a pronoun", "Menurut Saya, jagung Anda manis.", "jagung manis"},
		{"a stop word in a name", "Warga memuja Sang Surya.", "warga puja Sang Surya"},
		{"a name that begins a sentence", "Kemarin Merapi meletus. Merapi tenang.", "Merapi letus Merapi tenang"},
		{"a name that is a word as well", "Di Sungai Merapi, sungai meluap. Sungai meluap.", "sungai Merapi sungai luap sungai luap"},
		{"a stop word that is none of the name", "Lagu Untuk Warga laris. Untuk warga.", "lagu Untuk warga laris warga"},
		{"a stop word with a clitic that is none either", "Warga Sedikitnya Tahu. Sedikitnya tahu.", "warga Sedikitnya tahu tahu"},
		{"all in capitals", "KPK MEMERIKSA PARA PEMBELI DAN PENJUALNYA", "KPK periksa beli jual"},
		{"a name all in capitals", "MERAPI MENYEMBURKAN ABU\nAbu Merapi tebal.", "Merapi sembur abu abu Merapi tebal"},
		{"abbreviations", "Ia dari PT KAI. PT KAI", "PT KAI PT KAI"},
		{"one word in capitals", "MEMERIKSA.", "periksa"},
		{"all in capitals behind a colon", "Memutuskan : PERATURAN LURAH TENTANG PENANAMAN DI KEBUN.\nKebun lurah subur.", "putus atur lurah tanam kebun kebun lurah subur"},
		{"one word in capitals behind a colon", "Pesan lurah: MENANAM", "pesan lurah MENANAM"},
	} {
		assert.Equal(t, tt.want, strings.Join(Stemmer{}.AppendTerms(nil, tt.text), " "), tt.name)
	}
}

// TestAppendTermsTitles has headlines, whose capitals say nothing.
func TestAppendTermsTitles(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"verbs and stop words", "Prabowo Temui Para Petani yang Menggantikan Sri Mulyani", "Prabowo temu tani ganti Sri Mulyani"},
		{"nouns", "Petani Bekasi Keluhkan Kelangkaan Pupuk", "tani Bekasi keluh langka pupuk"},
		{"unknown words", "Glimfor Menangkan Lomba Memasak", "Glimfor menang lomba masak"},
		{"acronyms and labels", "PROFIL Pemimpin KPK Terpilih", "profil pimpin KPK pilih"},
		{"beside a name", "Warga Kota Bekasi Mengadu Kelaparan", "warga Kota Bekasi adu lapar"},
		{"three that may be names", "Petani Memuji Kabinet Merah Putih", "tani puji Kabinet Merah Putih"},
		{"a pair", "Petani Keluhkan Dampak Sosial-ekonomi Kelangkaan Pupuk", "tani keluh dampak sosial ekonomi langka pupuk"},
		{"a name with a word that has other senses", "Petani Keluhkan Hama di Jawa Tengah", "tani keluh hama Jawa Tengah"},
		{"two that may be names", "Petani Memuji Merah Putih", "tani puji merah putih"},
		{"the same word beside none", "Warga Kota Mengadu Kelaparan", "warga kota adu lapar"},
		{"a prefix with a capital", "Pelajar Se-Jakarta Berkumpul Menanam Pohon", "ajar Jakarta kumpul tanam pohon"},
		{"with a quotation", "Lurah Sari: \"Menanam Jagung Lebih Mudah\"", "lurah Sari tanam jagung mudah"},
		{"what the text says", "Harapan Menangkan Lomba Memasak\nSari memuji Harapan.", "Harapan menang lomba masak sari puji Harapan"},
		{"what the text has in small letters", "Prabowo Kunjungi Pabrik Garuda\nDi sana burung garuda dipelihara.", "Prabowo kunjung pabrik garuda burung garuda pelihara"},
		{"a sentence of names", "Menteri Sri Mulyani menemui Budi Harapan Makmur.", "menteri Sri Mulyani temu Budi Harapan Makmur"},
		{"too short", "Harapan Makmur", "harap Makmur"},
		{"longer stop words in small letters", "7 Resep Kue yang Gurih untuk Dibagikan", "7 resep kue gurih bagi"},
		{"other small words", "Resep Kue Gurih dari pembeli jagung", "resep Kue Gurih beli jagung"},
		{"a verb without its prefix beside a name", "Bekasi Resmikan Kebun Jagung", "Bekasi resmi kebun jagung"},
		{"a verb between names", "Prabowo Hadiri Kabinet Merah Putih", "Prabowo hadir Kabinet Merah Putih"},
	} {
		assert.Equal(t, tt.want, strings.Join(Stemmer{}.AppendTerms(nil, tt.text), " "), tt.name)
	}
}

// TestAppendTermsOpenings has names and other words at the beginning of a sentence.
func TestAppendTermsOpenings(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Hadi menulis. Dimas memasak.", "Hadi tulis Dimas masak"},
		{"Toli-Toli ramai. Bau-Bau juga.", "Toli-Toli ramai Bau-Bau"},
		{"Slamet-lah yang menulis.", "Slamet tulis"},
		{"Se-Bandung menulis.", "Bandung tulis"},
		{"Abu beterbangan. Harapan tipis.", "abu terbang harap tipis"},
		{"BANDUNG, Sabtu. Petani menanam jagung.", "bandung Sabtu tani tanam jagung"},
		{"Semeru meletus, di semeru.", "semeru letus semeru"},
		{"BANDUNG - Petani menanam jagung.", "bandung tani tanam jagung"},
		{"Bogor, Wicara.id – Harapan petani tipis.", "Bogor Wicara.id harap tani tipis"},
		{"Bekasi (WICARA) -- Pembeli jagung antre.", "Bekasi WICARA beli jagung antre"},
		{"Bogor - Dimas menanam jagung.", "Bogor Dimas tanam jagung"},
		{"Warga Bogor - Harapan Makmur menanam jagung.", "warga Bogor harap Makmur tanam jagung"},
		{"Warga menonton Harapan - Harapan Makmur.", "warga tonton Harapan Harapan Makmur"},
		{"Bogor-Harapan Makmur menang.", "Bogor-Harapan Makmur menang"},
		{"1. Petani menanam jagung", "1 tani tanam jagung"},
		{"(2) Harapan petani tipis", "2 harap tani tipis"},
		{"c) Pembeli jagung antre", "c beli jagung antre"},
		{"iv. Pembeli jagung antre", "iv beli jagung antre"},
		{"2 Harapan menang", "2 Harapan menang"},
		{"Pasal 7 Cukup jelas.", "pasal 7 jelas"},
		{"Ayat (3) Huruf b Yang dimaksud petani.", "ayat 3 huruf b maksud tani"},
		{"Pasal 7A Harapan petani tipis.", "pasal 7A harap tani tipis"},
		{"Pasal 7 Harapan Makmur.", "pasal 7 Harapan Makmur"},
		{"Pasal (7 Harapan", "pasal 7 Harapan"},
		{"Ayat (3) Dalam Peraturan Lurah ini.", "ayat 3 Peraturan Lurah"},
		{"Cukup jelas Huruf c Setiap petani.", "jelas Huruf c tani"},
		{"Lagu Setiap Petani (7) Untuk Lurah.", "lagu Setiap Petani 7 Untuk Lurah"},
		{"Pasal 7", "pasal 7"},
		{"Ayat petani.", "ayat tani"},
	} {
		assert.Equal(t, tt.want, strings.Join(Stemmer{}.AppendTerms(nil, tt.text), " "), tt.text)
	}
}

// TestAppendTermsFoldCase has texts that give the same terms however they are written.
func TestAppendTermsFoldCase(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"names that are words", "Ketua Perhimpunan Penggemar Burung datang.", "ketua himpun gemar burung datang"},
		{"stop words in names", "Warga memuja Sang Surya.", "warga puja surya"},
		{"names in small letters too", "Di Sungai Merapi sungai meluap.", "sungai merapi sungai luap"},
		{"affixes with a hyphen", "KTP-nya se-Jawa", "ktp jawa"},
		{"letters beyond ASCII", "Café Élan", "café élan"},
		{"words with what capitals keep together", "Kopi K&T, surat 17/ABC-XVI/2031 dan 30/XYZ.05/2028, Sari M.Hum.", "kopi k&t surat 17/abc-xvi/2031 30/xyz.05/2028 sari m.hum"},
		{"hyphens", "Ra-eun, flu-7, ke-12, 1870-an, kembang-kembang, corat-coret", "ra eun flu 7 12 1870-an kembang corat coret"},
		{"words that stop in other senses", "Lampung Tengah, Kebun Baru, Baris Kedua, wajib sama, asal Hang Sari", "lampung tengah kebun baru baris kedua wajib sama asal hang sari"},
		{"hashtags and addresses", "#AyoMenanam @LurahSari Wicara.ID", "#ayomenanam @lurahsari wicara.id"},
	} {
		s := Stemmer{FoldCase: true}
		assert.Equal(t, tt.want, strings.Join(s.AppendTerms(nil, tt.text), " "), tt.name)
		assert.Equal(t, tt.want, strings.Join(s.AppendTerms(nil, strings.ToLower(tt.text)), " "), tt.name)
		assert.Equal(t, tt.want, strings.Join(s.AppendTerms(nil, strings.ToUpper(tt.text)), " "), tt.name)
	}
	assert.Equal(t, []string{"jl", "mawar", "ali", "ali", "50"}, Stemmer{FoldCase: true}.AppendTerms(nil, "Jl. Mawar, Dr. Ali, dr Ali, RP 50"))
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

// TestAppendTermsOfTwoWords has words that are one, two or joined by a hyphen: the terms
// are the same.
func TestAppendTermsOfTwoWords(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"compounds", "tanda tangan, tanda-tangan, menandatangani, penandatanganan, ditanda-tangani", "tanda tangan tanda tangan tanda tangan tanda tangan tanda tangan"},
		{"with an affix on the first part", "tanggung jawab, pertanggungan-jawab", "tanggung jawab tanggung jawab"},
		{"with a stop word", "ikut serta, keikutsertaan", "ikut ikut"},
		{"compounds that are one word", "olahraga, kacamata", "olahraga kacamata"},
		{"pairs", "guru-petani, besar-kecilnya, ayah-ibu-anak", "guru tani besar kecil ayah ibu anak"},
		{"pairs of which one part is no word", "corat-coret, e-tiket, a-x", "corat-coret e-tiket a-x"},
		{"reduplications", "kupu-kupu, petani-petani, sayur-mayur", "kupu tani sayur"},
		{"bound forms", "antar petani, antar-petani, antarpetani, pascapanen, non-beras, nonberas, antijamur", "antar tani antar tani antar tani pasca panen non beras non beras anti jamur"},
		{"what only begins like one", "antartika, antibiotik, antara, nonton", "antartika antibiotik nonton"},
		{"at the beginning of a sentence", "Guru-petani menanam. Nonberas. Antar-petani.", "guru tani tanam non beras antar tani"},
		{"names", "kata Sari-Petani. Sari-Petani.", "kata Sari-Petani Sari-Petani"},
		{"a preposition written together", "disamping rumah, kebelakang, diatas", "samping rumah belakang"},
		{"all in capitals", "GURU-PETANI MENANAM JAGUNG", "guru tani tanam jagung"},
	} {
		assert.Equal(t, tt.want, strings.Join(Stemmer{}.AppendTerms(nil, tt.text), " "), tt.name)
	}
	own := Stemmer{Lexicon: Builtin().With("kerjasama", "guru-petani").Override("nonberas", "nonberas")}
	assert.Equal(t, []string{"kerjasama", "guru-petani", "nonberas", "tanggung", "jawab"},
		own.AppendTerms(nil, "kerjasama guru-petani nonberas, pertanggungjawaban"), "what the caller has as one word")
	long := strings.Repeat("guru-", morph.MaxBytes)
	assert.Len(t, Stemmer{FoldCase: true}.AppendTerms(nil, long+"guru"), 1, "too long")
}

// TestCompoundsAreRoots keeps the list of compounds to roots: others are never asked for.
func TestCompoundsAreRoots(t *testing.T) {
	assert.NotEmpty(t, compounds())
	for w, n := range compounds() {
		assert.Equal(t, w, Stem(w))
		assert.True(t, n > 1 && n < len(w), w)
	}
}

func TestAppendTermsAffixes(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"stop words with clitics and particles", "padi itu kepadanya olehnya belumlah masihkah untukmulah dirinyapun", "padi"},
		{"with a hyphen", "padi milik Anda-lah", "padi milik"},
		{"derived of stop words", "menyudahi seadanya keduanya", "sudah ada"},
		{"abbreviated", "padi yg. manis, dll.", "padi manis"},
		{"doctors", "padi dr. Sari, Dr. Sari", "padi dr Sari Dr Sari"},
		{"with and without their stop", "padi di Jl. Mawar, Jl Mawar, no. 3, no 3, kata Ali, S.Pd., Budi, S.Pd", "padi Jl Mawar Jl Mawar no 3 no 3 kata Ali S.Pd Budi S.Pd"},
		{"currency signs", "beli padi Rp 10, Rp. 20, rp 30, rp. 40, RP 50, Rp60, us$ 70, US$ 80", "beli padi 10 20 30 40 50 60 70 80"},
		{"no currency signs", "beli padi dalam rp", "beli padi rp"},
		{"behind names", "DPR-nya, Persib-nya, Jokowi-lah, HP-ku", "DPR Persib Jokowi HP"},
		{"before names", "rumah ber-AC se-Jawa, di-PHK-kan, mem-PHK-kan-nya", "rumah AC Jawa PHK PHK"},
		{"at the beginning", "Se-Jawa. Ber-AC. KTP-nya. Menulis-nya", "Jawa AC KTP tulis"},
		{"parts of names", "kata Kim Jong-an, Lee Min-ku dan Per-Olof", "kata Kim Jong-an Lee Min-ku Per-Olof"},
		{"a number in the name", "pesawat B-29-nya", "pesawat B-29"},
		{"hyphens of Unicode, soft hyphens", "se\u2011Jawa, Pa\u00addang\u2010nya, buku\u2010buku pe\u00adtani", "Jawa Padang buku tani"},
		{"hyphens alone", "A--nya, -nya, -", "A-"},
	} {
		assert.Equal(t, tt.want, strings.Join(Stemmer{}.AppendTerms(nil, tt.text), " "), tt.name)
	}
}

// TestAppendTermsAllocates nothing for a word: the terms are parts of the text.
func TestAppendTermsAllocates(t *testing.T) {
	dst := make([]string, 0, 5000)
	count := func(words int) float64 {
		text := strings.Repeat("Petani di Bekasi menanam padi untuknya. ", words)
		return testing.AllocsPerRun(10, func() { Stemmer{}.AppendTerms(dst, text) })
	}
	assert.InDelta(t, count(10), count(1000), 20, "tokens and spellings")
}

func TestIsStopword(t *testing.T) {
	for _, w := range []string{"yang", "Dan", "dengan", "kepada"} {
		assert.True(t, IsStopword(w), w)
	}
	for _, w := range []string{"", "hari", "orang", "presiden", "tengah", "baru", "sama", "wajib", "asal", "selesai", "dua", "kedua", "hang"} {
		assert.False(t, IsStopword(w), w)
	}
}

// TestStopwordsAreClosed has the closed classes that the exceptions name: all of
// their words are stop words.
func TestStopwordsAreClosed(t *testing.T) {
	content := map[string]bool{"mendadak": true} // inspeksi mendadak
	classes := []string{"preposition with", "conjunction", "copula", "interrogative", "demonstrative", "quantifier", "adverb", "pronominal"}
	data, err := os.ReadFile("lexdata/exceptions.txt")
	require.NoError(t, err)
	n := 0
	for line := range strings.Lines(string(data)) {
		name, words, ok := strings.Cut(line, ": ")
		if !ok || !slices.ContainsFunc(classes, func(c string) bool { return strings.HasPrefix(name, c) }) {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			n++
			assert.True(t, IsStopword(w) != content[w], w)
		}
	}
	assert.Greater(t, n, 100)
}

func TestStemDoesNotAllocate(t *testing.T) {
	words := []string{"yang", "menulis", "Makanan", "rumah", "perbaikan", "kota"}
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		for _, w := range words {
			Stem(w)
		}
	}))
}
