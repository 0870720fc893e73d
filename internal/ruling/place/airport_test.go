package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkTerminals(t *testing.T) {
	rulingtest.Rewrites(t, MarkTerminals, rulingtest.Cases{
		{"Tiba di [Bandara Amir|LOC] [Ahmad bin Salim|PER], [Madinah|LOC].", "Tiba di [Bandara Amir Ahmad bin Salim|LOC], [Madinah|LOC]."},
		{"Dari Bandara Internasional Pangeran [Ahmad bin Salim|PER]", "Dari [Bandara Internasional Pangeran Ahmad bin Salim|LOC]"},
		{"Bandara [Ahmad bin Salim|PER], Bandara [Budi Hartono|PER]", "[Bandara Ahmad bin Salim|LOC], Bandara [Budi Hartono|PER]"},
		{"[Bandara Juanda|LOC] [Budi|PER], Bandara\n[Budi bin Ali|PER]", "[Bandara Juanda|LOC] [Budi|PER], Bandara\n[Budi bin Ali|PER]"},
		{"Kereta dari [Seoul Station|ORG] ke [Taipei|LOC] Main Station dan Union Station.", "Kereta dari [Seoul Station|LOC] ke [Taipei Main Station|LOC] dan [Union Station|LOC]."},
		{"[Radio Seoul Station|ORG], [Kidz Station|ORG], Space Station", "[Radio Seoul Station|ORG], [Kidz Station|ORG], Space Station"},
		{"Station", "Station"},
		{"Bandara Internasional", "Bandara Internasional"},
	})
}
