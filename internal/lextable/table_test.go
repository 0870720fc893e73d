package lextable

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/wordkey"
)

var long = strings.Repeat("panjang", 9) // 63 bytes

var sample = []Entry{
	{Word: "tulis", Family: 100, Freq: 90, Flags: Root},
	{Word: "menulis", Flags: Stemmed},
	{Word: "ditulis", Flags: Stemmed},
	{Word: "gemetar", Family: 3, Flags: Root | Form},
	{Word: "sebagai", Flags: Form},
	{Word: "tersebut", Flags: Form},
	{Word: "é", Flags: Root},
	{Word: "xyzxyznya", Flags: Stemmed | Unknown},
	{Word: "buku", Flags: Removed},
	{Word: long + "a", Flags: Root},
	{Word: long[:20] + "x" + long[21:] + "a", Flags: Root}, // the same ends
	{Word: "delapan8", Flags: Root},
	{Word: "mempertanggungjawabkan", Flags: Stemmed},
}

var targets = map[string]string{
	"menulis": "tulis", "ditulis": "tulis", "gemetar": "getar", "sebagai": "sebagai", "xyzxyznya": "xyzxyz",
	"mempertanggungjawabkan": "tanggung jawab",
}

func reopen(t *testing.T, table *Table) *Table {
	t.Helper()
	var buf bytes.Buffer
	require.NoError(t, table.Write(&buf, []string{"source: none"}))
	opened, err := Open(buf.String())
	require.NoError(t, err)
	return opened
}

func TestTable(t *testing.T) {
	built := New(sample, targets)
	for name, table := range map[string]*Table{"built": built, "opened": reopen(t, built)} {
		t.Run(name, func(t *testing.T) {
			i := 0
			for rec := range table.All() {
				assert.Equal(t, sample[i], table.At(rec))
				i++
			}
			assert.Equal(t, len(sample), i)
			for _, e := range sample {
				rec := table.Lookup([]byte(e.Word))
				require.Positive(t, rec, e.Word)
				assert.Equal(t, e, table.At(rec))
				if e.Flags&(Form|Stemmed) != 0 {
					root := targets[e.Word]
					if root == "" {
						root = e.Word
					}
					assert.Equal(t, root, table.Target(rec))
					start, end, ok := table.Within(rec)
					assert.Equal(t, strings.Contains(e.Word, root), ok, e.Word)
					if ok {
						assert.Equal(t, root, e.Word[start:end])
					}
				}
				assert.True(t, e.Flags&searched == 0 || table.Searched.MayHave(wordkey.Of(e.Word).Hash), e.Word)
			}
			for _, w := range []string{"", "t", "tuli", "tuliss", "tulit", "delapan9", long, long + "b", "\x00", strings.Repeat("a", 1000)} {
				assert.Negative(t, table.Lookup([]byte(w)), "%q", w)
			}
		})
	}
}

func TestEmptyTable(t *testing.T) {
	for _, table := range []*Table{New(nil, nil), reopen(t, New(nil, nil))} {
		assert.Negative(t, table.Lookup([]byte("a")))
		assert.False(t, table.Searched.MayHave(wordkey.Of("a").Hash))
		for range table.All() {
			t.Fail()
		}
	}
}

// TestLargeTable has words beyond the 16 MB that the offsets of slots reach by
// single bytes.
func TestLargeTable(t *testing.T) {
	var list []Entry
	for i := range 80_000 {
		list = append(list, Entry{Word: fmt.Sprintf("%0250d", i), Flags: Form})
	}
	table := reopen(t, New(list, map[string]string{list[7].Word: "tujuh"}))
	n := 0
	for rec := range table.All() {
		n++
		if n%1000 == 0 {
			require.Equal(t, rec, table.Lookup([]byte(table.Word(rec))))
		}
		if n == 10 {
			break
		}
	}
	assert.Equal(t, "tujuh", table.Target(table.Lookup([]byte(list[7].Word))))
	assert.Equal(t, list[79_999].Word, table.Word(table.Lookup([]byte(list[79_999].Word))))
}

func TestOpenErrors(t *testing.T) {
	var buf bytes.Buffer
	require.NoError(t, New(sample, targets).Write(&buf, nil))
	good := buf.String()
	for name, data := range map[string]string{
		"empty":      "",
		"other":      "wicara lexicon 1\n\n",
		"cut header": magic + "\n1234",
		"cut":        good[:len(good)-1],
		"longer":     good + "x",
		"no slots":   magic + "\n" + strings.Repeat("\x00", sizes*4),
	} {
		_, err := Open(data)
		assert.ErrorIs(t, err, ErrFormat, name)
	}
}

func TestQuantise(t *testing.T) {
	assert.Equal(t, uint8(0), Quantise(0, FamilyScale))
	assert.Equal(t, uint8(24), Quantise(1, FamilyScale))
	assert.Equal(t, uint8(255), Quantise(1<<40, FamilyScale))
}
