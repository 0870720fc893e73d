package place

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkHotels(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
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
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkHotels(tagger.Builtin(), entities, text, tokens)), tt.in)
	}
}
