package person

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestSplitChoices(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Ketua panitia ialah A. [Budi Sari B. Dewi C. Hartono|PER]", "Ketua panitia ialah A. [Budi Sari|PER] B. [Dewi|PER] C. [Hartono|PER]"},
		{"a. [Budi b. Dewi|PER]", "a. [Budi|PER] b. [Dewi|PER]"},
		{"Kata [Budi B. Dewi|PER]", "Kata [Budi B. Dewi|PER]"},
		{"C. [Budi B. Dewi|PER]", "C. [Budi B. Dewi|PER]"},
		{"A. [Budi  B.  Dewi|PER]", "A. [Budi|PER]  B.  [Dewi|PER]"},
		{"[Budi B. Dewi|PER]", "[Budi B. Dewi|PER]"},
		{"A. [Kota B. Muara|LOC]", "A. [Kota B. Muara|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, SplitChoices(entities, text)), tt.in)
	}
}
