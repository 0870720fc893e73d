package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkProphets(t *testing.T) {
	rulingtest.Rewrites(t, MarkProphets, rulingtest.Cases{
		{"kisah Nabi Lut dan Nabi [Hud|PRD], bukan [Hud|PRD]", "kisah Nabi [Lut|PER] dan Nabi [Hud|PER], bukan [Hud|PRD]"},
		{"Nabi [Isa Almasih|PER] dan nabi palsu", "Nabi [Isa Almasih|PER] dan nabi palsu"},
		{"(Riwayat al-Bukhari, [Abu Dawud|PER] dan Muslim dari Aisyah) kaum Muslim", "(Riwayat [al-Bukhari|PER], [Abu Dawud|PER] dan [Muslim|PER] dari Aisyah) kaum Muslim"},
		{"(HR. Imam Muslim), diriwayatkan oleh [at-Tirmidzi|PRD]", "(HR. Imam [Muslim|PER]), diriwayatkan oleh [at-Tirmidzi|PER]"},
		{"kasih Kristus, [Gereja Kristus Raja|ORG], paroki Kristus Raja, Kristus [Yesus|PER] dan Kristus", "kasih [Kristus|PER], [Gereja Kristus Raja|ORG], paroki Kristus Raja, [Kristus Yesus|PER] dan [Kristus|PER]"},
		{"riwayat muslim, riwayat kaum Muslim, riwayat\nMuslim, Riwayat Pendidikan, Muslim", "riwayat muslim, riwayat kaum Muslim, riwayat\nMuslim, Riwayat Pendidikan, Muslim"},
		{"membaca Riwayat Hakim di situs (HR. Hakim), riwayat al-Hakim, riwayat Muslim dan Hakim", "membaca Riwayat Hakim di situs (HR. [Hakim|PER]), riwayat [al-Hakim|PER], riwayat [Muslim|PER] dan [Hakim|PER]"},
	})
}
