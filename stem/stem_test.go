package stem

import (
	"strings"
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
		{"Jum'at", "Jum'at"},
		{"café", "café"},
		{"ke-15", "ke-15"},
		{"-", "-"},
		{"", ""},
	} {
		assert.Equal(t, tt.want, Stem(tt.word), tt.word)
	}
}

// TestDoubledRootsLieInTheWord doubles the end of every root and form of the
// lexicon, before its last letters: what is found must not reach over the
// hyphen, unless it is the word as it stands or without its ending.
func TestDoubledRootsLieInTheWord(t *testing.T) {
	l := Builtin()
	for rec := range l.base.All() {
		w := l.base.Word(rec)
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
