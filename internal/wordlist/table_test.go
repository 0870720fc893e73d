package wordlist

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWordTable(t *testing.T) {
	table := TableOf(map[string]int{"desa": 1, "kec.": 2, "é": 3, "KRI": 4, "perseorangan": 5, "ketidakadilannya": 6})
	for word, want := range map[string]int{
		"desa": 1, "Desa": 1, "DESA": 1, "dosa": 0, "des": 0, "desak": 0, "": 0,
		"Kec.": 2, "é": 3, "É": 0, "KRI": 0, "Perseorangan": 5, "Ketidakadilannya": 6, "kewarganegaraannya": 0, "\xff": 0,
	} {
		assert.Equal(t, want, Lookup(table, word), word)
	}
	assert.True(t, table.Has("KRI"))
	assert.False(t, table.Has("kri"))
	assert.False(t, table.Has("Desa"))
}

func TestNoWordIsInATableTwice(t *testing.T) {
	assert.Panics(t, func() { Words("desa kota", "desa") })
	assert.Panics(t, func() { Names("desa, kota, desa") })
	assert.NotPanics(t, func() { Names("desa, Desa") })
}

func TestUses(t *testing.T) {
	table := Uses(map[int]string{1: "desa kota", 2: "laut"})
	assert.Equal(t, []int{1, 1, 2, 0}, []int{table.Get("desa"), table.Get("kota"), table.Get("laut"), table.Get("gunung")})
	assert.Panics(t, func() { Uses(map[int]string{1: "desa", 2: "desa"}) })
}
