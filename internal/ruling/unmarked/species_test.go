package unmarked_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestKinds(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"Ada gajah [sumatera|LOC] dan monyet hitam [sulawesi|LOC] serta [elang jawa|LOC]", "Ada gajah sumatera dan monyet hitam sulawesi serta elang jawa"},
		{"Warga makan [soto lamongan|ORG] dan Soto [banjar|LOC], lalu kura-[kura rote|LOC]", "Warga makan soto lamongan dan Soto banjar, lalu kura-kura rote"},
		{"Gajah [Sumatera|LOC] di [jawa|LOC], ikan dari [papua|LOC]", "Gajah [Sumatera|LOC] di [jawa|LOC], ikan dari [papua|LOC]"},
		{"pakan ikan [eOmbak|ORG]", "pakan ikan [eOmbak|ORG]"},
		{"PM [Nuri al-Maliki|PER] di [kelapa dua|LOC]", "PM [Nuri al-Maliki|PER] di [kelapa dua|LOC]"},
		{"[Orangutan tapanuli|LOC] dan [talas|LOC] [bogor|LOC], [Mi aceh|PRD]", "Orangutan tapanuli dan talas bogor, Mi aceh"},
		{"[sumatera|LOC], orang [jawa|LOC], [Ayam goreng Bali|PRD]", "[sumatera|LOC], orang [jawa|LOC], [Ayam goreng Bali|PRD]"},
	})
}
