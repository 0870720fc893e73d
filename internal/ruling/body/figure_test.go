package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestCutFigures(t *testing.T) {
	rulingtest.Rewrites(t, CutFigures, rulingtest.Cases{
		{"[UMK Kabupaten Kendal|ORG] dan [UMP Bali|ORG]", "UMK [Kabupaten Kendal|LOC] dan UMP [Bali|LOC]"},
		{"rektor [UMP Bali|ORG], Ketua [PBB Kota Tegal|ORG]", "rektor [UMP Bali|ORG], Ketua [PBB Kota Tegal|ORG]"},
		{"harga [TBS  \u00a0 Bengkulu|ORG]", "harga TBS  \u00a0 [Bengkulu|LOC]"},
		{"harga [TBS Sawit Bengkulu|ORG]", "harga TBS Sawit [Bengkulu|LOC]"},
		{"[PBB Kota Tegal|ORG] naik, [PBB Sudan|ORG]", "PBB [Kota Tegal|LOC] naik, [PBB Sudan|ORG]"},
		{"[CPO|ORG], [PPN Bappenas|ORG], [PPN Untia|LOC]", "[CPO|ORG], [PPN Bappenas|ORG], [PPN Untia|LOC]"},
	})
}
