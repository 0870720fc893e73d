package body_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestAgencies(t *testing.T) {
	rulingtest.Rewrites(t, func(p *clue.Page) {
		mend.Names(p)
		body.JoinBehindBrackets(p)
	}, rulingtest.Cases{
		{"[Badan antariksa India|ORG] dan [Badan pangan PBB|ORG]", "Badan antariksa [India|LOC] dan Badan pangan [PBB|ORG]"},
		{"[Badan Antariksa India|ORG] dan [Badan pendapatan daerah|ORG]", "[Badan Antariksa India|ORG] dan [Badan pendapatan daerah|ORG]"},
		{"[Pusat Riset Zoologi|ORG] dan Botani [BRIN|ORG] [Sari|PER]", "[Pusat Riset Zoologi dan Botani BRIN|ORG] [Sari|PER]"},
		{"[Organisasi Riset Hayati|ORG] [BRIN|ORG], [Pusat Riset Botani|ORG], [BRIN|ORG]", "[Organisasi Riset Hayati BRIN|ORG], [Pusat Riset Botani|ORG], [BRIN|ORG]"},
		{"[Pusat Riset Botani|ORG] di [BRIN|ORG], [Pusat Data|ORG] [BRIN|ORG]", "[Pusat Riset Botani|ORG] di [BRIN|ORG], [Pusat Data|ORG] [BRIN|ORG]"},
		{"[Pusat Riset Botani|ORG]\n[BRIN|ORG]", "[Pusat Riset Botani|ORG]\n[BRIN|ORG]"},
	})
}
