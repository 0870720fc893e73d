package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitOfficers(t *testing.T) {
	rulingtest.Rewrites(t, SplitOfficers, rulingtest.Cases{
		{"Lurah [Sukamulya Sarmidi|PER] hadir", "Lurah [Sukamulya|LOC] [Sarmidi|PER] hadir"},
		{"Kalapas [Lubuk Pakam Hartono|PER] hadir", "Kalapas [Lubuk Pakam|LOC] [Hartono|PER] hadir"},
		{"Lurah [Sukamulya  Sarmidi|PER] hadir", "Lurah [Sukamulya|LOC]  [Sarmidi|PER] hadir"},
		{"Kalapas [Lubuk Pakam  Hartono|PER] hadir", "Kalapas [Lubuk Pakam|LOC]  [Hartono|PER] hadir"},
		{"Lurah [Budi Santoso|PER] hadir", "Lurah [Budi Santoso|PER] hadir"},
		{"Lurah [Sukamulya|PER] hadir", "Lurah [Sukamulya|PER] hadir"},
		{"lurah [Sukamulya Sarmidi|PER] hadir", "lurah [Sukamulya Sarmidi|PER] hadir"},
		{"Lurah [Sukamulya|LOC] hadir", "Lurah [Sukamulya|LOC] hadir"},
		{"Lurah\n[Sukamulya Sarmidi|PER]", "Lurah\n[Sukamulya Sarmidi|PER]"},
	})
}
