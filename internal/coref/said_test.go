package coref

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestClustersSaid(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"the first lady and a lady", "[Wibawa|PER] dan ibu negara [Ratna Wibawa|PER]. [Kelana|PER] menyapa ibu [Sari Kelana|PER].", []string{"Wibawa", "Ratna Wibawa", "Kelana = Sari Kelana"}},
		{"relatives whose words are titles, too", "[Wibawa|PER] dan adiknya, [Ratna Wibawa|PER]. [Kelana|PER] dan bapak [Surya Kelana|PER].", []string{"Wibawa", "Ratna Wibawa", "Kelana = Surya Kelana"}},
		{"one person in brackets", "[Cahaya|PER] ([Ratna Dewi|PER]) menari.", []string{"Cahaya = Ratna Dewi"}},
		{"titles before names in brackets and after atau", "[Wirawan Surya Kelana|PER] (Mas [Bejo|PER]) hadir. Mas [Bejo|PER] duduk. [Gala Putra|PER] (51) alias \"Cak [Gepeng|PER]\" dan [Tirta Wibawa|PER] atau Kang [Ujang|PER] pulang. [Ratna Dewi|PER], yang akrab disapa Gus [Nana|PER], tidur. [Hasan Basri|PER] (Kapten [Acan|PER]) menang, [Joko Laut|PER] (Pak [Kancil|PER] diam).", []string{"Wirawan Surya Kelana = Bejo", "Gala Putra = Gepeng", "Tirta Wibawa = Ujang", "Ratna Dewi = Nana", "Hasan Basri", "Acan", "Joko Laut", "Kancil"}},
		{"two parts with titles of single names", "[Cahaya|PER] (Bu [Ratna|PER]) dan [Bayu|PER] (Pak [Surya|PER]) menari.", []string{"Cahaya", "Ratna", "Bayu", "Surya"}},
		{"a nickname with a title in brackets behind a single name", "[Surya Wibawa|PER] (Bang [Bonang|PER]) dan [Segaralah|PER] ([Dek Sega|PER]) dilantik. [Joko Laksana|PER] (Pak [Laksa|PER]) tiba.", []string{"Surya Wibawa = Bonang", "Segaralah = Dek Sega", "Joko Laksana = Laksa"}},
		{"parts with titles in a film", "Pemeran film ini [Cahaya Dewi|PER] (Mbak [Ratna|PER]) dan [Bayu Segara|PER] (Mas [Surya|PER]). [Gala Putra|PER] (Pak [Wibawa|PER]) memukau. [Andi Laut|PER] (Mas [Bejo|PER]) memerankan ayah.", []string{"Cahaya Dewi", "Ratna", "Bayu Segara", "Surya", "Gala Putra", "Wibawa", "Andi Laut", "Bejo"}},
		{"a cast list", "[Cahaya|PER] ([Ratna Dewi|PER]) dan [Bayu|PER] ([Surya Jaya|PER]) menari.", []string{"Cahaya", "Ratna Dewi", "Bayu", "Surya Jaya"}},
		{"who a pet name is made from", "[Jonathan Wirya|PER] menaklukkan [Bagus Sadewa|PER]. [Jojo|PER], sapaan akrabnya, lega. [Anthony Tirta|PER] dikalahkan [Hendra Gala|PER]. [Ony|PER], panggilan karibnya, pulang.", []string{"Jonathan Wirya = Jojo", "Bagus Sadewa", "Anthony Tirta = Ony", "Hendra Gala"}},
		{"a nickname before a part of the name", "[Surya Wibawa|PER] tiba. [Cak Bonang|PER], sapaan [Surya|PER], duduk. [Surya|PER] tidur. [Gala Putra|PER] dan [Mbok Nah|PER] (panggilan untuk [Gala|PER]) pulang.", []string{"Surya Wibawa = Cak Bonang = Surya", "Gala Putra = Mbok Nah = Gala"}},
		{"bynames and dashes", "[Banteng Selatan|ORG], julukan [Persatuan Tani|ORG], menang. [Nia|PER]—panggilan [Kurnia Dewi|PER]—pulang. [Mendung|ORG], singkatan dari [Menari dan Mendongeng|ORG]. [Gala|PER] memberi julukan [Hendra|PER].", []string{"Banteng Selatan = Persatuan Tani", "Nia = Kurnia Dewi", "Mendung = Menari dan Mendongeng", "Gala", "Hendra"}},
		{"another single name of somebody well known", "[Joko Widodo|PER] tersenyum. [Mulyono|PER] adalah nama kecil [Jokowi|PER].", []string{"Joko Widodo = Mulyono = Jokowi"}},
		{"a new name", "[Bank Kita|ORG] berganti nama menjadi [Bank Pesisir|ORG]. [Toko Laut|ORG] berbisnis dengan [Kios Ria|ORG].", []string{"Bank Kita = Bank Pesisir", "Toko Laut", "Kios Ria"}},
		{"one who is called so by somebody else", "[Ratna Wibawa|PER] menyebut pria yang akrab disapa [Mas Bro|PER] itu hebat. Pelatih [Surya Kelana|PER] memuji pemain yang dijuluki [Si Kancil|PER] itu. [Gala Putra|PER] bersama temannya yang disapa [Cici|PER] pulang. [Tirta|PER] (51) mengatakan, artis yang biasa dipanggil [Nunu|PER] itu sakit.", []string{"Ratna Wibawa", "Mas Bro", "Surya Kelana", "Si Kancil", "Gala Putra", "Cici", "Tirta", "Nunu"}},
		{"who is summoned or greeted by somebody", "[Surya Kelana|PER] dipanggil [Tirta Wibawa|PER] ke kantor, [Ratna Dewi|PER] kerap disambut dan disapa [Gala Putra|PER]. [Ombudsman|ORG] belum pernah dipanggil [Komisi Yudisial|ORG].", []string{"Surya Kelana", "Tirta Wibawa", "Ratna Dewi", "Gala Putra", "Ombudsman", "Komisi Yudisial"}},
		{"who goes by another name", "[Surya Kelana|PER], biasa dipanggil [Uya|PER], tiba. [Tirta Wibawa|PER] (51) atau kini dipanggil [Pak Cik|PER] pulang. [Ratna Dewi|PER] disapa akrab [Nana|PER]. [Gala Putra|PER] dipanggil \"[Botak|PER]\". [Hasan Basri|PER] dipanggil dengan nama [Acan|PER]. [Dewi Sari|PER], yang disapa [Cici|PER], lelah. [Joko Laut|PER] (dipanggil [Kancil|PER]) menang.", []string{"Surya Kelana = Uya", "Tirta Wibawa = Pak Cik", "Ratna Dewi = Nana", "Gala Putra = Botak", "Hasan Basri = Acan", "Dewi Sari = Cici", "Joko Laut = Kancil"}},
		{"who is called so, and who is summoned", "[Wibawa Kusuma|PER] yang dipanggil [Wawa|PER] hadir. [Surya Kelana|PER], dipanggil Pak [Uya|PER], duduk. [Gala Putra|PER] (51), dipanggil [Bu Gala|PER], tiba. [Ratna Dewi|PER] yang dipanggil [Tirta|PER] ke kantor pulang. [Hasan Basri|PER], dipanggil Pak [Acan|PER] ke kelas, lari. [Joko Laut|PER] yang dipanggil [KPK|PER] diam. [Dewi Sari|PER] sayang dikenal [Cici|PER].", []string{"Wibawa Kusuma = Wawa", "Surya Kelana = Uya", "Gala Putra = Bu Gala", "Ratna Dewi", "Tirta", "Hasan Basri", "Acan", "Joko Laut", "KPK", "Dewi Sari", "Cici"}},
		{"a part of the name before the last", "[Arya Kelana|PER], suami [Sari Wibawa|PER], akrab dipanggil [Arya|PER]. [Gala Putra|PER] pulang. [Surya Tirta|PER], yang akrab disapa [Gala|PER], tinggal.", []string{"Arya Kelana = Arya", "Sari Wibawa", "Gala Putra", "Surya Tirta = Gala"}},
		{"a clause of its own behind a comma", "[Surya Kelana|PER] pergi. Kata [Ratna Wibawa|PER], namun pria yang akrab disapa [Mas Bro|PER] itu tetap tinggal.", []string{"Surya Kelana", "Ratna Wibawa", "Mas Bro"}},
		{"a noun that stands for the name", "[Ratna Wibawa|PER], penyanyi asal Tegal yang akrab disapa [Nana|PER], tiba. [Surya Kelana|PER] adalah pemain yang dijuluki [Si Kancil|PER]. [Gala Putra|PER] (51), guru yang biasa dipanggil [Pak Cik|PER], datang. [Tirta Sari|PER] ini yang kerap disapa [Cici|PER].", []string{"Ratna Wibawa = Nana", "Surya Kelana = Si Kancil", "Gala Putra = Pak Cik", "Tirta Sari = Cici"}},
	} {
		text, entities := marks.Read(t, tt.text)
		assert.Equal(t, tt.want, partition(text, ofNames(text, entities)), tt.name)
	}
}
