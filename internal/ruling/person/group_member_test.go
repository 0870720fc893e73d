package person

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestSplitMembers(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Gitaris [Slank Abdee|PER] dan leader [BTS RM|ORG] hadir", "Gitaris [Slank|ORG] [Abdee|PER] dan leader [BTS|ORG] [RM|PER] hadir"},
		{"Vokalis [Sheila on 7 Duta|ORG]", "Vokalis [Sheila on 7|ORG] [Duta|PER]"},
		{"Vokalis [Slank|ORG] hadir", "Vokalis [Slank|ORG] hadir"},
		{"Vokalis [Siti Slank|PER] hadir", "Vokalis [Siti Slank|PER] hadir"},
		{"Menurut [Slank Music|ORG]", "Menurut [Slank Music|ORG]"},
		{"Vokalis\n[Slank Siti|PER]", "Vokalis\n[Slank Siti|PER]"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, SplitMembers(entities, text, tokens)), tt.in)
	}
}
