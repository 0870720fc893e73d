package mention

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkDefinitions(t *testing.T) {
	rulingtest.Rewrites(t, MarkDefinitions, rulingtest.Cases{
		{"Kembang adalah film drama. Lagu untuk Kembang ditulis [Sari Lestari|PER].", "[Kembang|PRD] adalah film drama. Lagu untuk [Kembang|PRD] ditulis [Sari Lestari|PER]."},
		{"Hujan di [Bogor|LOC] ialah sebuah novel", "[Hujan di Bogor|PRD] ialah sebuah novel"},
		{"Batu (disingkat BT) adalah grup musik", "[Batu|ORG] (disingkat BT) adalah grup musik"},
		{"[Melati|PER] adalah sebuah kelurahan di [Padang|LOC]", "[Melati|LOC] adalah sebuah kelurahan di [Padang|LOC]"},
		{"[Batavia|LOC] adalah penyanyi", "[Batavia|PER] adalah penyanyi"},
		{"Desa [Muara|LOC] dan Desa [Hulu|LOC] adalah desa", "Desa [Muara|LOC] dan Desa [Hulu|LOC] adalah desa"},
		{"Majalah [Kancil|ORG] adalah majalah anak", "Majalah [Kancil|ORG] adalah majalah anak"},
		{"Ini adalah film pertamanya", "Ini adalah film pertamanya"},
		{"Tujuannya adalah desa terpencil", "Tujuannya adalah desa terpencil"},
		{"Pelaku adalah mantan penyanyi", "Pelaku adalah mantan penyanyi"},
		{"Kembang\nadalah film", "Kembang\nadalah film"},
		{"Pertama adalah film pendek", "Pertama adalah film pendek"},
		{"[Melati FC|ORG] adalah penyanyi", "[Melati FC|ORG] adalah penyanyi"},
		{"Kembang adalah", "Kembang adalah"},
		{"Kembang (", "Kembang ("},
	})
}
