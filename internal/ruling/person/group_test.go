package person

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestSplitArtists(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Lagu [Sari EXO|PER] dan [Budi Dewa|PER] 19", "Lagu [Sari|PER] [EXO|ORG] dan [Budi|PER] [Dewa 19|ORG]"},
		{"Kata [Sari|PER] Stray Kids", "Kata [Sari|PER] [Stray Kids|ORG]"},
		{"Kata [Budi Slank|PER]", "Kata [Budi|PER] [Slank|ORG]"},
		{"Kata [Budi Slank Hartono|PER]", "Kata [Budi Slank Hartono|PER]"},
		{"Kata [Budi Slankers|PER]", "Kata [Budi Slankers|PER]"},
		{"Konser Slank, [Budi|PER], Slank", "Konser Slank, [Budi|PER], Slank"},
		{"Slank", "Slank"},
		{"", ""},
		{"[Sari Seventeen|PER], kata [Dewi|PER] The Virgin dan [Budi Srimulat|PER]", "[Sari|PER] [Seventeen|ORG], kata [Dewi|PER] [The Virgin|ORG] dan [Budi|PER] [Srimulat|ORG]"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, SplitArtists(entities, text, tokens)), tt.in)
	}
}
