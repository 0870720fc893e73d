package wordtable

import (
	"hash/crc32"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBuildKeepsTheFirst(t *testing.T) {
	tab := table(t, []Entry{{"1999", row(1)}, {"2000", row(2)}})
	assert.Equal(t, 1, tab.Len())
	r, _ := tab.Lookup("2000")
	assert.Equal(t, row(1), r)
}

func TestBuildErrors(t *testing.T) {
	for name, c := range map[string]struct {
		entry Entry
		info  Info
	}{
		"empty word":      {Entry{}, testInfo},
		"long word":       {Entry{Word: strings.Repeat("a", MaxWord+1)}, testInfo},
		"level":           {Entry{Word: "a", Row: Row{Lower: 16}}, testInfo},
		"cluster":         {Entry{Word: "a", Row: Row{C300: 300}}, testInfo},
		"no clusters":     {Entry{Word: "a"}, Info{}},
		"many clusters":   {Entry{Word: "a"}, Info{Clusters: [2]int{513, 1}}},
		"long parameters": {Entry{Word: "a"}, Info{Clusters: [2]int{1, 1}, Parameters: strings.Repeat("a", 1<<16)}},
	} {
		_, err := Build([]Entry{c.entry}, c.info)
		assert.Error(t, err, name)
	}
}

func TestOpenErrors(t *testing.T) {
	data, err := Build(many(50), testInfo)
	require.NoError(t, err)
	good := string(data)
	first := headerSize + len(testInfo.Parameters)
	for name, c := range map[string]struct {
		data   string
		offset int
		err    error
	}{
		"empty":     {"", 0, ErrFormat},
		"foreign":   {"PK\x03\x04" + good, 0, ErrFormat},
		"header":    {good[:40], 40, ErrFormat},
		"version":   {patch(good, 8, 1), 8, ErrVersion},
		"truncated": {good[:len(good)-1], 12, ErrFormat},
		"bit":       {patch(good, len(good)-3, good[len(good)-3]^1), 12, ErrFormat},
		"short":     {sealed(good[:len(good)-8]), 16, ErrFormat},
		"long":      {sealed(good + "12345678"), 16, ErrFormat},
		"buckets":   {sealed(patch(good, 20, 21)), 20, ErrFormat},
		"rows":      {sealed(patch(good, 19, 0xff)), 16, ErrFormat},
		"start":     {sealed(patch(good, first, 1)), first, ErrFormat},
		"bucket":    {sealed(patch(good, first+5, 1)), first + 4, ErrFormat},
		"cluster":   {sealed(patch(patch(good, 24, 1), 25, 0)), first + 4*9, ErrFormat},
	} {
		t.Run(name, func(t *testing.T) {
			tab, err := Open(c.data)
			require.ErrorIs(t, err, c.err)
			var format *FormatError
			require.ErrorAs(t, err, &format)
			assert.Equal(t, c.offset, format.Offset, err)
			assert.Zero(t, tab)
		})
	}
}

func patch(data string, at int, b byte) string {
	return data[:at] + string([]byte{b}) + data[at+1:]
}

// sealed returns data with the right checksum.
func sealed(data string) string {
	if len(data) < 16 {
		return data
	}
	sum := crc32.Checksum([]byte(data[16:]), crc32.MakeTable(crc32.Castagnoli))
	for i := range 4 {
		data = patch(data, 12+i, byte(sum>>(8*i)))
	}
	return data
}

func FuzzOpen(f *testing.F) {
	for _, n := range []int{0, 1, 40} {
		data, err := Build(many(n), testInfo)
		require.NoError(f, err)
		f.Add(string(data), "kota", true)
		f.Add(string(data[:len(data)/2]), "Kota1", false)
	}
	f.Fuzz(func(t *testing.T, data, word string, seal bool) {
		if seal {
			data = sealed(data)
		}
		tab, err := Open(data)
		if err != nil {
			var format *FormatError
			require.ErrorAs(t, err, &format)
			require.LessOrEqual(t, format.Offset, len(data))
			return
		}
		info := tab.Info()
		for _, w := range []string{word, "kota", "kotab"} {
			if r, ok := tab.Fold(w); ok {
				require.Less(t, int(r.C300), info.Clusters[0])
				require.Less(t, int(r.C1200), info.Clusters[1])
			}
		}
	})
}

func BenchmarkOpen(b *testing.B) {
	data, err := Build(many(80_000), testInfo)
	require.NoError(b, err)
	s := string(data)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Open(s); err != nil {
			b.Fatal(err)
		}
	}
}
