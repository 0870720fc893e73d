package title

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkTitles(t *testing.T) {
	rulingtest.Rewrites(t, MarkQuoted, rulingtest.Cases{
		{"Rilis lagu \"Hujan di Kotaku\" kemarin.", "Rilis lagu \"[Hujan di Kotaku|PRD]\" kemarin."},
		{"film “Surat dari [Bandung|LOC],” kata [Budi|PER].", "film “[Surat dari Bandung|PRD],” kata [Budi|PER]."},
		{"novel 'Siapa [Kartini|PER]?' terbit", "novel '[Siapa Kartini?|PRD]' terbit"},
		{"singel \"Hujan [Bandung|LOC]\" dan drakor \"Ombak\"", "singel \"[Hujan Bandung|PRD]\" dan drakor \"[Ombak|PRD]\""},
		{"di konser \"Malam Kita\" itu", "di konser \"[Malam Kita|EVT]\" itu"},
		{"program \"[Desa Terang 2024|PRD]\"", "program \"[Desa Terang 2024|PRD]\""},
		{"film \"9 Naga Kecil.\"", "film \"[9 Naga Kecil|PRD].\""},
		{"Pelantun \"Hujan\" itu", "Pelantun \"[Hujan|PRD]\" itu"},
		{"LAGU \"Hujan\"", "LAGU \"[Hujan|PRD]\""},
		{"lagu \"untukmu\" dan", "lagu \"untukmu\" dan"},
		{"kata dia, \"Hujan di Kotaku\" kemarin.", "kata dia, \"Hujan di Kotaku\" kemarin."},
		{"lagu \"Hujan\ndi Kotaku\"", "lagu \"Hujan\ndi Kotaku\""},
		{"lagu\n\"Hujan\"", "lagu\n\"Hujan\""},
		{"lagu \"\"", "lagu \"\""},
		{"lagu \",\"", "lagu \",\""},
		{"lagu \"Hujan", "lagu \"Hujan"},
		{"[Festival lagu \"Hujan|EVT]\"", "[Festival lagu \"Hujan|EVT]\""},
	})
}

func TestMarkTitleSeries(t *testing.T) {
	rulingtest.Rewrites(t, MarkSeries, rulingtest.Cases{
		{"Film [Hujan Pagi|PRD] dan Melati laku.", "Film [Hujan Pagi|PRD] dan [Melati|PRD] laku."},
		{"lagu [Rindu|PRD] serta [Kartini|PER] di [Bali|LOC]", "lagu [Rindu|PRD] serta [Kartini|PRD] di [Bali|LOC]"},
		{"game [Dua Benteng|PRD] dan [Malang|LOC] ramai", "game [Dua Benteng|PRD] dan [Malang|LOC] ramai"},
		{"Game [Kotak|PRD] dan PC Rilis Oktober 2024", "Game [Kotak|PRD] dan PC Rilis Oktober 2024"},
		{"menyanyikan \"[Rindu|PRD]\" dan \"Surat dari [Bali|LOC]\" kemarin", "menyanyikan \"[Rindu|PRD]\" dan \"[Surat dari Bali|PRD]\" kemarin"},
		{"film [Hujan 1990|PRD] dan Senja 1998", "film [Hujan 1990|PRD] dan [Senja 1998|PRD]"},
		{"single [Hujan|PRD] hingga Senja Kita laku", "single [Hujan|PRD] hingga [Senja Kita|PRD] laku"},
		{"novel [Hujan|PRD], [Senja|PRD], dan [Melati|PER] laku", "novel [Hujan|PRD], [Senja|PRD], dan [Melati|PRD] laku"},
		{"novel [Hujan|PRD] oleh [Senja|PRD] dan [Melati|PER]", "novel [Hujan|PRD] oleh [Senja|PRD] dan [Melati|PER]"},
		{"film [Hujan|PRD] dan [Budi Santoso|PER]", "film [Hujan|PRD] dan [Budi Santoso|PER]"},
		{"film [Hujan|PRD] dan [Studio Senja|ORG]", "film [Hujan|PRD] dan [Studio Senja|ORG]"},
		{"film [Hujan|PRD] dan Film [Senja|PRD]", "film [Hujan|PRD] dan Film [Senja|PRD]"},
		{"film [Hujan|PRD] dan CEO [Senja|ORG]", "film [Hujan|PRD] dan CEO [Senja|ORG]"},
		{"film [Hujan|PRD] dan Ia pulang", "film [Hujan|PRD] dan Ia pulang"},
		{"game [Hujan|PRD] dan PC", "game [Hujan|PRD] dan PC"},
		{"film [Hujan|PRD] dan Presiden [Budi|PER]", "film [Hujan|PRD] dan Presiden [Budi|PER]"},
		{"program [Hujan|PRD] dan Dinas Sosial", "program [Hujan|PRD] dan Dinas Sosial"},
		{"[Hujan|PRD] dan Melati laku.", "[Hujan|PRD] dan Melati laku."},
		{"film [Hujan|PRD] dan\nMelati", "film [Hujan|PRD] dan\nMelati"},
		{"film [Hujan|PRD] dan \"Melati", "film [Hujan|PRD] dan \"Melati"},
		{"film [Hujan|PRD] dan", "film [Hujan|PRD] dan"},
		{"film [Hujan|PRD]", "film [Hujan|PRD]"},
	})
}
