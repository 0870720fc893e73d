package body

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinBracketed(t *testing.T) {
	rulingtest.Rewrites(t, JoinBracketed, rulingtest.Cases{
		{"di Pusat Kesehatan Masyarakat ([Puskesmas) Muara|LOC] pagi", "di [Pusat Kesehatan Masyarakat (Puskesmas) Muara|LOC] pagi"},
		{"jelang pemilihan bupati ([Pilbup) Muara 2024|EVT] digelar", "jelang [pemilihan bupati (Pilbup) Muara 2024|EVT] digelar"},
		{"ketua FTM ([Forum Tani Muara) Utara|ORG] hadir", "ketua [FTM (Forum Tani Muara) Utara|ORG] hadir"},
		{"ajang PLM ([Piala Laut Muara) 2019|EVT] usai", "ajang PLM ([Piala Laut Muara|EVT]) 2019 usai"},
		{"di sini ([Balai Tani) dan Ikan|ORG] tutup", "di sini ([Balai Tani|ORG]) dan Ikan tutup"},
		{"di sini ([BT) Balai Tani Muara|ORG] tutup", "di sini (BT) [Balai Tani Muara|ORG] tutup"},
		{"penyanyi ([Sari Dewi) Muara|PER] tampil", "penyanyi ([Sari Dewi|PER]) Muara tampil"},
		{"tonton dulu laga ramai Piala Muara ([Seri A) 2024|EVT] itu", "tonton dulu laga ramai Piala Muara ([Seri A|EVT]) 2024 itu"},
		{"Moh Ramli ([Danu) Santoso|PER]", "Moh Ramli ([Danu) Santoso|PER]"},
		{"[Balai (BT) Tani|ORG] ([BT|ORG])", "[Balai (BT) Tani|ORG] ([BT|ORG])"},
		{"Pemprov\n([Pemerintah Provinsi) Muara|ORG]", "Pemprov\n([Pemerintah Provinsi|ORG]) Muara"},
		{"di sini ([Batani ) dan Muara|ORG]", "di sini ([Batani|ORG] ) dan Muara"},
		{"([BT) Tani|ORG]", "(BT) [Tani|ORG]"},
		{"", ""},
	})
}

func TestBracketedPhrase(t *testing.T) {
	for in, want := range map[string]int{
		" (Satpol PP) Kota": 12, " (Damkar dan PB)": 16, " (Ditjen Ikan) Muara": 14, " (DPC PTM) Muara": 10,
		" (Sari Dewi) hadir": 0, " (Institute for Work) x": 0, " (lihat Bab II)": 0, " (PTM 2024)": 0, " (Satpol PP": 0, " (PB, PK)": 0, " (A": 0, "": 0,
	} {
		assert.Equal(t, want, bracketedPhrase(in), in)
	}
}
