package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinBranches(t *testing.T) {
	rulingtest.Rewrites(t, JoinBranches, rulingtest.Cases{
		{"Ketua [DPRD|ORG] [Garut|LOC] hadir", "Ketua [DPRD Garut|ORG] hadir"},
		{"Ketua [DPC PTM|ORG] [Kota Muara|LOC] [Sari|PER]", "Ketua [DPC PTM Kota Muara|ORG] [Sari|PER]"},
		{"Petugas [Satpol PP|ORG] [Kutim|LOC]", "Petugas [Satpol PP Kutim|ORG]"},
		{"Gudang [DPC PTM Garut|ORG] [Jawa Barat|LOC]", "Gudang [DPC PTM Garut|ORG] [Jawa Barat|LOC]"},
		{"anggota [DPRD|ORG] [Dapil Muara|LOC], [DPRD|ORG], [Garut|LOC]", "anggota [DPRD|ORG] [Dapil Muara|LOC], [DPRD|ORG], [Garut|LOC]"},
		{"Ketua GRANAT [Garut|LOC] hadir, indeks PMI [Garut|LOC]", "Ketua [GRANAT Garut|ORG] hadir, indeks PMI [Garut|LOC]"},
		{"Ledakan Granat [Garut|LOC], Ketua [Granat|ORG] [Garut|LOC]", "Ledakan Granat [Garut|LOC], Ketua [Granat Garut|ORG]"},
		{"HNSI\n[Garut|LOC], XHNSI [Garut|LOC], [HNSI|PER] [Garut|LOC]", "HNSI\n[Garut|LOC], XHNSI [Garut|LOC], [HNSI|PER] [Garut|LOC]"},
		{"[PTM|ORG] [Garut|LOC], [DPC|ORG] [Garut|PER], [Garut|LOC]", "[PTM|ORG] [Garut|LOC], [DPC|ORG] [Garut|PER], [Garut|LOC]"},
	})
}
