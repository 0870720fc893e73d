package press

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkCredits(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Foto: Lensa", "Foto: [Lensa|ORG]"},
		{"Kapal tenggelam.\nPhoto :\n  • Lensa\nKapal itu", "Kapal tenggelam.\nPhoto :\n  • [Lensa|ORG]\nKapal itu"},
		{"Sumber :\n• Kabar.uk.co", "Sumber :\n• [Kabar.uk.co|ORG]"},
		{"Kapal tenggelam\n(FOTO: Lensa) tadi", "Kapal tenggelam\n(FOTO: [Lensa|ORG]) tadi"},
		{"Foto: [Budi|PER]", "Foto: [Budi|PER]"},
		{"Foto: Budi Santoso", "Foto: Budi Santoso"},
		{"Kapal tiba. (Foto: Lensa.co.id)", "Kapal tiba. (Foto: [Lensa.co.id|ORG])"},
		{"Copyright © ANTARA 2026, © Sari, ©", "Copyright © [ANTARA|ORG] 2026, © Sari, ©"},
		{"Foto: Istimewa", "Foto: Istimewa"},
		{"Foto: lensa", "Foto: lensa"},
		{"Foto: 2024", "Foto: 2024"},
		{"Foto: Lensa/Budi", "Foto: Lensa/Budi"},
		{"Sumber: https://lensa.id", "Sumber: https://lensa.id"},
		{"Dari sumber: Lensa", "Dari sumber: Lensa"},
		{"  (Foto: Lensa)", "  (Foto: [Lensa|ORG])"},
		{"Kapal.\rFoto: Lensa\r", "Kapal.\rFoto: [Lensa|ORG]\r"},
		{"Foto: Suasana\u00a0pagi", "Foto: Suasana\u00a0pagi"},
		{"Foto: Suasana\tpagi", "Foto: Suasana\tpagi"},
		{"Foto :) Lensa", "Foto :) Lensa"},
		{"Foto\n: Lensa", "Foto\n: Lensa"},
		{"Sumber: Diolah", "Sumber: Diolah"},
		{"Foto:\nLensa", "Foto:\nLensa"},
		{"Foto:\n\n•\nLensa", "Foto:\n\n•\nLensa"},
		{"Foto:\n•", "Foto:\n•"},
		{"Foto:", "Foto:"},
		{":", ":"},
		{"Foto: LENSA/[Budi Santoso|PER]", "Foto: [LENSA|ORG]/[Budi Santoso|PER]"},
		{"Foto:\u00a0LENSA/[Budi|PER]", "Foto:\u00a0[LENSA|ORG]/[Budi|PER]"},
		{"LENSA/[Budi|PER]", "[LENSA|ORG]/[Budi|PER]"},
		{"Kapal\rLENSA/[Budi|PER]", "Kapal\r[LENSA|ORG]/[Budi|PER]"},
		{"Foto:\n • LENSA/[Budi|PER]/[Sari|PER]", "Foto:\n • [LENSA|ORG]/[Budi|PER]/[Sari|PER]"},
		{"LENSA/[Budi|PER]\n(KABAR/[Sari|PER])", "[LENSA|ORG]/[Budi|PER]\n([KABAR|ORG]/[Sari|PER])"},
		{"(KABAR [LENSA|ORG]/[Budi|PER])", "(KABAR [LENSA|ORG]/[Budi|PER])"},
		{"KABAR FOTO/[Budi|PER]", "KABAR FOTO/[Budi|PER]"},
		{"Warga membawa KTP/[Budi|PER]", "Warga membawa KTP/[Budi|PER]"},
		{"FOTO/[Budi|PER]", "FOTO/[Budi|PER]"},
		{"DOK/[Budi|PER]", "DOK/[Budi|PER]"},
		{"SITI/[BUDI|PER] menang", "SITI/[BUDI|PER] menang"},
		{"SITI/[BUDI\xff|PER] menang", "SITI/[BUDI\xff|PER] menang"},
		{"LENSA/[Jakarta|LOC]", "LENSA/[Jakarta|LOC]"},
		{"LENSA/Pak [Budi|PER]", "LENSA/Pak [Budi|PER]"},
		{"PT/[Budi|PER]", "PT/[Budi|PER]"},
		{"A.LENSA/[Budi|PER]", "A.LENSA/[Budi|PER]"},
		{"(Tempo/[Budi|PER])", "([Tempo|ORG]/[Budi|PER])"},
		{"(Lensa/[Budi|PER])", "(Lensa/[Budi|PER])"},
		{"Koran Tempo/[Budi|PER]", "Koran Tempo/[Budi|PER]"},
		{"tempo/[Budi|PER]", "tempo/[Budi|PER]"},
		{"Hujan reda. (jpnn)\nPantauan kumparan, Rabu", "Hujan reda. ([jpnn|ORG])\nPantauan [kumparan|ORG], Rabu"},
		{"([Budi|PER]/detikcom)", "([Budi|PER]/[detikcom|ORG])"},
		{"Katanya kepada kumparan, Rabu", "Katanya kepada [kumparan|ORG], Rabu"},
		{"Arus kepada kumparan kawat (kumparan tembaga)", "Arus kepada kumparan kawat (kumparan tembaga)"},
		{"([Budi|PER], kumparan) dan (kumparan)", "([Budi|PER], kumparan) dan ([kumparan|ORG])"},
		{"Katanya kepada kumparan\nLalu", "Katanya kepada [kumparan|ORG]\nLalu"},
		{"Arus di kumparan itu", "Arus di kumparan itu"},
		{"Foto: iStock/Lensa", "Foto: [iStock|ORG]/Lensa"},
		{"[Aksi detikcom|EVT] dan detikfikti", "[Aksi detikcom|EVT] dan detikfikti"},
		{"/[Budi|PER]", "/[Budi|PER]"},
		{"LENSA/", "LENSA/"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkCredits(tagger.Builtin(), entities, text, tokens)), tt.in)
	}
}
