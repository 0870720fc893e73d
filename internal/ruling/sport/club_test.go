package sport

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestLabelClubs(t *testing.T) {
	rulingtest.Rewrites(t, LabelClubs, rulingtest.Cases{
		{"lawan [Persijo Jeneponto|LOC] dan [Persexy Bitung|PER]", "lawan [Persijo Jeneponto|ORG] dan [Persexy Bitung|ORG]"},
		{"[Persijo|LOC], [Persijo Hartono|PER], [Persada Bitung|LOC]", "[Persijo|LOC], [Persijo Hartono|PER], [Persada Bitung|LOC]"},
		{"[Persijo Bitung|PRD] di [Pers Bitung|LOC]", "[Persijo Bitung|PRD] di [Pers Bitung|LOC]"},
	})
}
