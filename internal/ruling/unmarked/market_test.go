package unmarked_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkets(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"[Nikkei|ORG] 225 dan [Nasdaq|ORG] naik", "Nikkei 225 dan Nasdaq naik"},
		{"[Shanghai|LOC] Composite turun, [Shanghai|LOC] naik", "Shanghai Composite turun, [Shanghai|LOC] naik"},
		{"[Straits Times|ORG] melemah, [Straits Times|ORG] memberitakan", "Straits Times melemah, [Straits Times|ORG] memberitakan"},
		{"koran [Nikkei|ORG]", "koran [Nikkei|ORG]"},
		{"Won [Korea Selatan|LOC] dan peso [Meksiko|LOC] jatuh", "Won Korea Selatan dan peso Meksiko jatuh"},
		{"utang [Meksiko|LOC], dolar [Bali|LOC]", "utang [Meksiko|LOC], dolar [Bali|LOC]"},
		{"[Bursa Eropa|ORG] dan [Bursa Malaysia|ORG]", "Bursa [Eropa|LOC] dan [Bursa Malaysia|ORG]"},
	})
}
