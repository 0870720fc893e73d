package stem

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

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
		{"behind a second colon", "Lurah memutuskan: menetapkan: PERATURAN LURAH TENTANG PENANAMAN DI KEBUN.", "lurah putus tetap atur lurah tanam kebun"},
		{"two colons in capitals", "Pesan lurah: PERATURAN: PENANAMAN", "pesan lurah atur tanam"},
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

func TestAppendTermsAffixes(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"stop words with clitics and particles", "padi itu kepadanya olehnya belumlah masihkah untukmulah dirinyapun", "padi"},
		{"with a hyphen", "padi milik Anda-lah", "padi milik"},
		{"doubled stop words", "padi bersama-sama, satu-satunya, masing-masingnya, masing-masing-nyalah, oleh-oleh", "padi oleh"},
		{"an abbreviation with -nya", "Mereka mencuci SIMnya dan STNKnya.", "cuci SIM STNK"},
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
