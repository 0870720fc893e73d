package place

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

func TestSplitRegions(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"di [Halte Melati Indah Jaktim|LOC], [Desa Suka Makmur Kalbar|LOC]", "di [Halte Melati Indah|LOC] [Jaktim|LOC], [Desa Suka Makmur|LOC] [Kalbar|LOC]"},
		{"di [Sukabumi Jabar|LOC]", "di [Sukabumi|LOC] [Jabar|LOC]"},
		{"[Provinsi NTT|LOC], [Mapolda Jabar|LOC], [Masjid Raya Sumbar|LOC]", "[Provinsi NTT|LOC], [Mapolda Jabar|LOC], [Masjid Raya Sumbar|LOC]"},
		{"[Qwxyz Jabar|LOC], [Jabar|LOC], [Bank Sehat Jatim|ORG]", "[Qwxyz Jabar|LOC], [Jabar|LOC], [Bank Sehat Jatim|ORG]"},
		{"[Sukabumi - Jabar|LOC]", "[Sukabumi - Jabar|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, SplitRegions(tagger.Builtin(), entities, text)), tt.in)
	}
}
