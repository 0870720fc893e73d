package press

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkPhotographers(t *testing.T) {
	rulingtest.Rewrites(t, MarkPhotographers, rulingtest.Cases{
		{"Kapal, Rabu (1/2). Bisnis/[Sari|PER] Dewi P\nKapal", "Kapal, Rabu (1/2). [Bisnis|ORG]/[Sari Dewi P|PER]\nKapal"},
		{"[KOMPAS.com|ORG]/[RATNA DWI|PER] LESTARI Warga Desa Melati mengungsi.", "[KOMPAS.com|ORG]/[RATNA DWI LESTARI|PER] Warga Desa Melati mengungsi."},
		{"[KOMPAS.com|ORG]/[RATNA|PER] DWI LESTARI WARGA MENGUNGSI KE MASJID", "[KOMPAS.com|ORG]/[RATNA|PER] DWI LESTARI WARGA MENGUNGSI KE MASJID"},
		{"(Foto: Antara Foto/[Sari|PER] Dewi/XY)", "(Foto: [Antara Foto|ORG]/[Sari Dewi|PER]/XY)"},
		{"([TEMPO|ORG]/Sari Dewi)", "([TEMPO|ORG]/[Sari Dewi|PER])"},
		{"([TEMPO|ORG]/Sari)", "([TEMPO|ORG]/Sari)"},
		{"([TEMPO|ORG]/Ombak Besar)", "([TEMPO|ORG]/Ombak Besar)"},
		{"Foto [AP|PER]/[Sari Dewi|PER]", "Foto [AP|ORG]/[Sari Dewi|PER]"},
		{"Foto: [AFP|PER]/[Sari Dewi|PER]", "Foto: [AFP|ORG]/[Sari Dewi|PER]"},
		{"kata [AP|PER]/[Sari Dewi|PER]", "kata [AP|PER]/[Sari Dewi|PER]"},
		{"Foto [AS|PER]/[Sari Dewi|PER]", "Foto [AS|PER]/[Sari Dewi|PER]"},
		{"Bisnis/Ekonomi Kreatif", "Bisnis/Ekonomi Kreatif"},
		{"Rubrik Bisnis/[Sari|PER] Dewi", "Rubrik Bisnis/[Sari|PER] Dewi"},
		{"([TEMPO|ORG]/[Sari|PER] Dewi menulis)", "([TEMPO|ORG]/[Sari|PER] Dewi menulis)"},
		{"([TEMPO|ORG]/[Sari|PER] [Muara|LOC])", "([TEMPO|ORG]/[Sari|PER] [Muara|LOC])"},
		{"([TEMPO|ORG]/", "([TEMPO|ORG]/"},
		{"/Sari", "/Sari"},
	})
}
