package stem

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestStem(t *testing.T) {
	for _, tt := range []struct{ word, want string }{
		{"menulis", "tulis"},
		{"Menulis", "Tulis"},
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
		{"menari-nari", "tari"},
		{"tolong-menolong", "tolong"},
		{"lauk-pauk", "lauk"},
		{"suka-duka", "suka-duka"},
		{"bolak-balik", "bolak-balik"},
		{"besar-kecilnya", "besar-kecil"},
		{"di-upload", "upload"},
		{"iPhone-nya", "iPhone"},
		{"Jum'at", "Jum'at"},
		{"café", "café"},
		{"ke-15", "ke-15"},
		{"-", "-"},
		{"", ""},
	} {
		assert.Equal(t, tt.want, Stem(tt.word), tt.word)
	}
}
