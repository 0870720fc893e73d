package body_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestWithParkOffice(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"kepala Balai [TNXY|LOC] hadir", "kepala [Balai TNXY|ORG] hadir"},
		{"kepala Balai Besar [Taman Nasional Muara|LOC] hadir", "kepala [Balai Besar Taman Nasional Muara|ORG] hadir"},
		{"di Balai, [TNXY|LOC], Besar [TNXY|LOC], Balai [Muara|LOC]", "di Balai, [TNXY|LOC], Besar [TNXY|LOC], Balai [Muara|LOC]"},
		{"[Kepala Balai|PRD] [TNXY|LOC]", "[Kepala Balai|PRD] [TNXY|LOC]"},
		{"Balai Besar\n[TNXY|LOC]", "Balai Besar\n[TNXY|LOC]"},
		{"[TNXY|LOC]", "[TNXY|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, mend.Names(entities, text, tokens)), tt.in)
	}
}

func TestSplitCapitals(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"di [Kementerian Laut Jakarta|ORG], Senin", "di [Kementerian Laut|ORG] [Jakarta|LOC], Senin"},
		{"di [Kementerian Jakarta|ORG], [Dinas Laut Jakarta|ORG]", "di [Kementerian Jakarta|ORG], [Dinas Laut Jakarta|ORG]"},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, body.SplitCapitals(entities, text)), tt.in)
	}
}
