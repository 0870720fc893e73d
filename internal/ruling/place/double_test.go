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
		{"[WASHINGTON|LOC], [DC|ORG] - Presiden, dari [Washington|LOC], [D.C.|PER] ke [Solo|LOC], [DC|ORG]", "[WASHINGTON, DC|LOC] - Presiden, dari [Washington, D.C.|LOC] ke [Solo|LOC], [DC|ORG]"},
		{"[Washington|PER], [DC|ORG] dan [Washington|LOC] [DC|ORG]", "[Washington|PER], [DC|ORG] dan [Washington|LOC] [DC|ORG]"},
	})
}
