package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkSmallNames(t *testing.T) {
	rulingtest.Rewrites(t, MarkSmallNames, rulingtest.Cases{
		{"didukung bank bjb dan bjb syariah, bjb", "didukung [bank bjb|ORG] dan [bjb syariah|ORG], [bjb|ORG]"},
		{"[Bank bjb|ORG] di bank\nbjb\nsyariah", "[Bank bjb|ORG] di bank\n[bjb|ORG]\nsyariah"},
		{"BJB, bank, bjbsyariah", "BJB, bank, bjbsyariah"},
	})
}
