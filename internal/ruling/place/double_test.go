package place

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestJoinDoubles(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"dari [Trinidad|LOC] dan [Tobago|LOC] ke [Solo|LOC] dan [Tegal|LOC]", "dari [Trinidad dan Tobago|LOC] ke [Solo|LOC] dan [Tegal|LOC]"},
		{"[Solo|LOC] dan [Antigua|LOC] dan [Barbuda|LOC]", "[Solo|LOC] dan [Antigua dan Barbuda|LOC]"},
		{"[Bosnia dan Herzegovina|LOC] dan [Kuba|LOC]", "[Bosnia dan Herzegovina|LOC] dan [Kuba|LOC]"},
		{"[Trinidad|PRD] dan [Tobago|LOC]", "[Trinidad|PRD] dan [Tobago|LOC]"},
		{"[Trinidad|LOC], dan [Tobago|LOC]", "[Trinidad|LOC], dan [Tobago|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, JoinDoubles(entities, text)), tt.in)
	}
}
