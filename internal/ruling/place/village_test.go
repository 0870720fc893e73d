package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkAbbreviatedPlaces(t *testing.T) {
	rulingtest.Rewrites(t, MarkAbbreviated, rulingtest.Cases{
		{"Warga Dsn. [Muara|LOC] rapat.", "Warga [Dsn. Muara|LOC] rapat."},
		{"Warga [Dsn|LOC]. [Muara|PER] rapat.", "Warga [Dsn. Muara|LOC] rapat."},
		{"Duka Kel. [Budi Sari|PER], Kel. [Muara|PER], Kec. [Sari Muara|PER]", "Duka Kel. [Budi Sari|PER], [Kel. Muara|LOC], [Kec. Sari Muara|LOC]"},
		{"Di [Kec. Kab.|LOC] [Bogor|LOC]", "Di Kec. [Kab. Bogor|LOC]"},
		{"Di Kec. Kab. [Bogor|LOC]", "Di Kec. [Kab. Bogor|LOC]"},
		{"Di Gg. Melati tadi", "Di [Gg. Melati|LOC] tadi"},
		{"Di Prov. [Jambi|LOC]", "Di [Prov. Jambi|LOC]"},
		{"Jl. Prof. Dr. [Sarmidi|PER] macet, Jl Letjen [S. Sarmidi|PER] sepi, Jl. K.H. [Sarmidi|LOC]", "[Jl. Prof. Dr. Sarmidi|LOC] macet, [Jl Letjen S. Sarmidi|LOC] sepi, [Jl. K.H. Sarmidi|LOC]"},
		{"Jalan Ir. H. [Sarmidi|PER] macet", "[Jalan Ir. H. Sarmidi|LOC] macet"},
		{"Jalan [Sarmidi|PER], Jalan Presiden [Sarmidi|PER], jalan dr. [Sarmidi|PER], Jl. Dr. Kemudian", "Jalan [Sarmidi|PER], Jalan Presiden [Sarmidi|PER], jalan dr. [Sarmidi|PER], Jl. Dr. Kemudian"},
		{"Jl. Dr.\n[Sarmidi|PER]", "Jl. Dr.\n[Sarmidi|PER]"},
		{"Di Jl. Kemudian ia", "Di Jl. Kemudian ia"},
		{"Di Ds. [Lomba|EVT]", "Di Ds. [Lomba|EVT]"},
		{"[Kantor Kec.|ORG] [Muara|LOC]", "[Kantor Kec.|ORG] [Muara|LOC]"},
		{"Di Kec. itu", "Di Kec. itu"},
		{"Di Kec Muara", "Di Kec Muara"},
		{"Di Kec.\nMuara", "Di Kec.\nMuara"},
		{"Di Kec.", "Di Kec."},
	})
}
