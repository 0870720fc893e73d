package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkHotels(t *testing.T) {
	rulingtest.Rewrites(t, MarkHotels, rulingtest.Cases{
		{"di [Melati Hotel|LOC] [Surabaya|LOC], Rabu", "di [Melati Hotel Surabaya|LOC], Rabu"},
		{"di [Melati Hotel Padang|ORG], Rabu", "di [Melati Hotel Padang|LOC], Rabu"},
		{"Pihak [Melati Hotel Padang|ORG] membantah", "Pihak [Melati Hotel Padang|ORG] membantah"},
		{"di Novotel Hotel [Balikpapan|LOC], Rabu", "di [Novotel Hotel Balikpapan|LOC], Rabu"},
		{"di [Grand Mercure Malang|EVT]", "di [Grand Mercure Malang|LOC]"},
		{"di Swiss-Belhotel [Solo|LOC] kemarin", "di [Swiss-Belhotel Solo|LOC] kemarin"},
		{"di Ibis Styles Jakarta Pusat", "di [Ibis Styles Jakarta Pusat|LOC]"},
		{"[Aston Villa|ORG] menang", "[Aston Villa|ORG] menang"},
		{"kata [Harris Bandung|PER]", "kata [Harris Bandung|PER]"},
		{"di [Hotel Melati|LOC] [Surabaya|LOC]", "di [Hotel Melati|LOC] [Surabaya|LOC]"},
		{"Kamar Hotel [Surabaya|LOC]", "Kamar Hotel [Surabaya|LOC]"},
		{"burung Ibis [Australia|LOC]", "burung Ibis [Australia|LOC]"},
		{"di Pullman Hotel [Singapura|LOC]", "di [Pullman Hotel Singapura|LOC]"},
		{"[Melati Hotel|LOC]\n[Surabaya|LOC]", "[Melati Hotel|LOC]\n[Surabaya|LOC]"},
		{"[Melati Hotel|LOC]\nJakarta Pusat", "[Melati Hotel|LOC]\nJakarta Pusat"},
		{"[Melati Hotel|LOC]", "[Melati Hotel|LOC]"},
		{"Hotel", "Hotel"},
		{"Novotel", "Novotel"},
	})
}
