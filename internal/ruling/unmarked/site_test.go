package unmarked_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSites(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"Laman [kapal.ombak.go.id|ORG], [lapor.ombak.go.id|PRD], [WWW.ombak.com|ORG], [daftar.ombak.ac.id|LOC]", "Laman kapal.ombak.go.id, lapor.ombak.go.id, WWW.ombak.com, daftar.ombak.ac.id"},
		{"Warga membuka laman resmi [ombak77.com|ORG] dan situs [detik.com|ORG]", "Warga membuka laman resmi ombak77.com dan situs [detik.com|ORG]"},
		{"Dikutip dari laman [ombak77.com|ORG], [Ombak.com|ORG], [Ombak.go.id|ORG]", "Dikutip dari laman [ombak77.com|ORG], [Ombak.com|ORG], [Ombak.go.id|ORG]"},
		{"situs [ombak.io|PRD], toko [ombak77.com|ORG], laman [s.h.|ORG], [kapal ombak.go.id|ORG], [.go.id|ORG]", "situs [ombak.io|PRD], toko [ombak77.com|ORG], laman [s.h.|ORG], [kapal ombak.go.id|ORG], [.go.id|ORG]"},
	})
}
