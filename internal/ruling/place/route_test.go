package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkRoutes(t *testing.T) {
	rulingtest.Rewrites(t, MarkRoutes, rulingtest.Cases{
		{"rute [Kendari|LOC]–Raha–[Baubau|LOC] sepi", "rute [Kendari|LOC]–[Raha|LOC]–[Baubau|LOC] sepi"},
		{"rute [Kendari|LOC]-Raha-Baubau", "rute [Kendari|LOC]-[Raha|LOC]-[Baubau|LOC]"},
		{"rute [Merak|LOC]—Banda Aceh.", "rute [Merak|LOC]—[Banda Aceh|LOC]."},
		{"rute [Merak|LOC]-Raha Laut", "rute [Merak|LOC]-Raha Laut"},
		{"daerah [Jakarta|LOC]-Barat", "daerah [Jakarta|LOC]-Barat"},
		{"hubungan [Ombak|LOC]-Qwxz", "hubungan [Ombak|LOC]-Qwxz"},
		{"[Kendari|LOC] - Raha", "[Kendari|LOC] - Raha"},
		{"[Kendari|LOC]-Raha-an", "[Kendari|LOC]-Raha-an"},
		{"[Kendari|LOC]-Raha2", "[Kendari|LOC]-Raha2"},
		{"[Kendari|ORG]-Raha", "[Kendari|ORG]-Raha"},
		{"[Kendari|LOC]-", "[Kendari|LOC]-"},
		{"rute Qwxza-[Raha|LOC] dan jalur bus Qwxza-[Raha|LOC]", "rute [Qwxza|LOC]-[Raha|LOC] dan jalur bus [Qwxza|LOC]-[Raha|LOC]"},
		{"rute [Raha|LOC]-Qwxza-Qwxzo, rute [Raha|LOC]-Makan", "rute [Raha|LOC]-[Qwxza|LOC]-[Qwxzo|LOC], rute [Raha|LOC]-Makan"},
		{"suku Qwxza-[Raha|LOC], rute Se-[Raha|LOC], rute 2Qwxza-[Raha|LOC], rute\nQwxza-[Raha|LOC]", "suku Qwxza-[Raha|LOC], rute Se-[Raha|LOC], rute 2Qwxza-[Raha|LOC], rute\nQwxza-[Raha|LOC]"},
		{"rute [Qwxza|PER]-[Raha|LOC]", "rute [Qwxza|PER]-[Raha|LOC]"},
		{"Qwxza-[Raha|LOC]", "Qwxza-[Raha|LOC]"},
		{"jalan [Muara-Ombak Sari|LOC] dan jalan raya [Muara-Ombak|LOC]", "jalan [Muara|LOC]-[Ombak Sari|LOC] dan jalan raya [Muara|LOC]-[Ombak|LOC]"},
		{"di [Jalan Muara-Ombak|LOC], ruas [Jalan Muara-Ombak|LOC], jalur [Trans-Ombak|LOC], tol [Muara-Ombak|LOC]", "di [Jalan Muara-Ombak|LOC], ruas [Jalan Muara-Ombak|LOC], jalur [Trans-Ombak|LOC], tol [Muara-Ombak|LOC]"},
		{"jalan [Ombak-Ombak Qwxz|LOC], jalur [Sari Ombak-Ombak Qwxz|LOC]", "jalan [Ombak-Ombak Qwxz|LOC], jalur [Sari Ombak-Ombak Qwxz|LOC]"},
		{"jalan [Ombak-Ombak|LOC], [Muara-Ombak|LOC], jalan [Muara-ku|LOC]", "jalan [Ombak-Ombak|LOC], [Muara-Ombak|LOC], jalan [Muara-ku|LOC]"},
		{"di [Sungai Penuh-Bangko|LOC], [Eropa Timur-Tengah|LOC], [Geopark Sungai Penuh-Bangko|LOC]", "di [Sungai Penuh|LOC]-[Bangko|LOC], [Eropa Timur-Tengah|LOC], [Geopark Sungai Penuh-Bangko|LOC]"},
		{"", ""},
	})
}
