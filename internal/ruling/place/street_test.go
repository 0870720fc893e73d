package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitStreets(t *testing.T) {
	rulingtest.Rewrites(t, SplitStreets, rulingtest.Cases{
		{"di [Toko Melati,  Jalan Mawar|LOC] tadi", "di [Toko Melati|LOC],  [Jalan Mawar|LOC] tadi"},
		{"di [Toko Melati Jalan Mawar|LOC] tadi", "di [Toko Melati|LOC] [Jalan Mawar|LOC] tadi"},
		{"[Alfamart Jl. Anggrek|ORG] dan [RSUD Tegal Jalan Kenanga|ORG]", "[Alfamart|LOC] [Jl. Anggrek|LOC] dan [RSUD Tegal|ORG] [Jalan Kenanga|LOC]"},
		{"di [Jalan Melati II Sukamaju|LOC] dan [Jl. Mawar Raya Bantar Gede|LOC]", "di [Jalan Melati II|LOC] [Sukamaju|LOC] dan [Jl. Mawar Raya|LOC] [Bantar Gede|LOC]"},
		{"[Jalan Raya Bogor|LOC], [Jalan Letjen I Gusti Rai|LOC], [Jalan Mawar Raya Barat|LOC], [Jalan Tol Dalam Raya Elevated|LOC]", "[Jalan Raya Bogor|LOC], [Jalan Letjen I Gusti Rai|LOC], [Jalan Mawar Raya Barat|LOC], [Jalan Tol Dalam Raya Elevated|LOC]"},
		{"[Jalan Melati II RT 3|LOC], [Jalan Melati II|LOC], [Jalan|LOC]", "[Jalan Melati II RT 3|LOC], [Jalan Melati II|LOC], [Jalan|LOC]"},
		{"[Badan Pengatur Jalan Tol|ORG]", "[Badan Pengatur Jalan Tol|ORG]"},
		{"[Jalan Mawar|LOC], [Toko Jalan|LOC], [Warung Jajan|LOC], [Simpang Jalan Mawar|LOC]", "[Jalan Mawar|LOC], [Toko Jalan|LOC], [Warung Jajan|LOC], [Simpang Jalan Mawar|LOC]"},
	})
}
