package wordset

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const header = "test\nsource: none\n"

func open(t *testing.T, words ...string) *Set {
	t.Helper()
	data, err := Append(nil, header, words)
	require.NoError(t, err)
	s, err := Open(string(data))
	require.NoError(t, err)
	require.NoError(t, s.Check())
	return s
}

func TestFind(t *testing.T) {
	words := []string{"ajar", "buku", "aku", "anak-anak", "é", "x", "ajar", "", "\x00\xff"}
	s := open(t, words...)
	assert.Equal(t, 7, s.Len(), "repeated and empty words do not count")
	assert.Equal(t, header, s.Header())
	for _, w := range words {
		got, ok := Find(s, w)
		assert.Equal(t, w != "", ok, "%q", w)
		assert.Equal(t, w, got)
		_, ok = Find(s, []byte(w))
		assert.Equal(t, w != "", ok, "%q", w)
	}
	for _, w := range []string{"ajas", "buk", "bukuu", "anak-anal", strings.Repeat("a", 300), "y"} {
		got, ok := Find(s, w)
		assert.False(t, ok, "%q", w)
		assert.Empty(t, got)
	}
	assert.Equal(t, []string{"x", "\x00\xff", "é", "aku", "ajar", "buku", "anak-anak"}, slices.Collect(s.All()))
}

func TestManyWords(t *testing.T) {
	var words []string
	for i := range 20000 {
		words = append(words, fmt.Sprint(i*7))
	}
	s := open(t, words...)
	assert.Equal(t, len(words), s.Len())
	for _, w := range words {
		_, ok := Find(s, w)
		require.True(t, ok, w)
		_, ok = Find(s, w+"x")
		require.False(t, ok, w)
	}
}

func TestOrderDoesNotMatter(t *testing.T) {
	a, err := Append(nil, header, []string{"satu", "dua", "tiga"})
	require.NoError(t, err)
	b, err := Append(nil, header, []string{"tiga", "dua", "satu", "dua"})
	require.NoError(t, err)
	assert.Equal(t, a, b)
}

func TestEmpty(t *testing.T) {
	for _, s := range []*Set{nil, open(t)} {
		_, ok := Find(s, "a")
		assert.False(t, ok)
		assert.Zero(t, s.Len())
		assert.Empty(t, slices.Collect(s.All()))
	}
}

func TestAllStops(t *testing.T) {
	for w := range open(t, "satu", "dua").All() {
		assert.Equal(t, "dua", w)
		break
	}
}

func TestAppendErrors(t *testing.T) {
	tests := []struct {
		name, header string
		words        []string
		want         string
	}{
		{"no header", "", nil, "header"},
		{"open line", "test", nil, "header"},
		{"empty line", "a\n\nb\n", nil, "header"},
		{"long word", header, []string{strings.Repeat("a", 256)}, "256 bytes"},
		{"many words", header, many(1 << 15), "32768 words of 5 bytes"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dst, err := Append([]byte("kept"), test.header, test.words)
			assert.ErrorContains(t, err, test.want)
			assert.Equal(t, "kept", string(dst))
		})
	}
}

func many(n int) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprintf("%05d", i)
	}
	return words
}

func TestOpenErrors(t *testing.T) {
	good, err := Append(nil, header, []string{"satu", "dua", "tiga"})
	require.NoError(t, err)
	at := len(header) + 1
	change := func(i int, b byte) string {
		data := slices.Clone(good)
		data[i] = b
		return string(data)
	}
	tests := map[string]string{
		"empty":             "",
		"no empty line":     "test\n",
		"nothing after it":  "test\n\n",
		"lengths cut off":   string(good[:at+2]),
		"words cut off":     string(good[:len(good)-1]),
		"bytes left":        string(good) + "x",
		"too many slots":    change(at+3, 17),
		"full slots":        change(at+7, 9),
		"slot past words":   change(len(good)-11, 3),
		"filter of 4 bytes": string(good[:len(good)-9]) + "\x02\x00\x00\x00\x00",
	}
	for name, data := range tests {
		t.Run(name, func(t *testing.T) {
			s, err := Open(data)
			if err == nil {
				err = s.Check()
			}
			assert.ErrorIs(t, err, ErrFormat)
		})
	}
}

func FuzzOpen(f *testing.F) {
	good, err := Append(nil, header, []string{"satu", "dua", "tiga"})
	require.NoError(f, err)
	f.Add(string(good), "dua")
	f.Fuzz(func(t *testing.T, data, word string) {
		s, err := Open(data)
		if err != nil || s.Check() != nil {
			return
		}
		got, ok := Find(s, word)
		assert.Equal(t, ok, got == word && word != "")
		assert.Len(t, slices.Collect(s.All()), s.Len())
	})
}

func BenchmarkFind(b *testing.B) {
	data, err := Append(nil, header, many(10000))
	require.NoError(b, err)
	s, err := Open(string(data))
	require.NoError(b, err)
	for _, word := range []string{"01234", "0123x"} {
		b.Run(map[bool]string{true: "present", false: "absent"}[word == "01234"], func(b *testing.B) {
			b.SetBytes(int64(len(word)))
			b.ReportAllocs()
			for b.Loop() {
				Find(s, word)
			}
		})
	}
}
