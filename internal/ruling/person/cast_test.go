package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkCast(t *testing.T) {
	rulingtest.Rewrites(t, MarkCast, rulingtest.Cases{
		{"[Budi|PER] sebagai Banyu, [Sari|PER] sebagai [Dewi|PER], [Adi|PER] sebagai Encik Macan.", "[Budi|PER] sebagai [Banyu|PER], [Sari|PER] sebagai [Dewi|PER], [Adi|PER] sebagai [Encik Macan|PER]."},
		{"[Budi|PER] sebagai Banyu Biru [Sari|PER] sebagai [Dewi|PER], [Adi|PER] sebagai Raja [Sunda|LOC]", "[Budi|PER] sebagai [Banyu Biru|PER] [Sari|PER] sebagai [Dewi|PER], [Adi|PER] sebagai Raja [Sunda|LOC]"},
		{"[Budi|PER] sebagai Ketua, [Sari|PER] sebagai [Dewi|PER], [Adi|PER] sebagai Dr Boyke, dan [Eko|PER] sebagai guru", "[Budi|PER] sebagai Ketua, [Sari|PER] sebagai [Dewi|PER], [Adi|PER] sebagai Dr Boyke, dan [Eko|PER] sebagai guru"},
		{"[Budi|PER] sebagai Banyu dan [Sari|PER] sebagai Bintang\n[Adi|PER] sebagai [Dewi|PER]", "[Budi|PER] sebagai Banyu dan [Sari|PER] sebagai Bintang\n[Adi|PER] sebagai [Dewi|PER]"},
		{"[Sari|PER] sebagai [Dewi|PER], [Adi|PER] sebagai Satu Dua Tiga Empat, [Eko|PER] sebagai [PKI|ORG], kota sebagai Banyu", "[Sari|PER] sebagai [Dewi|PER], [Adi|PER] sebagai Satu Dua Tiga Empat, [Eko|PER] sebagai [PKI|ORG], kota sebagai Banyu"},
		{"[Sari|PER] sebagai [Kartini|PER], [Adi|PER] sebagai Juara Umum, [Eko|PER] sebagai Wakil Bendahara", "[Sari|PER] sebagai [Kartini|PER], [Adi|PER] sebagai Juara Umum, [Eko|PER] sebagai Wakil Bendahara"},
	})
}
