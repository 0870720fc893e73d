package body_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestWithParkOffice(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"kepala Balai [TNXY|LOC] hadir", "kepala [Balai TNXY|ORG] hadir"},
		{"kepala Balai Besar [Taman Nasional Muara|LOC] hadir", "kepala [Balai Besar Taman Nasional Muara|ORG] hadir"},
		{"di Balai, [TNXY|LOC], Besar [TNXY|LOC], Balai [Muara|LOC]", "di Balai, [TNXY|LOC], Besar [TNXY|LOC], Balai [Muara|LOC]"},
		{"[Kepala Balai|PRD] [TNXY|LOC]", "[Kepala Balai|PRD] [TNXY|LOC]"},
		{"Balai Besar\n[TNXY|LOC]", "Balai Besar\n[TNXY|LOC]"},
		{"[TNXY|LOC]", "[TNXY|LOC]"},
	})
}

func TestSplitCapitals(t *testing.T) {
	rulingtest.Rewrites(t, body.SplitCapitals, rulingtest.Cases{
		{"di [Kementerian Laut Jakarta|ORG], Senin", "di [Kementerian Laut|ORG] [Jakarta|LOC], Senin"},
		{"di [Kementerian Jakarta|ORG], [Dinas Laut Jakarta|ORG]", "di [Kementerian Jakarta|ORG], [Dinas Laut Jakarta|ORG]"},
	})
}
