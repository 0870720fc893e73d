package place

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

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
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkAbbreviated(entities, text, tokens)), tt.in)
	}
}
