package wordtable

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func row(n int) Row {
	return Row{
		Lower: uint8(n % 16), Title: uint8(n / 3 % 16), Upper: uint8(n / 5 % 16), Freq: uint8(n / 7 % 16),
		C300: uint16(n % 300), C1200: uint16(n % 1200),
	}
}

var testInfo = Info{Inputs: [32]byte{1, 2, 3, 31: 4}, Parameters: "dim=4", Clusters: [2]int{300, 1200}}

func table(t testing.TB, entries []Entry) Table {
	data, err := Build(entries, testInfo)
	require.NoError(t, err)
	tab, err := Open(string(data))
	require.NoError(t, err)
	return tab
}

func many(n int) []Entry {
	entries := make([]Entry, n)
	for i := range entries {
		entries[i] = Entry{Word: fmt.Sprintf("kota%s", letters(i)), Row: row(i)}
	}
	return entries
}

// letters writes i with letters, since digits share a key.
func letters(i int) string {
	s := ""
	for ; i > 0; i /= 26 {
		s += string(rune('a' + i%26))
	}
	return s
}

func TestLookup(t *testing.T) {
	for _, n := range []int{0, 1, 2, 6, 7, 100, 20_000} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			entries := many(n)
			tab := table(t, entries)
			assert.Equal(t, n, tab.Len())
			assert.Equal(t, testInfo, tab.Info())
			for _, e := range entries {
				r, ok := tab.Lookup(e.Word)
				require.True(t, ok, e.Word)
				require.Equal(t, e.Row, r, e.Word)
			}
			found := 0
			for i := range n {
				if _, ok := tab.Lookup("asing" + letters(i)); ok {
					found++
				}
			}
			assert.LessOrEqual(t, found, 1, "words taken for others")
		})
	}
}

func TestZeroTable(t *testing.T) {
	var tab Table
	_, ok := tab.Lookup("rumah")
	assert.False(t, ok)
	_, ok = tab.Fold("RUMAH")
	assert.False(t, ok)
	assert.Zero(t, tab.Len())
	assert.Equal(t, Info{}, tab.Info())
}

func TestDigits(t *testing.T) {
	tab := table(t, []Entry{{"0000", row(1)}, {"U-00", row(2)}, {"Surabaya", row(3)}})
	for word, want := range map[string]Row{"2019": row(1), "0000": row(1), "U-23": row(2), "Surabaya": row(3)} {
		r, ok := tab.Lookup(word)
		assert.True(t, ok, word)
		assert.Equal(t, want, r, word)
	}
	for _, word := range []string{"201", "20190", "u-23", "U-2", "surabaya", ""} {
		_, ok := tab.Lookup(word)
		assert.False(t, ok, word)
	}
	assert.Equal(t, Hash("Surabaya"), Key("Surabaya"))
	assert.NotEqual(t, Hash("2019"), Key("2019"))
	long := strings.Repeat("1", MaxWord+1)
	assert.Equal(t, Hash(long), Key(long))
}

func TestFold(t *testing.T) {
	high, low := Row{Freq: 9, C300: 1}, Row{Freq: 3, C300: 2}
	tab := table(t, []Entry{
		{"Bandung", high}, {"bandung", low}, {"makan", high}, {"Makan", low}, {"TNI", high},
		{"Jokowi-Amin", low}, {"Élise", low},
		{"Tirta", Row{Freq: 4, Title: 5, Lower: 2}}, {"tirta", Row{Freq: 4, Title: 5, Lower: 2, C300: 3}},
	})
	for _, c := range []struct {
		word string
		want Row
		ok   bool
	}{
		{"Bandung", high, true},
		{"bandung", low, true}, // as it stands
		{"BANDUNG", high, true},
		{"MAKAN", high, true},
		{"TNI", high, true},
		{"tni", Row{}, false},
		{"JOKOWI-AMIN", low, true},
		{"jokowi-amin", low, true},
		{"ÉLISE", low, true},
		{"élise", low, true},
		{"TIRTA", Row{Freq: 4, Title: 5, Lower: 2}, true},
		{"", Row{}, false},
		{"\xff\xfe", Row{}, false},
		{strings.Repeat("Ⱥ", MaxWord/2), Row{}, false},
		{strings.Repeat("A", 1000), Row{}, false},
	} {
		r, ok := tab.Fold(c.word)
		assert.Equal(t, c.ok, ok, c.word)
		assert.Equal(t, c.want, r, c.word)
	}
}

func TestAppendForm(t *testing.T) {
	for _, c := range []struct{ word, title, lower string }{
		{"JAKARTA", "Jakarta", "jakarta"},
		{"uni-eropa", "Uni-Eropa", "uni-eropa"},
		{"ÇİĞ", "Çiğ", "çiğ"},
		{"\xffA", "\xffa", "\xffa"},
		{"", "", ""},
	} {
		assert.Equal(t, c.title, string(appendForm(nil, c.word, true)))
		assert.Equal(t, c.lower, string(appendForm(nil, c.word, false)))
	}
}

// The table in the repository depends on these values.
func TestHashIsFixed(t *testing.T) {
	for word, want := range map[string]uint64{
		"":                          0xf201a905a6096f14,
		"di":                        0x38451b3d0139ad7c,
		"Bandung":                   0x86c4e1772f6258f9,
		"perkembangannya":           0xbc5d50e249732350,
		"ketidakbertanggungjawaban": 0xab097845e19741d0,
	} {
		assert.Equal(t, fmt.Sprintf("%#x", want), fmt.Sprintf("%#x", Hash(word)), word)
	}
}

func TestHasDigit(t *testing.T) {
	for n := range 20 {
		for at := range n {
			for c := range 256 {
				word := strings.Repeat("a", at) + string([]byte{byte(c)}) + strings.Repeat("\xff", n-at-1)
				require.Equal(t, '0' <= c && c <= '9', hasDigit(word), "%q", word)
			}
		}
	}
}

func TestHashSpreads(t *testing.T) {
	seen := map[uint64]string{}
	var ones [64]int
	for i := range 50_000 {
		w := "a" + letters(i)
		h := Hash(w)
		require.Empty(t, seen[h&(1<<40-1)], w)
		seen[h&(1<<40-1)] = w
		for b := range ones {
			ones[b] += int(h >> b & 1)
		}
	}
	for b, n := range ones {
		assert.InDelta(t, 25_000, n, 1_000, "bit %d", b)
	}
}

func TestLevel(t *testing.T) {
	for n, want := range map[int]uint8{-1: 0, 0: 0, 1: 1, 2: 2, 3: 2, 4: 3, 16: 5, 31: 5, 16_383: 14, 16_384: 15, 1 << 40: 15} {
		assert.Equal(t, want, Level(n), n)
	}
}

func TestNoAllocation(t *testing.T) {
	tab := table(t, []Entry{{"Bandung", row(1)}, {"0000", row(2)}})
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		for _, w := range []string{"Bandung", "2024", "BANDUNG", "ÉLAN", "entah-apa-namanya-yang-panjang-sekali"} {
			tab.Lookup(w)
			tab.Fold(w)
		}
	}))
}

func BenchmarkLookup(b *testing.B) {
	tab := table(b, many(80_000))
	words := make([]string, 1<<12)
	size := 0
	for i := range words { // three of four are in the table
		words[i] = "kota" + letters(i*7919%106_000)
		size += len(words[i])
	}
	for _, c := range []struct {
		name string
		f    func(string) (Row, bool)
	}{
		{"exact", tab.Lookup},
		{"fold", tab.Fold},
		{"key", func(w string) (Row, bool) { return tab.LookupHash(Hash(w)) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(size / len(words)))
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				c.f(words[i&(len(words)-1)])
			}
		})
	}
	b.Run("hash", func(b *testing.B) {
		b.SetBytes(int64(size / len(words)))
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			Hash(words[i&(len(words)-1)])
		}
	})
}
