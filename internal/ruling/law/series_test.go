package law

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitSeries(t *testing.T) {
	rulingtest.Rewrites(t, SplitSeries, rulingtest.Cases{
		{"[Konvensi Jenewa, Statuta Roma dan Piagam PBB|LAW] dilanggar", "[Konvensi Jenewa|LAW], [Statuta Roma|LAW] dan [Piagam PBB|LAW] dilanggar"},
		{"[UU tentang Konvensi Jenewa dan Piagam PBB|LAW]", "[UU tentang Konvensi Jenewa dan Piagam PBB|LAW]"},
		{"[Pasal 7A dan 7B UU Perlindungan Anak|LAW]", "[Pasal 7A dan 7B UU Perlindungan Anak|LAW]"},
		{"[Pasal 3 KUHP dan UU ITE|LAW]", "[Pasal 3 KUHP|LAW] dan [UU ITE|LAW]"},
		{"[Pasal 3 KUHP  dan UU ITE|LAW]", "[Pasal 3 KUHP|LAW]  dan [UU ITE|LAW]"},
		{"[Festival Air dan Piagam Budaya|EVT]", "[Festival Air dan Piagam Budaya|EVT]"},
	})
}
