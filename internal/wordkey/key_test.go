package wordkey

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

const letters = "abcdefghijklmnopqrstuvwxyz"

func TestEndsAreKeys(t *testing.T) {
	for n := 1; n <= MaxEnds; n++ {
		word := letters[:n]
		k := Of(word)
		assert.Equal(t, k, OfEnds(k.First, k.Last, n))
		assert.Equal(t, byte('a'), byte(k.First))
		assert.Equal(t, n <= 8, k.Last == 0)
		assert.Equal(t, n < 8, k.First>>56 == 0)
		assert.Equal(t, k.First, Head(Of(letters).First, min(n, 8)))
		assert.True(t, k.IsAt("xyz"+letters, 3))
		assert.False(t, k.IsAt("xyz"+letters, 2))
	}
}

func TestKeysOfDifferentWordsDiffer(t *testing.T) {
	seen := map[Key]string{}
	for _, word := range []string{"", "a", "aa", "aaa", "é", letters, letters[:25] + "a", "b" + letters[1:], letters[:12] + "x" + letters[13:], strings.Repeat(letters, 40)} {
		k := Of(word)
		assert.Empty(t, seen[k], word)
		seen[k] = word
	}
}

// TestOfLower compares the fast key of a word with the plain one.
func TestOfLower(t *testing.T) {
	for _, w := range []string{"", "a", "Ab", "aBC", "ABCd", "Menulis", "PERBAIKI", "Perbaikan", "penyelenggaraan", "Penyelenggaraann", "penyelenggaraannya", "ke-15", "di-upload", "kami-", "café", "É", "@[`{", "zZ", "\x00", "Jum'at"} {
		assertKeys(t, w)
	}
}

func assertKeys(t *testing.T, word string) {
	t.Helper()
	plain := word != "" && len(word) <= MaxEnds
	lower := []byte(word)
	for i, c := range lower {
		plain = plain && c < 0x80 && c != '-'
		if 'A' <= c && c <= 'Z' {
			lower[i] += 'a' - 'A'
		}
	}
	k, ok := OfLower(word)
	assert.Equal(t, plain, ok, "%q", word)
	if ok {
		assert.Equal(t, Of(lower), k, "%q", word)
	}
	want := Of(word)
	for before := range 3 {
		for behind := range 10 {
			buf := "xyz"[:before] + word + "0123456789"[:behind]
			assert.Equal(t, want, OfBuffer([]byte(buf)[before:before+len(word)]), "%q", word)
		}
	}
	assert.Equal(t, want, OfBuffer([]byte(word)[:len(word):len(word)]), "%q", word)
}

func FuzzKeys(f *testing.F) {
	f.Add("Menulis")
	f.Add("penyelenggaraannya")
	f.Fuzz(assertKeys)
}

// TestFilter holds the share of other words that the filter lets through.
func TestFilter(t *testing.T) {
	for _, n := range []int{0, 1, 5, 100, 30_000} {
		var hashes []uint64
		for i := range n {
			hashes = append(hashes, Of(fmt.Sprint("kata", i)).Hash)
		}
		f := NewFilter(hashes)
		f = FilterIn(f.Bytes())
		assert.True(t, ValidFilter(uint64(len(f.Bytes()))))
		for _, h := range hashes {
			assert.True(t, f.MayHave(h))
		}
		through := 0
		for i := range 30_000 {
			if f.MayHave(Of(fmt.Sprint("kita", i)).Hash) {
				through++
			}
		}
		assert.Less(t, through, 30_000/20, "of %d", n)
	}
	assert.False(t, ValidFilter(0))
	assert.False(t, ValidFilter(4))
	assert.False(t, ValidFilter(12))
}
