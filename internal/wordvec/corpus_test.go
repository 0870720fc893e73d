package wordvec

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCorpus(t *testing.T) {
	var b Builder
	numbers := map[string]int{}
	for _, line := range [][]string{
		{"ibu", "pergi", "ke", "pasar"},
		{"ibu", "ke", "sawah"},
		{},
		{"ke", "pasar"},
	} {
		for _, w := range line {
			numbers[w] = b.Add(w)
		}
		b.EndLine()
	}
	for w, n := range numbers {
		assert.Equal(t, w, b.Words()[n])
	}
	c, rank := b.Corpus(2)
	assert.Equal(t, []string{lineStart, "ke", "ibu", "pasar"}, c.Words)
	assert.Equal(t, []int64{3, 3, 2, 2}, c.Counts)
	assert.Equal(t, []int32{0, 2, -1, 1, 3, 0, 2, 1, -1, 0, 1, 3}, c.ids)
	assert.Equal(t, 12, c.Tokens())
	for w, want := range map[string]int32{"ke": 1, "ibu": 2, "pasar": 3, "pergi": -1, "sawah": -1} {
		assert.Equal(t, want, rank[numbers[w]], w)
	}
}

func TestSubwords(t *testing.T) {
	words := []string{lineStart, ".", "dan", "dina", "élan", "2024"}
	s := newSubwords(words, 3, 3, 4, 1000)
	bucket := func(grams ...string) []int32 {
		var rows []int32
		for _, g := range grams {
			rows = append(rows, int32(len(words))+int32(fnv([]byte(g))%1000))
		}
		return rows
	}
	for w, want := range [][]int32{
		{0},
		{1},
		{2}, // frequent
		append([]int32{3}, bucket("<di", "<din", "din", "dina", "ina", "ina>", "na>")...),
		append([]int32{4}, bucket("<él", "<éla", "éla", "élan", "lan", "lan>", "an>")...),
		{5},
	} {
		assert.Equal(t, want, s.of(int32(w)), words[w])
	}
	whole := newSubwords([]string{"di"}, 0, 3, 4, 1000)
	assert.Equal(t, 3, len(whole.of(0)), "the word itself, <di and di>, not <di>")
}
