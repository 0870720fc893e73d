package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/tagger"
)

func TestSplitPairs(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Sinergi [TNI-Polri|ORG] di [Ambon|LOC]", "Sinergi [TNI|ORG]-[Polri|ORG] di [Ambon|LOC]"},
		{"[BNPB/BPBD|ORG]", "[BNPB|ORG]/[BPBD|ORG]"},
		{"[PDI-P|ORG]", "[PDI-P|ORG]"},
		{"[Markas TNI-Polri|ORG]", "[Markas TNI-Polri|ORG]"},
		{"[TNI-Polri|EVT]", "[TNI-Polri|EVT]"},
		{"[-TNI|ORG]", "[-TNI|ORG]"},
	} {
		text, entities := marked(t, tt.in)
		assert.Equal(t, tt.want, inMarks(text, splitPairs(tagger.Builtin(), entities, text)), tt.in)
	}
}
