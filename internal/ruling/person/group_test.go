package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitArtists(t *testing.T) {
	rulingtest.Rewrites(t, SplitArtists, rulingtest.Cases{
		{"Lagu [Sari EXO|PER] dan [Budi Dewa|PER] 19", "Lagu [Sari|PER] [EXO|ORG] dan [Budi|PER] [Dewa 19|ORG]"},
		{"Kata [Sari|PER] Stray Kids", "Kata [Sari|PER] [Stray Kids|ORG]"},
		{"Kata [Budi Slank|PER]", "Kata [Budi|PER] [Slank|ORG]"},
		{"Kata [Budi Slank Hartono|PER]", "Kata [Budi Slank Hartono|PER]"},
		{"Kata [Budi Slankers|PER]", "Kata [Budi Slankers|PER]"},
		{"Konser Slank, [Budi|PER], Slank", "Konser Slank, [Budi|PER], Slank"},
		{"Slank", "Slank"},
		{"", ""},
		{"[Sari Seventeen|PER], kata [Dewi|PER] The Virgin dan [Budi Srimulat|PER]", "[Sari|PER] [Seventeen|ORG], kata [Dewi|PER] [The Virgin|ORG] dan [Budi|PER] [Srimulat|ORG]"},
		{"Kata [Sari Aespa Dewi|ORG], [Felix TXT|ORG], [Sari Dewi Dewa 19|LOC]", "Kata [Sari Aespa Dewi|ORG], [Felix|PER] [TXT|ORG], [Sari Dewi|PER] [Dewa 19|ORG]"},
		{"[Manajemen Slank|ORG], [Army BTS|ORG], [Tim Slank|ORG], [The Changcuters|ORG], [Fandom TXT|ORG]", "[Manajemen Slank|ORG], [Army BTS|ORG], [Tim Slank|ORG], [The Changcuters|ORG], [Fandom TXT|ORG]"},
		{"[Sari TXT|ORG] 2, [Dewi|ORG] TXT, [Sari Dewi Lestari TXT|ORG], [Felix TXT|PRD]", "[Sari|PER] [TXT|ORG] 2, [Dewi|ORG] TXT, [Sari Dewi Lestari TXT|ORG], [Felix TXT|PRD]"},
	})
}
