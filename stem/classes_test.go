package stem

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestClasses has words of the classes of which a grammar speaks as a whole, as
// word=root.
func TestClasses(t *testing.T) {
	for _, tt := range []struct{ name, words string }{
		{"menge- and penge- before a verb of one syllable",
			"mengelap=lap mengecor=cor pengecoran=cor pengelas=las pengelasan=las mengebel=bel pengereman=rem mengelemnya=lem pengegolan=gol pengepakan=pak mengesol=sol pengebom=bom"},
		{"meng- and peng- before k and e",
			"mengelola=kelola mengenal=kenal mengemas=kemas mengecap=kecap mengetik=ketik mengejar=kejar mengepalkan=kepal mengekang=kekang mengelak=elak mengedarkan=edar mengepakkan=kepak pengeluaran=keluar"},
		{"a long root behind a prefix",
			"penggandrungan=gandrung pengglobalisasian=globalisasi berglobalisasi=globalisasi pentraktiran=traktir terotomatisasi=otomatisasi terindustrialisasi=industrialisasi kesejarawanan=sejarawan"},
		{"pe- before r", "peramal=ramal perebut=rebut perakit=rakit perusuh=rusuh perunding=runding"},
		{"per- before a vowel", "perairan=air perubahan=ubah peralatan=alat perindah=indah memperolok=olok"},
		{"peN- and per- before r", "pemeringkatan=peringkat"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for pair := range strings.FieldsSeq(tt.words) {
				word, root, _ := strings.Cut(pair, "=")
				assert.Equal(t, root, Stem(word), word)
			}
		})
	}
}
