package law

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestSplitSeries(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"[Konvensi Jenewa, Statuta Roma dan Piagam PBB|LAW] dilanggar", "[Konvensi Jenewa|LAW], [Statuta Roma|LAW] dan [Piagam PBB|LAW] dilanggar"},
		{"[UU tentang Konvensi Jenewa dan Piagam PBB|LAW]", "[UU tentang Konvensi Jenewa dan Piagam PBB|LAW]"},
		{"[Pasal 7A dan 7B UU Perlindungan Anak|LAW]", "[Pasal 7A dan 7B UU Perlindungan Anak|LAW]"},
		{"[Pasal 3 KUHP dan UU ITE|LAW]", "[Pasal 3 KUHP|LAW] dan [UU ITE|LAW]"},
		{"[Pasal 3 KUHP  dan UU ITE|LAW]", "[Pasal 3 KUHP|LAW]  dan [UU ITE|LAW]"},
		{"[Festival Air dan Piagam Budaya|EVT]", "[Festival Air dan Piagam Budaya|EVT]"},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, SplitSeries(entities, text)), tt.in)
	}
}
