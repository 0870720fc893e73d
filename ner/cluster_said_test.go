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
		{"a new name", "[Bank Kita|ORG] berganti nama menjadi [Bank Pesisir|ORG]. [Toko Laut|ORG] berbisnis dengan [Kios Ria|ORG].", []string{"Bank Kita = Bank Pesisir", "Toko Laut", "Kios Ria"}},
	} {
		text, entities := marked(t, tt.text)
		assert.Equal(t, tt.want, partition(text, Clusters(text, entities)), tt.name)
	}
}
