package body_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestTraining(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"di [BLK Tegal|LOC] dan BLK [Kota Solo|LOC]", "di [BLK Tegal|ORG] dan [BLK Kota Solo|ORG]"},
		{"BLK [Solo|LOC], XBLK [Solo|LOC]", "[BLK Solo|ORG], XBLK [Solo|LOC]"},
	})
}
