package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkAddressed(t *testing.T) {
	rulingtest.Rewrites(t, MarkAddressed, rulingtest.Cases{
		{"pemandunya Mas Zupo, yang hafal", "pemandunya Mas [Zupo|PER], yang hafal"},
		{"kata Bu Zupo. Pak Tani senang", "kata Bu [Zupo|PER]. Pak Tani senang"},
		{"Pak Bupati, Pak Kapolres dan Bu Guru", "Pak Bupati, Pak Kapolres dan Bu Guru"},
		{"Pak Danramil, Bu Nyai dan Pak Dhe", "Pak Danramil, Bu Nyai dan Pak Dhe"},
		{"Pak Tani Zupo, Mas Zupo Menang, mas Zupo", "Pak Tani Zupo, Mas Zupo Menang, mas Zupo"},
		{"di [Mas Zupo|LOC], Mas [Zupo|ORG]", "di [Mas Zupo|LOC], Mas [Zupo|ORG]"},
		{"Pak\nZupo Pak Bandung, Bu RT, Pak", "Pak\nZupo Pak Bandung, Bu RT, Pak"},
	})
}
