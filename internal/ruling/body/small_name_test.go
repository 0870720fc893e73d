package body

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkSmallNames(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"didukung bank bjb dan bjb syariah, bjb", "didukung [bank bjb|ORG] dan [bjb syariah|ORG], [bjb|ORG]"},
		{"[Bank bjb|ORG] di bank\nbjb\nsyariah", "[Bank bjb|ORG] di bank\n[bjb|ORG]\nsyariah"},
		{"BJB, bank, bjbsyariah", "BJB, bank, bjbsyariah"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkSmallNames(entities, text, tokens)), tt.in)
	}
}
