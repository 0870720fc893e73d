package body_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestWithBoard(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"ketua Pengurus Pusat [PTM|ORG] hadir", "ketua [Pengurus Pusat PTM|ORG] hadir"},
		{"ketua Pimpinan Daerah [Tani Muara|ORG] hadir", "ketua [Pimpinan Daerah Tani Muara|ORG] hadir"},
		{"ketua Pimpinan Cabang (PC) [Tani Muara|ORG] hadir", "ketua [Pimpinan Cabang (PC) Tani Muara|ORG] hadir"},
		{"ketua Pengurus Wilayah ([PW|ORG]) [Tani|ORG] hadir", "ketua [Pengurus Wilayah (PW) Tani|ORG] hadir"},
		{"kata Pimpinan Cabang [Bank Muara|ORG]", "kata Pimpinan Cabang [Bank Muara|ORG]"},
		{"kata Pimpinan Cabang (BM) [Bank Muara|ORG]", "kata Pimpinan Cabang (BM) [Bank Muara|ORG]"},
		{"pengurus pusat [PTM|ORG], Pusat (PP) [PTM|ORG]", "pengurus pusat [PTM|ORG], Pusat (PP) [PTM|ORG]"},
		{"Pusat (P)\n[PTM|ORG]", "Pusat (P)\n[PTM|ORG]"},
		{"[Ketua Pengurus|PRD] Pusat [PTM|ORG]", "[Ketua Pengurus|PRD] Pusat [PTM|ORG]"},
		{"(PP) [PTM|ORG]", "(PP) [PTM|ORG]"},
	})
}
