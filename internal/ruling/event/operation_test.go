package event

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkOperations(t *testing.T) {
	rulingtest.Rewrites(t, MarkOperations, rulingtest.Cases{
		{"Operasi bersandi [Badai Senyap|PER] dimulai.", "Operasi bersandi [Badai Senyap|EVT] dimulai."},
		{"operasi militer yang bersandi \"Badai Senyap\" usai", "operasi militer yang bersandi \"[Badai Senyap|EVT]\" usai"},
		{"operasi dengan sandi [Badai|LOC] Senyap 2 usai", "operasi dengan sandi [Badai Senyap 2|EVT] usai"},
		{"latihan Operation Silent Storm di [Laut Biru|LOC]", "latihan [Operation Silent Storm|EVT] di [Laut Biru|LOC]"},
		{"serangan bernama \"Operation Rising Tide\"", "serangan bernama \"[Operation Rising Tide|EVT]\""},
		{"Kata Operation Manager [Budi|PER], kata sandi Wifi", "Kata Operation Manager [Budi|PER], kata sandi Wifi"},
		{"operasi bersandi [Badai|LOC] itu, operasi bersandi\nBadai", "operasi bersandi [Badai|EVT] itu, operasi bersandi\nBadai"},
		{"operasi bersandi [Operasi Badai Raya|EVT]", "operasi bersandi [Operasi Badai Raya|EVT]"},
		{"serangan mencuri kata sandi Ombak, usai serangan, sandi Ombak diganti", "serangan mencuri kata sandi Ombak, usai serangan, sandi Ombak diganti"},
		{"latihan Operation", "latihan Operation"},
		{"operasi bersandi \"", "operasi bersandi \""},
		{"operasi bersandi", "operasi bersandi"},
	})
}
