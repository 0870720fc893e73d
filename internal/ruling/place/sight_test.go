package place

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkSights(t *testing.T) {
	const rest = " bersama anak-anak dan para tetangga dari kampung sebelah."
	for _, tt := range []struct{ in, want string }{
		{"Mereka mandi di Pemandian Air Panas Sukasari", "Mereka mandi di [Pemandian Air Panas Sukasari|LOC]"},
		{"Listrik dari PLTD Sukamaju dan Rumah Makan Enak Tenan padam", "Listrik dari [PLTD Sukamaju|LOC] dan [Rumah Makan Enak Tenan|LOC] padam"},
		{"Batuan di Geosite Watu [Joko|PER] dan Fly Over [Jamin Sari|PER] tua", "Batuan di [Geosite Watu Joko|LOC] dan [Fly Over Jamin Sari|LOC] tua"},
		{"Mereka ke PLTS Terapung, Rumah Sehat, Curug itu, dan ke Curug", "Mereka ke PLTS Terapung, Rumah Sehat, Curug itu, dan ke Curug"},
		{"Kata [Budi Curug|PER] dan [Tim|ORG], di Curug [Tim Sar|ORG]", "Kata [Budi Curug|PER] dan [Tim|ORG], di Curug [Tim Sar|ORG]"},
		{"Kabar Curug Sewu Runtuh, di Curug Aa Bb Cc Dd Ee Ff Gg", "Kabar Curug Sewu Runtuh, di Curug Aa Bb Cc Dd Ee Ff Gg"},
		{"Mereka menutup PLTU Batu Bara dan PLTG Gas, lalu pergi ke Curug Batu Bara", "Mereka menutup PLTU Batu Bara dan PLTG Gas, lalu pergi ke [Curug Batu Bara|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in+rest)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want+rest, marks.Write(text, MarkSights(entities, text, tokens)), tt.in)
	}
	text := "Warga dan wisatawan berdatangan sejak pagi hari di Curug Sewu Kendal Ditutup\ndi Curug Sewu"
	assert.Empty(t, MarkSights(nil, text, tokenize.Tokenizer{}.Append(nil, text)))
}
