package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkVillageHeads(t *testing.T) {
	rulingtest.Rewrites(t, MarkVillageHeads, rulingtest.Cases{
		{"Kuwu [Sukamulya Sarmidi|PER] hadir", "Kuwu [Sukamulya|LOC] [Sarmidi|PER] hadir"},
		{"Kata [Panewu Qomrat Budi Santoso|PER] lagi", "Kata Panewu [Qomrat|LOC] [Budi Santoso|PER] lagi"},
		{"Wali Nagari [Lubuk Pakam Hartono|PER] hadir", "Wali Nagari [Lubuk Pakam|LOC] [Hartono|PER] hadir"},
		{"Keuchik Lubuk [Pakam Hartono|PER] hadir", "Keuchik [Lubuk Pakam|LOC] [Hartono|PER] hadir"},
		{"Kuwu Qomrat [Budi Santoso|PER] hadir", "Kuwu [Qomrat|LOC] [Budi Santoso|PER] hadir"},
		{"Kuwu Qomrat Qidul [Budi|PER] hadir", "Kuwu [Qomrat Qidul|LOC] [Budi|PER] hadir"},
		{"Geuchik Alue [Qomrat Budi|PER] hadir", "Geuchik [Alue Qomrat|LOC] [Budi|PER] hadir"},
		{"Kepala Dusun [Qomrat Kidul Tarsono|PER] hadir", "Kepala Dusun [Qomrat Kidul|LOC] [Tarsono|PER] hadir"},
		{"Bendesa Adat [Qomrat I Made Beru|PER] hadir", "Bendesa Adat [Qomrat|LOC] [I Made Beru|PER] hadir"},
		{"Perbekel Qomrat Kaja, [Made Beru|PER], hadir", "Perbekel [Qomrat Kaja|LOC], [Made Beru|PER], hadir"},
		{"[Panewu Qomrat|ORG], [Budi|PER], hadir", "Panewu [Qomrat|LOC], [Budi|PER], hadir"},
		{"Perbekel [Qomrat|LOC], [Made Beru|PER], hadir", "Perbekel [Qomrat|LOC], [Made Beru|PER], hadir"},
		{"Kuwu [Budi Santoso|PER], [Sari|PER], hadir", "Kuwu [Budi Santoso|PER], [Sari|PER], hadir"},
		{"Kuwu [Qomrat|PER] hadir", "Kuwu [Qomrat|PER] hadir"},
		{"Kuwu [Qomrat|LOC] [Budi|PER] hadir", "Kuwu [Qomrat|LOC] [Budi|PER] hadir"},
		{"Kuwu Haji [Budi Santoso|PER] hadir", "Kuwu Haji [Budi Santoso|PER] hadir"},
		{"Kuwu Qomrat Resmi Dilantik", "Kuwu Qomrat Resmi Dilantik"},
		{"Kuwu A Ba Ca Da E Fa Ga [Budi|PER] hadir", "Kuwu A Ba Ca Da E Fa Ga [Budi|PER] hadir"},
		{"kuwu [Sukamulya Sarmidi|PER], Kepala Suku [Sukamulya Sarmidi|PER]", "kuwu [Sukamulya Sarmidi|PER], Kepala Suku [Sukamulya Sarmidi|PER]"},
		{"Kuwu\n[Sukamulya Sarmidi|PER], Kepala\nDusun [Sukamulya Sarmidi|PER]", "Kuwu\n[Sukamulya Sarmidi|PER], Kepala\nDusun [Sukamulya Sarmidi|PER]"},
		{"Wali", "Wali"},
		{"Kuwu", "Kuwu"},
	})
}
