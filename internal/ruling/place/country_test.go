package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkCountryCodes(t *testing.T) {
	rulingtest.Rewrites(t, MarkCountryCodes, rulingtest.Cases{
		{"[Sari Lestari|PER] (INA) mengalahkan [Mei Lin|PER] ([CHN|ORG])", "[Sari Lestari|PER] ([INA|LOC]) mengalahkan [Mei Lin|PER] ([CHN|LOC])"},
		{"[INA|PER] vs MAS 2-0, THA vs [VIE|ORG] 1-1", "[INA|LOC] vs [MAS|LOC] 2-0, [THA|LOC] vs [VIE|LOC] 1-1"},
		{"1. [Budi Hartanto INA|PER] 10.25", "1. [Budi Hartanto|PER] [INA|LOC] 10.25"},
		{"[BUDI HARTANTO INA|PER] 10.25", "[BUDI HARTANTO INA|PER] 10.25"},
		{"Sekolah (SMP) dan [Bank Sentral|ORG] (COD)", "Sekolah (SMP) dan [Bank Sentral|ORG] (COD)"},
		{"2. [Sari Lestari|PER] [INA Garuda Racing|ORG] 40m", "2. [Sari Lestari|PER] [INA|LOC] [Garuda Racing|ORG] 40m"},
		{"[Sari Lestari|PER] SPA [Banteng Racing|ORG]", "[Sari Lestari|PER] [SPA|LOC] [Banteng Racing|ORG]"},
		{"[Sari Lestari|PER] PAN [Bogor|ORG]", "[Sari Lestari|PER] PAN [Bogor|ORG]"},
		{"MAS vs", "MAS vs"},
		{"(INA", "(INA"},
	})
}
