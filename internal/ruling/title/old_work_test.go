package title

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkOldWorks(t *testing.T) {
	rulingtest.Rewrites(t, MarkOldWorks, rulingtest.Cases{
		{"isi Babad Ombak Kidul itu", "isi [Babad Ombak Kidul|PRD] itu"},
		{"Kisah itu ditulis dalam Serat [Sari|PER], yang sudah dibaca banyak orang.", "Kisah itu ditulis dalam [Serat Sari|PRD], yang sudah dibaca banyak orang."},
		{"Mereka mengunjungi Pabrik Serat Optik yang baru dibangun di tepi kota itu.", "Mereka mengunjungi Pabrik Serat Optik yang baru dibangun di tepi kota itu."},
		{"Dan Serat Sari yang tersimpan di perpustakaan itu ada kisah tentang laut.", "Dan [Serat Sari|PRD] yang tersimpan di perpustakaan itu ada kisah tentang laut."},
		{"5 Makanan Kaya Serat Cocok untuk Diet", "5 Makanan Kaya Serat Cocok untuk Diet"},
		{"[Kidung Sari|PER] tampil, kata Kidung [Sari|PER]", "[Kidung Sari|PER] tampil, kata [Kidung Sari|PRD]"},
		{"[Hikayat Muara|LOC] dan Kakawin Senja", "[Hikayat Muara|PRD] dan [Kakawin Senja|PRD]"},
		{"[Lomba Babad Ombak|EVT] dibuka", "[Lomba Babad Ombak|EVT] dibuka"},
		{"Babad Satu Dua Tiga Empat Lima", "Babad Satu Dua Tiga Empat Lima"},
		{"serat sutra, Babad", "serat sutra, Babad"},
		{"Babad\nOmbak", "Babad\nOmbak"},
	})
}
