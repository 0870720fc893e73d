package event

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkStorms(t *testing.T) {
	rulingtest.Rewrites(t, MarkStorms, rulingtest.Cases{
		{"[Topan Kalina|EVT] datang. Sejak [Kalina|PER] reda, Kalina dikenang.", "[Topan Kalina|EVT] datang. Sejak [Kalina|EVT] reda, [Kalina|EVT] dikenang."},
		{"badai tropis [Kalina|LOC] dan siklon Xolumi mereda", "badai tropis [Kalina|EVT] dan siklon [Xolumi|EVT] mereda"},
		{"topan [Fen-hua|PER] reda", "topan [Fen-hua|EVT] reda"},
		{"[Badai Kalina|EVT]. [Kalina Putri|PER] selamat. [Kalina|PER] lega.", "[Badai Kalina|EVT]. [Kalina Putri|PER] selamat. [Kalina|PER] lega."},
		{"[badai Kalina|EVT] dan [Mira|PER] reda", "badai [Kalina|EVT] dan [Mira|EVT] reda"},
		{"badai Matahari dan badai Kamis lalu", "badai Matahari dan badai Kamis lalu"},
		{"badai di [Atlantik|LOC]; badai [Atlantik|LOC]", "badai di [Atlantik|LOC]; badai [Atlantik|LOC]"},
		{"Badai Panas melanda", "Badai Panas melanda"},
		{"[Topan Wijaya|PER] datang", "[Topan Wijaya|PER] datang"},
		{"film [Badai Pasti Reda|PRD]", "film [Badai Pasti Reda|PRD]"},
		{"topan\n[Kalina|PER]", "topan\n[Kalina|PER]"},
		{"badai PHK", "badai PHK"},
		{"topan", "topan"},
	})
}
