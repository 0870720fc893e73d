package person

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkTickets(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Pasangan QD-RZ menang", "Pasangan [QD|PER]-[RZ|PER] menang"},
		{"Paslon [QDX-RZ|ORG], pasangan [QD|ORG]-RZ", "Paslon [QDX|PER]-[RZ|PER], pasangan [QD|PER]-[RZ|PER]"},
		{"pasangan PKB-PKS, pasangan EUR-USD dan pasangan [QD-RZ Jaya|ORG]", "pasangan PKB-PKS, pasangan EUR-USD dan pasangan [QD-RZ Jaya|ORG]"},
		{"pasangan Q-RZ, pasangan QD-R, pasangan QDXYZ-RZ, pasangan QD-RZXYW, pasangan QD RZ", "pasangan Q-RZ, pasangan QD-R, pasangan QDXYZ-RZ, pasangan QD-RZXYW, pasangan QD RZ"},
		{"pasangan QD-RZa, pasangan QD-RZé, pasangan QD-RZ-AB, duet QD-RZ", "pasangan QD-RZa, pasangan QD-RZé, pasangan QD-RZ-AB, duet QD-RZ"},
		{"pasangan\nQD-RZ, pasangan QD-", "pasangan\nQD-RZ, pasangan QD-"},
		{"pasangan QD", "pasangan QD"},
		{"pasangan QD-RZ", "pasangan [QD|PER]-[RZ|PER]"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkTickets(tagger.Builtin(), entities, text, tokens)), tt.in)
	}
}
