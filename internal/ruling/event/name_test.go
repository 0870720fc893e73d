package event

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestNameEvents(t *testing.T) {
	rulingtest.Rewrites(t, MarkWithPlaces, rulingtest.Cases{
		// two sides
		{"Pidato di Sidang [Majelis Umum PBB|ORG] ke-80 ([SMU PBB|ORG])", "Pidato di [Sidang Majelis Umum PBB ke-80|EVT] ([SMU PBB|EVT])"},
		{"Kata [Majelis Umum PBB|ORG], sidang [Majelis Umum PBB|ORG], [SMU Muara|ORG]", "Kata [Majelis Umum PBB|ORG], sidang [Majelis Umum PBB|ORG], [SMU Muara|ORG]"},
		{"Usai Perang [Mesir|LOC]–[Yunani|LOC] Kedua 1601, ia pulang", "Usai [Perang Mesir–Yunani Kedua 1601|EVT], ia pulang"},
		{"[Perang Mesir|EVT]–[Yunani|LOC].", "[Perang Mesir–Yunani|EVT]."},
		{"Konferensi [Peru|LOC]—[Chili|LOC] dibuka", "[Konferensi Peru—Chili|EVT] dibuka"},
		{"[Perjanjian Peru|LAW]–[Chili|LOC] 1929", "[Perjanjian Peru–Chili 1929|LAW]"},
		{"Traktat [Peru|LOC]–[Chili|LOC] II", "[Traktat Peru–Chili II|LAW]"},
		{"[Perang Mesir|LAW]–[Yunani|LOC]", "[Perang Mesir|LAW]–[Yunani|LOC]"},
		{"perang [Mesir|LOC]–[Yunani|LOC], laga [Mesir|LOC]–[Yunani|LOC]", "perang [Mesir|LOC]–[Yunani|LOC], laga [Mesir|LOC]–[Yunani|LOC]"},
		{"Perang [Mesir|LOC] – [Yunani|LOC], Perang [Mesir|LOC]–[Budi|PER]", "Perang [Mesir|LOC] – [Yunani|LOC], Perang [Mesir|LOC]–[Budi|PER]"},
		// disasters
		{"Korban gempa [Tegal|LOC] 1971 pindah", "Korban [gempa Tegal 1971|EVT] pindah"},
		{"Gempa bumi dan tsunami [Tegal|LOC] 1971.", "[Gempa bumi dan tsunami Tegal 1971|EVT]."},
		{"Letusan [Gunung Slamet|LOC] 1988 lama", "[Letusan Gunung Slamet 1988|EVT] lama"},
		{"gempa [Tegal|LOC] tahun 1971, gempa [Tegal|LOC] 1.971, gempa [Tegal|LOC] 1971,5", "gempa [Tegal|LOC] tahun 1971, gempa [Tegal|LOC] 1.971, gempa [Tegal|LOC] 1971,5"},
		{"gempa [Tegal|LOC] 19715, gempa di [Tegal|LOC] 1971, gempa [Tegal|LOC] 3000", "gempa [Tegal|LOC] 19715, gempa di [Tegal|LOC] 1971, gempa [Tegal|LOC] 3000"},
		{"pasca-gempa [Tegal|LOC] 1971, [gempa|EVT] [Tegal|LOC] 1971", "pasca-gempa [Tegal|LOC] 1971, [gempa|EVT] [Tegal|LOC] 1971"},
		{"Akibat gempa [Tegal|LOC] 1900 warga mengungsi", "Akibat gempa [Tegal|LOC] 1900 warga mengungsi"},
		{"banjir [Tegal|LOC] 1650 rumah, longsor [Tegal|LOC] 2000 bangunan.", "banjir [Tegal|LOC] 1650 rumah, longsor [Tegal|LOC] 2000 bangunan."},
		{"Korban gempa [Tegal|LOC] [1971 Pindah|PRD] [Sari|PER]", "Korban [gempa Tegal 1971|EVT] Pindah [Sari|PER]"},
		{"Usai banjir [Tegal|LOC] 2003-2004 parah", "Usai [banjir Tegal 2003-2004|EVT] parah"},
		{"Perang [Mesir|LOC]–[Yunani|LOC] 1877–1878", "[Perang Mesir–Yunani 1877–1878|EVT]"},
		{"gempa [Tegal|LOC] 1971 ", "[gempa Tegal 1971|EVT] "},
		{"gempa [Tegal|LOC] 1971 (rusak)", "[gempa Tegal 1971|EVT] (rusak)"},
		{"[Tegal|LOC] 1971", "[Tegal|LOC] 1971"},
		// anniversaries
		{"Lomba Hari Jadi ke-73 [Tegal|LOC] ramai", "Lomba [Hari Jadi ke-73 Tegal|EVT] ramai"},
		{"Hari Jadi [Kota Tegal|LOC] ke-73", "[Hari Jadi Kota Tegal ke-73|EVT]"},
		{"HARI JADI KE-73 [TEGAL|LOC]", "[HARI JADI KE-73 TEGAL|EVT]"},
		{"HUT ke-8 [PT Jaya|ORG], [HUT ke-9|EVT] [PT Jaya|ORG]", "[HUT ke-8 PT Jaya|EVT], [HUT ke-9 PT Jaya|EVT]"},
		{"[HUT RI ke-9|EVT] [Tegal|LOC], [Pesta ke-9|EVT] [Tegal|LOC], [HUT ke-9|EVT], [Tegal|LOC]", "[HUT RI ke-9|EVT] [Tegal|LOC], [Pesta ke-9|EVT] [Tegal|LOC], [HUT ke-9|EVT], [Tegal|LOC]"},
		{"Presiden ke-2 [RI|LOC], hari jadi ke-2 [Tegal|LOC], Hari jadi ke-2 [Tegal|LOC]", "Presiden ke-2 [RI|LOC], hari jadi ke-2 [Tegal|LOC], Hari jadi ke-2 [Tegal|LOC]"},
		{"HUT ke-2-an [Tegal|LOC], HUT ke-20000 [Tegal|LOC], HUT [Tegal|LOC] ke-x", "HUT ke-2-an [Tegal|LOC], HUT ke-20000 [Tegal|LOC], HUT [Tegal|LOC] ke-x"},
		{"ke-2 [Tegal|LOC]", "ke-2 [Tegal|LOC]"},
		{"HUT\nke-2 [Tegal|LOC]", "HUT\nke-2 [Tegal|LOC]"},
		{"[Tegal|LOC]", "[Tegal|LOC]"},
		{"", ""},
	})
}
