package body_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestTraining(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"di [BLK Tegal|LOC] dan BLK [Kota Solo|LOC]", "di [BLK Tegal|ORG] dan [BLK Kota Solo|ORG]"},
		{"BLK [Solo|LOC], XBLK [Solo|LOC]", "[BLK Solo|ORG], XBLK [Solo|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		got := mend.Names(entities, text, tokenize.Tokenizer{}.Append(nil, text))
		assert.Equal(t, tt.want, marks.Write(text, got), tt.in)
	}
}
