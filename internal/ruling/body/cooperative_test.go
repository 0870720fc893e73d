package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinCooperatives(t *testing.T) {
	rulingtest.Rewrites(t, JoinCooperatives, rulingtest.Cases{
		{"[Kopdes Merah Putih|ORG] [Sukaraya|LOC] buka", "[Kopdes Merah Putih Sukaraya|ORG] buka"},
		{"Ketua [KDMP|ORG] [Sukaraya Hartono|PER]", "Ketua [KDMP Sukaraya|ORG] [Hartono|PER]"},
		{"Ketua [KDMP|ORG] [Budi Hartono|PER]", "Ketua [KDMP|ORG] [Budi Hartono|PER]"},
		{"[Kopdes Merah Putih|ORG] [Desa Sukaraya|LOC]", "[Kopdes Merah Putih|ORG] [Desa Sukaraya|LOC]"},
		{"[Kopdes Merah Putih|ORG], [Tegal|LOC]", "[Kopdes Merah Putih|ORG], [Tegal|LOC]"},
		{"[Kopdes Merah Putih|ORG] Kendal mulai buka", "[Kopdes Merah Putih Kendal|ORG] mulai buka"},
		{"[Kopdes Merah Putih|ORG] Jadi Agen, [KDMP|ORG] Buka", "[Kopdes Merah Putih|ORG] Jadi Agen, [KDMP|ORG] Buka"},
		{"[Kopdes Merah Putih|ORG] ", "[Kopdes Merah Putih|ORG] "},
		{"[Bulog|ORG] [Tegal|LOC]", "[Bulog|ORG] [Tegal|LOC]"},
	})
}
