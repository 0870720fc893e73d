package sport

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

func TestLabelClubs(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"lawan [Persijo Jeneponto|LOC] dan [Persexy Bitung|PER]", "lawan [Persijo Jeneponto|ORG] dan [Persexy Bitung|ORG]"},
		{"[Persijo|LOC], [Persijo Hartono|PER], [Persada Bitung|LOC]", "[Persijo|LOC], [Persijo Hartono|PER], [Persada Bitung|LOC]"},
		{"[Persijo Bitung|PRD] di [Pers Bitung|LOC]", "[Persijo Bitung|PRD] di [Pers Bitung|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		LabelClubs(tagger.Builtin(), entities, text)
		assert.Equal(t, tt.want, marks.Write(text, entities), tt.in)
	}
}
