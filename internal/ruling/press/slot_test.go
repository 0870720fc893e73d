package press

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkSlots(t *testing.T) {
	const warga = "Warga desa itu memperbaiki jalan yang rusak sejak tahun lalu."
	rulingtest.Rewrites(t, MarkSlots, rulingtest.Cases{
		{"Medan, Lensa – Warga rapat.", "[Medan|LOC], [Lensa|ORG] – Warga rapat."},
		{"Judul\nMEDAN, [Lensa|LOC] Pagi - Warga rapat.", "Judul\n[MEDAN|LOC], [Lensa Pagi|ORG] - Warga rapat."},
		{"MEDAN, [Lensa Pagi - DPRD Medan|ORG] rapat.", "[MEDAN|LOC], [Lensa Pagi|ORG] - [DPRD Medan|ORG] rapat."},
		{"[MUARADESA|LOC], [LENSA|PER]— “Warga rapat.”", "[MUARADESA|LOC], [LENSA|ORG]— “Warga rapat.”"},
		{"Medan (Lensa) - Warga rapat.", "[Medan|LOC] ([Lensa|ORG]) - Warga rapat."},
		{"Medan (Lensa): " + warga, "[Medan|LOC] ([Lensa|ORG]): " + warga},
		{"Medan (Lensa): 3 Warga", "Medan (Lensa): 3 Warga"},
		{"MEDAN, (LP).- Warga rapat.", "[MEDAN|LOC], ([LP|ORG]).- Warga rapat."},
		{"MEDAN | Lensa - Warga rapat.", "[MEDAN|LOC] | [Lensa|ORG] - Warga rapat."},
		{"Medan, Senin - Warga rapat.", "[Medan|LOC], Senin - Warga rapat."},
		{"Medan, [Sari Dewi|PER] - Warga rapat.", "Medan, [Sari Dewi|PER] - Warga rapat."},
		{"Medan, [Lomba|EVT] - Warga rapat.", "Medan, [Lomba|EVT] - Warga rapat."},
		{"Medan, Lensa - yang jauh", "Medan, Lensa - yang jauh"},
		{"Medan, Lensa -", "Medan, Lensa -"},
		{"Medan, Lensa\n- Warga", "Medan, Lensa\n- Warga"},
		{"Medan (Lensa", "Medan (Lensa"},
		{"Medan, Lensa Pagi Hari Ini - Warga", "Medan, Lensa Pagi Hari Ini - Warga"},
		{"Misalnya, Lensa - Warga rapat.", "Misalnya, Lensa - Warga rapat."},
		{"Di Medan, Lensa - Warga rapat.", "Di Medan, Lensa - Warga rapat."},
		{"Medan - " + warga, "[Medan|LOC] - " + warga},
		{"QWXZ – " + warga, "[QWXZ|LOC] – " + warga},
		{"Satu\nDua\nQWXZ – " + warga, "Satu\nDua\nQWXZ – " + warga},
		{"Qwxz – " + warga, "Qwxz – " + warga},
		{"[MEDAN|PER] – " + warga, "[MEDAN|LOC] – " + warga},
		{"[MEDAN|ORG] – " + warga, "[MEDAN|LOC] – " + warga},
		{"[Medan|ORG] – " + warga, "[Medan|ORG] – " + warga},
		{"[LENSA|ORG] – " + warga, "[LENSA|ORG] – " + warga},
		{"[KUALA KURUN – Warga|PRD] desa itu" + warga, "[KUALA KURUN|LOC] – Warga desa itu" + warga},
		{"[MEDAN|LOC] – " + warga, "[MEDAN|LOC] – " + warga},
		{"Muarabungo – " + warga, "[Muarabungo|LOC] – " + warga},
		{"SELATPANJANG (LENSA.CO) - Warga rapat.", "[SELATPANJANG|LOC] ([LENSA.CO|ORG]) - Warga rapat."},
		{"SELATPANJANG (LENSA.CO/a) - Warga rapat.", "SELATPANJANG (LENSA.CO/a) - Warga rapat."},
		{"Medan (Lensa/Kabar) - Warga rapat.", "[Medan|LOC] ([Lensa|ORG]/[Kabar|ORG]) - Warga rapat."},
		{"[MEDAN (Lensa|ORG]/[Kabar|PER]) - Warga rapat.", "[MEDAN|LOC] ([Lensa|ORG]/[Kabar|ORG]) - Warga rapat."},
		{"Medan (Lensa/ - Warga rapat.", "Medan (Lensa/ - Warga rapat."},
		{"[MUARAPADANG|ORG], SENIN — Warga rapat.", "[MUARAPADANG|LOC], SENIN — Warga rapat."},
		{"[Qwxz|PER], Senin - Warga rapat.", "[Qwxz|LOC], Senin - Warga rapat."},
		{"Poli Gigi, Senin - Jumat, pukul 08.00", "Poli Gigi, Senin - Jumat, pukul 08.00"},
		{"[Qwxz|PER], Senin lalu - Warga rapat.", "[Qwxz|PER], Senin lalu - Warga rapat."},
		{"[Qwxz|PER], Senin, rapat.", "[Qwxz|PER], Senin, rapat."},
		{"[Sevilla|ORG], 12 Maret 2019\nWarga rapat.", "[Sevilla|LOC], 12 Maret 2019\nWarga rapat."},
		{"[Sevilla|ORG], 12 Maret 2019, menang.", "[Sevilla|ORG], 12 Maret 2019, menang."},
		{"[Lensa|ORG], 12 Maret 2019\nWarga rapat.", "[Lensa|ORG], 12 Maret 2019\nWarga rapat."},
		{"Muaradesa, Del. — Warga rapat.", "[Muaradesa|LOC], [Del.|LOC] — Warga rapat."},
		{"[Muaradesa|PER], [Ariz|PER]. — Warga rapat.", "[Muaradesa|LOC], [Ariz.|LOC] — Warga rapat."},
		{"Muaradesa, Del — Warga rapat.", "Muaradesa, Del — Warga rapat."},
		{"Muaradesa, Del. Warga rapat.", "Muaradesa, Del. Warga rapat."},
		{"[MUARA CREEK|PER], [Nevada|LOC] — Warga rapat.", "[MUARA CREEK|LOC], [Nevada|LOC] — Warga rapat."},
		{"[Muara Creek|PER], [Nevada|LOC] — Warga rapat.", "[Muara Creek|PER], [Nevada|LOC] — Warga rapat."},
		{"[Muara Sari dan Creek|PRD], Del. — Warga", "[Muara Sari dan Creek|PRD], Del. — Warga"},
		{"Medan–" + warga, "Medan–" + warga},
		{"Medan - Warga rapat.", "Medan - Warga rapat."},
		{"Medan", "Medan"},
		{"", ""},
	})
}

// TestMarkSlotsUnsure: places that were found, but not surely.
func TestMarkSlotsUnsure(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Medan, [Taput|LOC] - Warga rapat.", "Medan, [Taput|LOC] - Warga rapat."},
		{"Medan, [Lensa|LOC] - Warga rapat.", "[Medan|LOC], [Lensa|ORG] - Warga rapat."},
		{"Medan, [Siwalima|LOC] - Warga rapat.", "[Medan|LOC], [Siwalima|ORG] - Warga rapat."},
	} {
		p := rulingtest.Page(t, tt.in)
		p.Names[0].Score = clue.Doubtless / 2
		MarkSlots(p)
		assert.Equal(t, tt.want, marks.Write(p.Text, p.Names), tt.in)
	}
}
