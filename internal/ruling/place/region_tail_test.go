package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitRegions(t *testing.T) {
	rulingtest.Rewrites(t, SplitRegions, rulingtest.Cases{
		{"di [Halte Melati Indah Jaktim|LOC], [Desa Suka Makmur Kalbar|LOC]", "di [Halte Melati Indah|LOC] [Jaktim|LOC], [Desa Suka Makmur|LOC] [Kalbar|LOC]"},
		{"di [Sukabumi Jabar|LOC]", "di [Sukabumi|LOC] [Jabar|LOC]"},
		{"[Provinsi NTT|LOC], [Mapolda Jabar|LOC], [Masjid Raya Sumbar|LOC]", "[Provinsi NTT|LOC], [Mapolda Jabar|LOC], [Masjid Raya Sumbar|LOC]"},
		{"[Qwxyz Jabar|LOC], [Jabar|LOC], [Bank Sehat Jatim|ORG]", "[Qwxyz Jabar|LOC], [Jabar|LOC], [Bank Sehat Jatim|ORG]"},
		{"[Sukabumi - Jabar|LOC]", "[Sukabumi - Jabar|LOC]"},
	})
}
