package event

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkElections(t *testing.T) {
	rulingtest.Rewrites(t, MarkElections, rulingtest.Cases{
		{"Hasil pemilu 2024 dan Pilkada serentak 2018.", "Hasil [pemilu 2024|EVT] dan [Pilkada serentak 2018|EVT]."},
		{"PILPRES 2019", "[PILPRES 2019|EVT]"},
		{"Sejak pemilu 1977-1997 sepi", "Sejak [pemilu 1977-1997|EVT] sepi"},
		{"[Pemilu 2024|EVT] dan [Pilkada Tegal 2018|EVT]", "[Pemilu 2024|EVT] dan [Pilkada Tegal 2018|EVT]"},
		{"Pemilu 24, pemilu serentak, pemilu serentak nanti 2024", "Pemilu 24, pemilu serentak, pemilu serentak nanti 2024"},
		{"pemilu\n2024", "pemilu\n2024"},
		{"pilkada serentak tahun 2020", "[pilkada serentak tahun 2020|EVT]"},
		{"pemilu tahun depan", "pemilu tahun depan"},
		{"pemilu serentak serentak serentak 2024", "pemilu serentak serentak serentak 2024"},
		{"usai perang dunia II berakhir", "usai [perang dunia II|EVT] berakhir"},
		{"Setelah Perang Dunia I.", "Setelah [Perang Dunia I|EVT]."},
		{"Perang Dunia Pertama", "[Perang Dunia Pertama|EVT]"},
		{"sebelum perang dunia ke-2, perang dunia ke-3", "sebelum [perang dunia ke-2|EVT], perang dunia ke-3"},
		{"perang dunia, perang dunia lain, Perang\ndunia I", "perang dunia, perang dunia lain, Perang\ndunia I"},
		{"pemilu", "pemilu"},
		{"perang dunia", "perang dunia"},
	})
}

func TestLabelReruns(t *testing.T) {
	rulingtest.Rewrites(t, LabelReruns, rulingtest.Cases{
		{"[PSU Bangka Barat|ORG], [PSU Kendari|LOC], [PSU Ombak|ORG]", "[PSU Bangka Barat|EVT], [PSU Kendari|EVT], [PSU Ombak|ORG]"},
		{"[PSU|ORG] [Kendari|LOC], [PSU Kendari|PRD]", "[PSU|ORG] [Kendari|LOC], [PSU Kendari|PRD]"},
	})
}
