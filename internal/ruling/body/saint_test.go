package body_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestWithSaint(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"umat Paroki Santo [Lukas Muara|PER] hadir", "umat [Paroki Santo Lukas Muara|ORG] hadir"},
		{"rektor Seminari Tinggi St. [Lukas|PER] hadir", "rektor [Seminari Tinggi St. Lukas|ORG] hadir"},
		{"di Gereja [Santa Agnes|PER] itu", "di [Gereja Santa Agnes|LOC] itu"},
		{"siswa [SMP|ORG] Katolik Santo [Lukas|PER]", "siswa [SMP Katolik Santo Lukas|ORG]"},
		{"di Rumah Sakit Umum Santa [Agnes|PER]", "di [Rumah Sakit Umum Santa Agnes|ORG]"},
		{"pesta Santo [Lukas|PER], gereja Santo [Lukas|PER], Paroki, Santo [Lukas|PER]", "pesta Santo [Lukas|PER], gereja Santo [Lukas|PER], Paroki, Santo [Lukas|PER]"},
		{"[Guru SMA|ORG] [Santo Lukas|PER], Guru [SMA|ORG] [Santo Lukas|PER]", "[Guru SMA|ORG] [Santo Lukas|PER], Guru [SMA Santo Lukas|ORG]"},
		{"Paroki\nSanto [Lukas|PER]", "Paroki\nSanto [Lukas|PER]"},
		{"Santo [Lukas|PER]", "Santo [Lukas|PER]"},
		{". [Lukas|PER]", ". [Lukas|PER]"},
	})
}
