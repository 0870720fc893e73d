package body_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestAgencies(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"[Badan antariksa India|ORG] dan [Badan pangan PBB|ORG]", "Badan antariksa [India|LOC] dan Badan pangan [PBB|ORG]"},
		{"[Badan Antariksa India|ORG] dan [Badan pendapatan daerah|ORG]", "[Badan Antariksa India|ORG] dan [Badan pendapatan daerah|ORG]"},
		{"[Pusat Riset Zoologi|ORG] dan Botani [BRIN|ORG] [Sari|PER]", "[Pusat Riset Zoologi dan Botani BRIN|ORG] [Sari|PER]"},
		{"[Organisasi Riset Hayati|ORG] [BRIN|ORG], [Pusat Riset Botani|ORG], [BRIN|ORG]", "[Organisasi Riset Hayati BRIN|ORG], [Pusat Riset Botani|ORG], [BRIN|ORG]"},
		{"[Pusat Riset Botani|ORG] di [BRIN|ORG], [Pusat Data|ORG] [BRIN|ORG]", "[Pusat Riset Botani|ORG] di [BRIN|ORG], [Pusat Data|ORG] [BRIN|ORG]"},
		{"[Pusat Riset Botani|ORG]\n[BRIN|ORG]", "[Pusat Riset Botani|ORG]\n[BRIN|ORG]"},
	} {
		text, entities := marks.Read(t, tt.in)
		got := body.JoinBehindBrackets(mend.Names(entities, text, tokenize.Tokenizer{}.Append(nil, text)), text)
		assert.Equal(t, tt.want, marks.Write(text, got), tt.in)
	}
}
