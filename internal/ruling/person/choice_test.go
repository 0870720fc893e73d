package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitChoices(t *testing.T) {
	rulingtest.Rewrites(t, SplitChoices, rulingtest.Cases{
		{"Ketua panitia ialah A. [Budi Sari B. Dewi C. Hartono|PER]", "Ketua panitia ialah A. [Budi Sari|PER] B. [Dewi|PER] C. [Hartono|PER]"},
		{"a. [Budi b. Dewi|PER]", "a. [Budi|PER] b. [Dewi|PER]"},
		{"Kata [Budi B. Dewi|PER]", "Kata [Budi B. Dewi|PER]"},
		{"C. [Budi B. Dewi|PER]", "C. [Budi B. Dewi|PER]"},
		{"A. [Budi  B.  Dewi|PER]", "A. [Budi|PER]  B.  [Dewi|PER]"},
		{"[Budi B. Dewi|PER]", "[Budi B. Dewi|PER]"},
		{"A. [Kota B. Muara|LOC]", "A. [Kota B. Muara|LOC]"},
	})
}
