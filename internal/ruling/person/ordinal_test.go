package person_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestOfficeNumbers(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"Wakil Ketua [I Sari Lestari|PER], Terdakwa [I Budi|PER], Asisten [III Hartono|PER]", "Wakil Ketua I [Sari Lestari|PER], Terdakwa I [Budi|PER], Asisten III [Hartono|PER]"},
		{"dari Dapil Aceh [I Sari Lestari|PER], daerah pemilihan Jawa Barat [I Budi|PER]", "dari Dapil Aceh I [Sari Lestari|PER], daerah pemilihan Jawa Barat I [Budi|PER]"},
		{"Wakil Ketua [I Made Surya|PER], Terdakwa [I Gst Hartana|PER], Ketua I [I Made Surya|PER]", "Wakil Ketua [I Made Surya|PER], Terdakwa [I Gst Hartana|PER], Ketua I [I Made Surya|PER]"},
		{"Wakil Ketua [II DPRD Garut|ORG], klub [I Crociati|ORG], Ketua [I|ORG]", "Wakil Ketua II [DPRD Garut|ORG], klub [I Crociati|ORG], Ketua [I|ORG]"},
		{"kata [I Budi|PER], Aceh [I Sari|PER], Dapil\nAceh [I Sari|PER]", "kata [I Budi|PER], Aceh [I Sari|PER], Dapil\nAceh [I Sari|PER]"},
		{"Ketua [I|PER], Ketua [V Sari|PER], Ketua [VIP Sari|PER], Ketua\n[II Sari|PER]", "Ketua [I|PER], Ketua [V Sari|PER], Ketua [VIP Sari|PER], Ketua\n[II Sari|PER]"},
	})
}
