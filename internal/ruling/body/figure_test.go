package body

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

func TestPartFigures(t *testing.T) {
	k := tagger.Builtin()
	for _, tt := range []struct{ in, want string }{
		{"[UMK Kabupaten Kendal|ORG] dan [UMP Bali|ORG]", "UMK [Kabupaten Kendal|LOC] dan UMP [Bali|LOC]"},
		{"rektor [UMP Bali|ORG], Ketua [PBB Kota Tegal|ORG]", "rektor [UMP Bali|ORG], Ketua [PBB Kota Tegal|ORG]"},
		{"harga [TBS  \u00a0 Bengkulu|ORG]", "harga TBS  \u00a0 [Bengkulu|LOC]"},
		{"harga [TBS Sawit Bengkulu|ORG]", "harga TBS Sawit [Bengkulu|LOC]"},
		{"[PBB Kota Tegal|ORG] naik, [PBB Sudan|ORG]", "PBB [Kota Tegal|LOC] naik, [PBB Sudan|ORG]"},
		{"[CPO|ORG], [PPN Bappenas|ORG], [PPN Untia|LOC]", "[CPO|ORG], [PPN Bappenas|ORG], [PPN Untia|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		PartFigures(k, entities, text)
		assert.Equal(t, tt.want, marks.Write(text, entities), tt.in)
	}
}
