package sastrawi

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func sorted(d Dictionary) []string { return slices.Sorted(d.All()) }

func TestNewDictionary(t *testing.T) {
	d := NewDictionary("satu", "dua", "dua", "")
	assert.Equal(t, 2, d.Count())
	assert.Equal(t, []string{"dua", "satu"}, sorted(d))
	assert.True(t, d.Contains("dua"))
	assert.False(t, d.Contains(""))
	assert.False(t, d.Contains("Dua"))
	assert.Zero(t, NewDictionary().Count())
}

func TestAddAndRemove(t *testing.T) {
	d := DefaultDictionary()
	count := d.Count()

	d.Add("wxyz", "rumah", "wxyz", "")
	assert.Equal(t, count+1, d.Count(), "rumah is there already")
	assert.True(t, d.Contains("wxyz"))

	d.Remove("wxyz", "rumah", "rumah", "zyxw", "")
	assert.Equal(t, count-1, d.Count())
	assert.False(t, d.Contains("wxyz"))
	assert.False(t, d.Contains("rumah"))
	assert.NotContains(t, sorted(d), "rumah")
	assert.Len(t, sorted(d), d.Count())

	d.Add("rumah")
	assert.Equal(t, count, d.Count())
	assert.True(t, d.Contains("rumah"))
}

func TestCopiesAreTheSameDictionary(t *testing.T) {
	a := NewDictionary("satu")
	b := a
	b.Add("dua")
	assert.True(t, a.Contains("dua"))
}

func TestDefaultDictionariesAreIndependent(t *testing.T) {
	a, b := DefaultDictionary(), DefaultDictionary()
	a.Add("wxyz")
	a.Remove("rumah")
	assert.False(t, b.Contains("wxyz"))
	assert.True(t, b.Contains("rumah"))
	assert.LessOrEqual(t, testing.AllocsPerRun(10, func() { DefaultDictionary() }), 1.0)
}

func TestZeroDictionary(t *testing.T) {
	var d Dictionary
	assert.Zero(t, d.Count())
	assert.False(t, d.Contains("rumah"))
	assert.Empty(t, sorted(d))
	d.Remove("rumah")
	assert.Empty(t, printed(t, d, ""))
	assert.Panics(t, func() { d.Add("rumah") })
}

func TestAllStops(t *testing.T) {
	d := DefaultStopword()
	d.Add("wxyz")
	for _, limit := range []int{1, d.Count() - 1, d.Count()} {
		seen := 0
		for range d.All() {
			if seen++; seen == limit {
				break
			}
		}
		assert.Equal(t, limit, seen)
	}
}

// printed returns what Print writes to the standard output.
func printed(t *testing.T, d Dictionary, separator string) string {
	t.Helper()
	reader, writer, err := os.Pipe()
	require.NoError(t, err)
	stdout := os.Stdout
	os.Stdout = writer
	d.Print(separator)
	os.Stdout = stdout
	require.NoError(t, writer.Close())
	out, err := io.ReadAll(reader)
	require.NoError(t, err)
	return string(out)
}

func TestPrint(t *testing.T) {
	d := NewDictionary("satu", "dua", "tiga")
	assert.Equal(t, "dua, satu, tiga\n", printed(t, d, ""))
	assert.Equal(t, "dua|satu|tiga\n", printed(t, d, "|"))
	assert.Empty(t, printed(t, NewDictionary(), "|"))
}

func TestEmbeddedLists(t *testing.T) {
	assert.Equal(t, 29931, DefaultDictionary().Count())
	assert.Equal(t, 809, DefaultStopword().Count())
	for _, d := range []Dictionary{DefaultDictionary(), DefaultStopword()} {
		require.NoError(t, d.base.Check())
		header := d.base.Header()
		for _, want := range []string{"MIT", "internal/cmd/buildsastrawi", "sha256 "} {
			assert.Contains(t, header, want)
		}
		for w := range d.All() {
			assert.True(t, d.Contains(w))
			assert.Equal(t, strings.ToLower(w), w)
		}
	}
	assert.Contains(t, DefaultDictionary().base.Header(), "CC BY-NC-SA 3.0")
}

// TestEmbeddedListsAreTheInputs compares the lists with the files that they
// were made from.
func TestEmbeddedListsAreTheInputs(t *testing.T) {
	for name, d := range map[string]Dictionary{"sastrawi_roots.txt": DefaultDictionary(), "sastrawi_stopwords.txt": DefaultStopword()} {
		text, err := os.ReadFile(filepath.Join(sharedFolder, name))
		if os.IsNotExist(err) {
			t.Skipf("no %s beside the repository", name)
		}
		require.NoError(t, err)
		words := strings.Fields(string(text))
		slices.Sort(words)
		assert.Equal(t, words, sorted(d))
		assert.Contains(t, d.base.Header(), fmt.Sprintf("sha256 %x\n", sha256.Sum256(text)))
	}
}
