package unmarked_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkets(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"[Nikkei|ORG] 225 dan [Nasdaq|ORG] naik", "Nikkei 225 dan Nasdaq naik"},
		{"[Shanghai|LOC] Composite turun, [Shanghai|LOC] naik", "Shanghai Composite turun, [Shanghai|LOC] naik"},
		{"[Straits Times|ORG] melemah, [Straits Times|ORG] memberitakan", "Straits Times melemah, [Straits Times|ORG] memberitakan"},
		{"koran [Nikkei|ORG]", "koran [Nikkei|ORG]"},
		{"Won [Korea Selatan|LOC] dan peso [Meksiko|LOC] jatuh", "Won Korea Selatan dan peso Meksiko jatuh"},
		{"utang [Meksiko|LOC], dolar [Bali|LOC]", "utang [Meksiko|LOC], dolar [Bali|LOC]"},
		{"[Bursa Eropa|ORG] dan [Bursa Malaysia|ORG]", "Bursa [Eropa|LOC] dan [Bursa Malaysia|ORG]"},
	} {
		text, entities := marks.Read(t, tt.in)
		got := mend.Names(entities, text, tokenize.Tokenizer{}.Append(nil, text))
		assert.Equal(t, tt.want, marks.Write(text, got), tt.in)
	}
}
