package unmarked

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestIsTicker(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"Bank Mandiri (BMRI)", true},
		{"Sinar Baru Tbk. (ZZZZ)", true},
		{"PT Aku Dan Rekan Orang (ADRO)", true},
		{"PT. Aku Dan Rekan Orang (ADRO)", true},
		{"Ikatan Tani\nTbk (ADRO)", true},
		{"Asosiasi Desa\nRaya Organik (ADRO)", true},
		{"(ADRO)", true},
		{"Aliansi Desa Rempah Organik (ADRO)", false},
		{"Warga Aliansi Desa dan Rempah untuk Organik  (ADRO)", false},
		{"Asosiasi Kebun dan Pupuk Indonesia (AKPI)", false},
		{"Bank Mandiri (BMRI", false},
		{"Bank Mandiri BMRI", false},
	} {
		at := strings.LastIndexAny(tt.text, " (") + 1
		e := entity.Entity{Span: tokenize.Span{Start: at, End: at + 4}, Label: entity.Organization}
		assert.Equal(t, tt.want, IsTicker(e, tt.text), tt.text)
	}
}

func TestIsTickerOfShares(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"Saham ASII naik", true},
		{"Kemarin, harga saham ASII naik", true},
		{"Kode saham ASII", true},
		{"Analis menyarankan beli saham ASII", true},
		{"Pemegang saham ASII rapat", false},
		{"Ia menjual 20 persen saham ASII", false},
		{"Saham ZZZZ naik", false},
		{"Menurut ASII naik", false},
		{"Sore ini ASII dan BMRI turun", true},
		{"Sore ini BMRI, dan ASII turun", true},
		{"Sore ini ASII dan BMRIX turun", false},
		{"Sore ini ASII dan Budi turun", false},
		{"RAPAT ASII DAN BMRI", false},
		{"ASII, BMRI", false},
		{"ASII", false},
	} {
		at := strings.Index(tt.text, "ASII")
		e := entity.Entity{Span: tokenize.Span{Start: at, End: at + 4}, Label: entity.Organization}
		if at = strings.Index(tt.text, "ZZZZ"); at >= 0 {
			e.Start, e.End = at, at+4
		}
		assert.Equal(t, tt.want, IsTicker(e, tt.text), tt.text)
	}
}
