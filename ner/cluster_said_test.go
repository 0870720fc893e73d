package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestClustersSaid(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"the first lady and a lady", "[Wibawa|PER] dan ibu negara [Ratna Wibawa|PER]. [Kelana|PER] menyapa ibu [Sari Kelana|PER].", []string{"Wibawa", "Ratna Wibawa", "Kelana = Sari Kelana"}},
		{"relatives whose words are titles, too", "[Wibawa|PER] dan adiknya, [Ratna Wibawa|PER]. [Kelana|PER] dan bapak [Surya Kelana|PER].", []string{"Wibawa", "Ratna Wibawa", "Kelana = Surya Kelana"}},
		{"one person in brackets", "[Cahaya|PER] ([Ratna Dewi|PER]) menari.", []string{"Cahaya = Ratna Dewi"}},
		{"a cast list", "[Cahaya|PER] ([Ratna Dewi|PER]) dan [Bayu|PER] ([Surya Jaya|PER]) menari.", []string{"Cahaya", "Ratna Dewi", "Bayu", "Surya Jaya"}},
		{"who a pet name is made from", "[Jonathan Wirya|PER] menaklukkan [Bagus Sadewa|PER]. [Jojo|PER], sapaan akrabnya, lega. [Anthony Tirta|PER] dikalahkan [Hendra Gala|PER]. [Ony|PER], panggilan karibnya, pulang.", []string{"Jonathan Wirya = Jojo", "Bagus Sadewa", "Anthony Tirta = Ony", "Hendra Gala"}},
		{"bynames and dashes", "[Banteng Selatan|ORG], julukan [Persatuan Tani|ORG], menang. [Nia|PER]—panggilan [Kurnia Dewi|PER]—pulang. [Mendung|ORG], singkatan dari [Menari dan Mendongeng|ORG]. [Gala|PER] memberi julukan [Hendra|PER].", []string{"Banteng Selatan = Persatuan Tani", "Nia = Kurnia Dewi", "Mendung = Menari dan Mendongeng", "Gala", "Hendra"}},
		{"another single name of somebody well known", "[Joko Widodo|PER] tersenyum. [Mulyono|PER] adalah nama kecil [Jokowi|PER].", []string{"Joko Widodo = Mulyono = Jokowi"}},
		{"a new name", "[Bank Kita|ORG] berganti nama menjadi [Bank Pesisir|ORG]. [Toko Laut|ORG] berbisnis dengan [Kios Ria|ORG].", []string{"Bank Kita = Bank Pesisir", "Toko Laut", "Kios Ria"}},
	} {
		text, entities := marked(t, tt.text)
		assert.Equal(t, tt.want, partition(text, Clusters(text, entities)), tt.name)
	}
}
