package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinRoads(t *testing.T) {
	rulingtest.Rewrites(t, JoinRoads, rulingtest.Cases{
		{"di Jalan Raya [Pati|LOC]-[Rembang|LOC] pagi", "di [Jalan Raya Pati-Rembang|LOC] pagi"},
		{"di [Jalan Raya Pati|LOC]–[Rembang|LOC], [Pati|LOC]", "di [Jalan Raya Pati–Rembang|LOC], [Pati|LOC]"},
		{"di [Jalan Nasional|LOC] [Pati|LOC]-[Rembang|LOC]-[Lasem|LOC] pagi", "di [Jalan Nasional Pati-Rembang-Lasem|LOC] pagi"},
		{"ruas Jalan [Tol Kudus|LOC]-[Demak|LOC]", "ruas [Jalan Tol Kudus-Demak|LOC]"},
		{"di [Jl. Raya Pati|LOC] - [Rembang|LOC] - [Lasem|LOC]", "di [Jl. Raya Pati - Rembang|LOC] - [Lasem|LOC]"},
		{"jalur [Pati|LOC]-[Rembang|LOC] dan jalan raya [Pati|LOC]-[Lasem|LOC]", "jalur [Pati|LOC]-[Rembang|LOC] dan jalan raya [Pati|LOC]-[Lasem|LOC]"},
		{"Jalan [Pati|LOC]-[Kota Rembang|LOC]", "Jalan [Pati|LOC]-[Kota Rembang|LOC]"},
		{"[Jalan Pati|LOC], [Rembang|LOC]; [Jalan Pati|LOC]\n-[Rembang|LOC]", "[Jalan Pati|LOC], [Rembang|LOC]; [Jalan Pati|LOC]\n-[Rembang|LOC]"},
		{"[Jalan Qwxyz|LOC]-[Rembang|LOC]", "[Jalan Qwxyz|LOC]-[Rembang|LOC]"},
		{"[Pati|LOC]-[Rembang|LOC]", "[Pati|LOC]-[Rembang|LOC]"},
		{"Tol\n[Pati|LOC]-[Rembang|LOC], Kereta [Pati|LOC]-[Rembang|LOC]", "Tol\n[Pati|LOC]-[Rembang|LOC], Kereta [Pati|LOC]-[Rembang|LOC]"},
		{"Raya Raya Raya Raya Raya [Pati|LOC]-[Rembang|LOC]", "Raya Raya Raya Raya Raya [Pati|LOC]-[Rembang|LOC]"},
	})
}
