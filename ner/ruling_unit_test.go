package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkUnits(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Warga Koramil 1234-05/Muara hadir.", "Warga [Koramil 1234-05/Muara|ORG] hadir."},
		{"Warga [Koramil|ORG] 1234/[Muara Desa|LOC] hadir.", "Warga [Koramil 1234/Muara Desa|ORG] hadir."},
		{"Babinsa Koramil 0123/05 [Muara|LOC] hadir.", "Babinsa [Koramil 0123/05 Muara|ORG] hadir."},
		{"Koramil 0123/05 [Sari|PER] hadir.", "[Koramil 0123/05|ORG] [Sari|PER] hadir."},
		{"Yonif Raider 123/[Garuda Sakti|PER] tiba.", "[Yonif Raider 123/Garuda Sakti|ORG] tiba."},
		{"Koramil Muara 12", "Koramil Muara 12"},
		{"Yonif", "Yonif"},
		{"[Prajurit Kodim 0123/Muara|ORG]", "[Prajurit Kodim 0123/Muara|ORG]"},
		{"Pasien RSUD dr. [Sari Dewi|PER] sembuh.", "Pasien [RSUD dr. Sari Dewi|ORG] sembuh."},
		{"Pasien [RSUD Dr. H|ORG]. [Sari Dewi|PER] sembuh.", "Pasien [RSUD Dr. H. Sari Dewi|ORG] sembuh."},
		{"Di [Rumah Sakit|ORG] dr. Ben [Sari|PER] tadi", "Di [Rumah Sakit dr. Ben Sari|ORG] tadi"},
		{"Di RS H. [Sari|PER] tadi", "Di RS H. [Sari|PER] tadi"},
		{"Di RSUD dr. [2024|EVT] tadi", "Di RSUD dr. [2024|EVT] tadi"},
		{"Di RSUD dr. [Lomba|EVT] tadi", "Di RSUD dr. [Lomba|EVT] tadi"},
		{"Di RSUD [Muara|LOC] tadi", "Di RSUD [Muara|LOC] tadi"},
		{"[Jalan RSUD|LOC] dr. [Sari|PER]", "[Jalan RSUD|LOC] dr. [Sari|PER]"},
		{"RSUD dr.", "RSUD dr."},
		{"", ""},
	} {
		text, entities := marked(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, inMarks(text, markUnits(entities, text, tokens)), tt.in)
	}
}

func TestMarkAbbreviatedPlaces(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Warga Dsn. [Muara|LOC] rapat.", "Warga [Dsn. Muara|LOC] rapat."},
		{"Warga [Dsn|LOC]. [Muara|PER] rapat.", "Warga [Dsn. Muara|LOC] rapat."},
		{"Duka Kel. [Budi Sari|PER], Kel. [Muara|PER], Kec. [Sari Muara|PER]", "Duka Kel. [Budi Sari|PER], [Kel. Muara|LOC], [Kec. Sari Muara|LOC]"},
		{"Di [Kec. Kab.|LOC] [Bogor|LOC]", "Di Kec. [Kab. Bogor|LOC]"},
		{"Di Kec. Kab. [Bogor|LOC]", "Di Kec. [Kab. Bogor|LOC]"},
		{"Di Gg. Melati tadi", "Di [Gg. Melati|LOC] tadi"},
		{"Di Prov. [Jambi|LOC]", "Di [Prov. Jambi|LOC]"},
		{"Di Jl. Kemudian ia", "Di Jl. Kemudian ia"},
		{"Di Ds. [Lomba|EVT]", "Di Ds. [Lomba|EVT]"},
		{"[Kantor Kec.|ORG] [Muara|LOC]", "[Kantor Kec.|ORG] [Muara|LOC]"},
		{"Di Kec. itu", "Di Kec. itu"},
		{"Di Kec Muara", "Di Kec Muara"},
		{"Di Kec.\nMuara", "Di Kec.\nMuara"},
		{"Di Kec.", "Di Kec."},
	} {
		text, entities := marked(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, inMarks(text, markAbbreviatedPlaces(entities, text, tokens)), tt.in)
	}
}
