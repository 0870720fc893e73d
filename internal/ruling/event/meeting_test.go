package event

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMeetings(t *testing.T) {
	rulingtest.Rewrites(t, MarkWithPlaces, rulingtest.Cases{
		{"dan Musyawarah Nasional (Munas) ke-4 [Partai Laut|ORG].", "dan [Musyawarah Nasional (Munas) ke-4 Partai Laut|EVT]."},
		{"usai Musda IV [Partai Laut|ORG] 2021 di sana", "usai [Musda IV Partai Laut 2021|EVT] di sana"},
		{"ikut Haul dan Harlah ke-9 [Pesantren Laut|ORG]", "ikut [Haul dan Harlah ke-9 Pesantren Laut|EVT]"},
		{"Milad ke-9 [Partai Laut|ORG]", "[Milad ke-9 Partai Laut|EVT]"},
		{"[Munas XI|EVT] [Partai Laut|ORG], [Munas XI|EVT] [Budi|PER]", "[Munas XI Partai Laut|EVT], [Munas XI|EVT] [Budi|PER]"},
		{"Dies Natalis ke-9 [Universitas Laut|ORG], Hari Natalis ke-9 [Laut|ORG]", "[Dies Natalis ke-9 Universitas Laut|EVT], Hari Natalis ke-9 [Laut|ORG]"},
		{"Muktamar [Nelayan|ORG], Kongres [Nelayan|ORG], munas ke-2 [Nelayan|ORG]", "[Muktamar Nelayan|EVT], Kongres [Nelayan|ORG], munas ke-2 [Nelayan|ORG]"},
		{"Konferda-Konfercab ke-2 [Nelayan|ORG], Pra-Munas IV [Nelayan|ORG]", "Konferda-Konfercab ke-2 [Nelayan|ORG], Pra-Munas IV [Nelayan|ORG]"},
		{"Komisi IV [DPR|ORG], Munas)\n(ke-4 [Nelayan|ORG], (Munas) IV [Nelayan|ORG]", "Komisi IV [DPR|ORG], Munas)\n(ke-4 [Nelayan|ORG], (Munas) IV [Nelayan|ORG]"},
		{"Haul ke-7 KH [Budi Laut|PER] di sana", "[Haul ke-7 KH Budi Laut|EVT] di sana"},
		{"memadati Haul Habib [Ali Laut|PER] ke-8, haul KH [Budi|PER], Haul Bersama [Budi|PER]", "memadati [Haul Habib Ali Laut ke-8|EVT], haul KH [Budi|PER], Haul Bersama [Budi|PER]"},
		{"[Nelayan|ORG]", "[Nelayan|ORG]"},
		{"Haul\nKH [Budi|PER]", "Haul\nKH [Budi|PER]"},
	})
}
