package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestDropEnglishOffices(t *testing.T) {
	rulingtest.Rewrites(t, DropEnglishOffices, rulingtest.Cases{
		{"[The Malay Foreign Minister|ORG], [Siti Rahma|PER].", "The Malay Foreign Minister, [Siti Rahma|PER]."},
		{"[The President|ORG] [Siti Rahma|PER] di [Muara|LOC]", "The President [Siti Rahma|PER] di [Muara|LOC]"},
		{"[The President|PRD], [Siti Rahma|PER] dan [The King|ORG]", "[The President|PRD], [Siti Rahma|PER] dan [The King|ORG]"},
		{"Foto\n[The Malay Minister|PRD], [Siti Rahma|PER].\nLagi", "Foto\nThe Malay Minister, [Siti Rahma|PER].\nLagi"},
		{"[The Queen|PRD], [Siti Rahma|PER] di [Muara|LOC]", "[The Queen|PRD], [Siti Rahma|PER] di [Muara|LOC]"},
		{"Film\n- [The Queen|PRD], [Siti Rahma|PER]", "Film\n- [The Queen|PRD], [Siti Rahma|PER]"},
		{"[The Ministers|ORG], [Siti Rahma|PER]; [The Queen|ORG]; [Budi|PER]", "[The Ministers|ORG], [Siti Rahma|PER]; [The Queen|ORG]; [Budi|PER]"},
	})
}
