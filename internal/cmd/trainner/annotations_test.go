package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/standoff"
)

const annotations = "../../../ner/annotations"

func TestAnnotationsAreWellFormed(t *testing.T) {
	for _, name := range standoff.Names {
		path := filepath.Join(annotations, name+".jsonl")
		excerpts, err := standoff.ReadFile(path)
		require.NoError(t, err)
		require.NotEmpty(t, excerpts)
		for _, e := range excerpts {
			for _, m := range e.Entities {
				if !slices.Contains(labels, m.Label) {
					t.Errorf("%s: %v has no label of ours", path, m)
				}
			}
		}
		var sorted bytes.Buffer
		require.NoError(t, standoff.Write(&sorted, excerpts))
		stored, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.True(t, bytes.Equal(stored, sorted.Bytes()), "%s is not as annotate writes it", path)
	}
}

// A text of our own has names.
func TestWrittenTextsAreWellFormed(t *testing.T) {
	o := options{annotations: annotations}
	written, err := standoff.ReadWritten(o.written())
	require.NoError(t, err)
	require.NotEmpty(t, written)
	for _, w := range written {
		assert.NotEmpty(t, w.Entities, w.ID)
		assert.Equal(t, strings.TrimSpace(w.Text), w.Text, w.ID)
	}
}

// The text of every excerpt is that which was annotated, and none is of a text
// that models are measured on.
func TestAnnotationsFitTheRawText(t *testing.T) {
	o := options{data: "../../../../shared/data", annotations: annotations}
	if _, err := os.Stat(o.data); err != nil {
		t.Skip("the raw texts are not here:", err)
	}
	outlets, err := readArticles(o.path("ner", "outlets.dev.jsonl"))
	require.NoError(t, err)
	news, err := readArticles(o.path("ner", "news.dev.jsonl"))
	require.NoError(t, err)
	want := 0
	for _, name := range standoff.Names {
		excerpts, err := standoff.ReadFile(filepath.Join(annotations, name+".jsonl"))
		require.NoError(t, err)
		want += len(excerpts)
	}
	written, err := standoff.ReadWritten(o.written())
	require.NoError(t, err)
	want += len(written)
	got, err := o.readAnnotated(longLines(outlets, news))
	require.NoError(t, err)
	assert.Equal(t, want, len(got))
	assert.NotEmpty(t, got[0].Source)
}

// No excerpt stands near a line that models are measured on, in the same stretch of
// a file whose lines are in the order in which they were gathered: it would be of the
// same article or the same outlet.
func TestAnnotationsAreOfOtherOutlets(t *testing.T) {
	const stretch = 300 // lines
	o := options{data: "../../../../shared/data", annotations: annotations}
	if _, err := os.Stat(o.data); err != nil {
		t.Skip("the raw texts are not here:", err)
	}
	outlets, err := readArticles(o.path("ner", "outlets.dev.jsonl"))
	require.NoError(t, err)
	measured := longLines(outlets)
	for _, name := range []string{"news", "prose"} {
		lines, err := standoff.Lines(o.path("text", standoff.RawFile(name)))
		require.NoError(t, err)
		near := make([]bool, len(lines)+stretch)
		for i, l := range lines {
			if measured[l] {
				for j := max(0, i-stretch); j <= i+stretch; j++ {
					near[j] = true
				}
			}
		}
		excerpts, err := standoff.ReadFile(filepath.Join(annotations, name+".jsonl"))
		require.NoError(t, err)
		for _, e := range excerpts {
			for _, p := range e.Parts {
				assert.False(t, near[p[0]], "%s: line %d", name, p[0])
			}
		}
	}
}

func TestSameText(t *testing.T) {
	lines := longLines([]article{{Text: "Warga Desa Sukamaju Menolak Tambang Pasir di Sungai\nKabar pendek.\n" +
		"Baca berita lain di saluran kami setiap hari, gratis.\nWarga desa itu menolak tambang pasir sejak dua tahun lalu."}})
	for text, want := range map[string]bool{
		"Warga Desa Sukamaju Menolak Tambang Pasir di Sungai\nLain.":                                                                    true,
		"Judul lain\nBaca berita lain di saluran kami setiap hari, gratis.":                                                             false,
		"Judul lain\nBaca berita lain di saluran kami setiap hari, gratis.\nWarga desa itu menolak tambang pasir sejak dua tahun lalu.": true,
		"Kabar pendek.\nKabar pendek.": false,
	} {
		assert.Equal(t, want, sameText(text, lines), text)
	}
}

func TestHalvesKeepArticlesTogether(t *testing.T) {
	seen := map[int]int{}
	for i := range 100 {
		head := strings.Repeat("Judul ", i+1)
		a, b := article{Text: head + "\nsatu"}, article{Text: "dua", origin: head}
		assert.Equal(t, half(&a), half(&b))
		seen[half(&a)]++
	}
	assert.Len(t, seen, 2)
	assert.InDelta(t, 50, seen[0], 25)
}
