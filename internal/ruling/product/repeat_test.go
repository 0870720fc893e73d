package product

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkRepeatedProducts(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
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
	} {
		text, entities := marks.Read(t, tt.in)
		for i := range entities {
			entities[i].Score = 1
		}
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkRepeated(entities, text, tokens)), tt.in)
	}
}
