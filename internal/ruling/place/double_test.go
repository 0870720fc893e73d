package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinDoubles(t *testing.T) {
	rulingtest.Rewrites(t, JoinDoubles, rulingtest.Cases{
		{"dari [Trinidad|LOC] dan [Tobago|LOC] ke [Solo|LOC] dan [Tegal|LOC]", "dari [Trinidad dan Tobago|LOC] ke [Solo|LOC] dan [Tegal|LOC]"},
		{"[Solo|LOC] dan [Antigua|LOC] dan [Barbuda|LOC]", "[Solo|LOC] dan [Antigua dan Barbuda|LOC]"},
		{"[Bosnia dan Herzegovina|LOC] dan [Kuba|LOC]", "[Bosnia dan Herzegovina|LOC] dan [Kuba|LOC]"},
		{"[Trinidad|PRD] dan [Tobago|LOC]", "[Trinidad|PRD] dan [Tobago|LOC]"},
		{"[Trinidad|LOC], dan [Tobago|LOC]", "[Trinidad|LOC], dan [Tobago|LOC]"},
	})
}
