package body

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

func TestJoinCooperatives(t *testing.T) {
	k := tagger.Builtin()
	for _, tt := range []struct{ in, want string }{
		{"[Kopdes Merah Putih|ORG] [Sukaraya|LOC] buka", "[Kopdes Merah Putih Sukaraya|ORG] buka"},
		{"Ketua [KDMP|ORG] [Sukaraya Hartono|PER]", "Ketua [KDMP Sukaraya|ORG] [Hartono|PER]"},
		{"Ketua [KDMP|ORG] [Budi Hartono|PER]", "Ketua [KDMP|ORG] [Budi Hartono|PER]"},
		{"[Kopdes Merah Putih|ORG] [Desa Sukaraya|LOC]", "[Kopdes Merah Putih|ORG] [Desa Sukaraya|LOC]"},
		{"[Kopdes Merah Putih|ORG], [Tegal|LOC]", "[Kopdes Merah Putih|ORG], [Tegal|LOC]"},
		{"[Kopdes Merah Putih|ORG] Kendal mulai buka", "[Kopdes Merah Putih Kendal|ORG] mulai buka"},
		{"[Kopdes Merah Putih|ORG] Jadi Agen, [KDMP|ORG] Buka", "[Kopdes Merah Putih|ORG] Jadi Agen, [KDMP|ORG] Buka"},
		{"[Kopdes Merah Putih|ORG] ", "[Kopdes Merah Putih|ORG] "},
		{"[Bulog|ORG] [Tegal|LOC]", "[Bulog|ORG] [Tegal|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, JoinCooperatives(k, entities, text)), tt.in)
	}
}
