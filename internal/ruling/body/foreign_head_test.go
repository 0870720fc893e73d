package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestLabelHeads(t *testing.T) {
	rulingtest.Rewrites(t, LabelHeads, rulingtest.Cases{
		{"[Partido Ombak|PER] menang", "[Partido Ombak|ORG] menang"},
		{"di [École Muara|LOC]", "di [École Muara|ORG]"},
		{"di [Universität Muara|LOC]", "di [Universität Muara|ORG]"},
		{"di [Rumah Sakit Muara|LOC]", "di [Rumah Sakit Muara|ORG]"},
		{"di [RSUD Muara|LOC]", "di [RSUD Muara|ORG]"},
		{"di [Rumah Sakit|LOC]", "di [Rumah Sakit|LOC]"},
		{"di [Rumah Muara|LOC]", "di [Rumah Muara|LOC]"},
		{"buku [Instituto Ombak|PRD]", "buku [Instituto Ombak|PRD]"},
		{"[Banco|PER]", "[Banco|PER]"},
		{"[banco ombak|PER]", "[banco ombak|PER]"},
		{"di [RSJ Muara|LOC] dekat [Union Square|LOC]", "di [RSJ Muara|ORG] dekat [Union Square|LOC]"},
	})
}
