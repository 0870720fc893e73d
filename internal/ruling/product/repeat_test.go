package product

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkRepeatedProducts(t *testing.T) {
	rulingtest.Rewrites(t, MarkRepeated, rulingtest.Cases{
		{"[Kijang Hybrid|PRD] laku. \"Kijang Hybrid irit,\" katanya.", "[Kijang Hybrid|PRD] laku. \"[Kijang Hybrid|PRD] irit,\" katanya."},
		{"[Vivo Y29|PRD] dan Vivo Y29", "[Vivo Y29|PRD] dan [Vivo Y29|PRD]"},
		{"[Joni Ombak 4|PRD] laku. [Joni Ombak|PER] 4 laku", "[Joni Ombak 4|PRD] laku. [Joni Ombak 4|PRD] laku"},
		{"[Dana Desa|PRD] dan Dana Desa", "[Dana Desa|PRD] dan Dana Desa"},
		{"[Kijang Hybrid|PRD] di Kijang Hybrid Awards", "[Kijang Hybrid|PRD] di Kijang Hybrid Awards"},
		{"[Kijang|PRD] dan Kijang", "[Kijang|PRD] dan Kijang"},
		{"[Kijang baru|PRD] dan Kijang baru", "[Kijang baru|PRD] dan Kijang baru"},
		{"[Kijang Hybrid|PRD] dan [PT Kijang Hybrid|ORG]", "[Kijang Hybrid|PRD] dan [PT Kijang Hybrid|ORG]"},
		{"[Kijang Hybrid|PRD] dan Kijang Hybrida", "[Kijang Hybrid|PRD] dan Kijang Hybrida"},
		{"[Kijang Hybrid|ORG] dan Kijang Hybrid", "[Kijang Hybrid|ORG] dan Kijang Hybrid"},
	})
}
