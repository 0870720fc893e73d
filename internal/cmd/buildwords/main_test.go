package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/wordtable"
	"github.com/wicara-nlp/wicara/internal/wordvec"
)

func TestFormOf(t *testing.T) {
	for word, want := range map[string]form{
		"rumah": lower, "anak-anak": lower, "h2o": lower,
		"Rumah": title, "iPhone": title, "A": title, "Élan": title, "TNI-nya": title,
		"TNI": upper, "U-CUP": upper,
		"": other, "2024": other, "--": other, "\xff": other,
	} {
		assert.Equal(t, want, formOf(word), word)
	}
}

func TestIsHeadline(t *testing.T) {
	for line, want := range map[string]bool{
		"Warga Desa Sukamaju Gelar Panen Raya di Lereng Gunung":       true,
		"PENGUMUMAN LOMBA BACA PUISI":                                 true,
		"Warga desa itu menggelar panen raya di lereng gunung Slamet": false,
		"Bupati Sleman":     false, // too short to say
		"":                  false,
		"1.500 2.000 3.000": false,
	} {
		assert.Equal(t, want, isHeadline(line), line)
	}
}

func TestCounts(t *testing.T) {
	var c counter
	c.line(`Ayah membeli mangga di Brebes. "Mangga itu manis," kata Ayah kepada TNI pada 2019.`)
	c.line("Pasar Mangga Brebes Ramai Pembeli Menjelang Siang")
	c.headline("mangga TNI")
	stats := c.byWord()
	assert.Equal(t, capitals{lower: 1, first: 1}, *stats["mangga"])
	assert.Equal(t, capitals{title: 1, first: 1}, *stats["ayah"])
	assert.Equal(t, capitals{title: 1}, *stats["brebes"])
	assert.Equal(t, capitals{upper: 1}, *stats["tni"])
	assert.Contains(t, c.builder.Words(), "0000")
	assert.NotContains(t, c.builder.Words(), "2019")

	corpus, rank := c.builder.Corpus(2)
	rows := c.rows(corpus, rank)
	require.Len(t, rows, len(corpus.Words))
	for i, r := range rows {
		assert.Equal(t, corpus.Words[i], r.word)
		assert.Equal(t, corpus.Counts[i], r.count)
		if r.word == "TNI" {
			assert.Equal(t, "TNI\t2\t0\t0\t0\t1\t0\t0", r.String())
			assert.Equal(t, wordtable.Entry{Word: "TNI", Row: wordtable.Row{Upper: 1, Freq: 2}}, r.entry())
		}
	}
}

// file writes a file and returns its path.
func file(t *testing.T, name, content string) string {
	path := filepath.Join(t.TempDir(), name)
	data := []byte(content)
	if strings.HasSuffix(name, ".gz") {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		_, err := z.Write(data)
		require.NoError(t, err)
		require.NoError(t, z.Close())
		data = b.Bytes()
	}
	require.NoError(t, os.WriteFile(path, data, 0o600))
	return path
}

const known = "Nelayan Teluk Penyu itu pulang membawa sepuluh ekor ikan tongkol yang besar pagi tadi."

func TestReaderLeavesOut(t *testing.T) {
	r := newReader()
	require.NoError(t, r.exclude(file(t, "dev.jsonl", fmt.Sprintf(`{"text":"Judul\n%s"}`, known))))

	var got []string
	keep := func(s string) { got = append(got, s) }
	articles := file(t, "a.jsonl.gz", fmt.Sprintf(`{"title":"Satu","text":"Baris satu.\nBaris dua.\n"}

{"title":"Lama","text":"Lain.\n%s"}
{"title":"Dua","text":"Baris dua.\nBaris tiga."}
`, strings.TrimPrefix(known, "Nelayan ")))
	require.NoError(t, r.news(articles, keep, keep))
	assert.Equal(t, []string{"Satu", "Baris satu.", "Baris dua.", "Dua", "Baris tiga."}, got)
	assert.Equal(t, 1, r.droppedArticles)
	assert.Equal(t, 1, r.repeated)

	got = nil
	var text strings.Builder
	for i := range 3 * nearby {
		fmt.Fprintf(&text, "Kalimat nomor %d.\n", i)
		if i == nearby {
			text.WriteString(known + "\n\n")
		}
	}
	require.NoError(t, r.text(file(t, "t.txt", text.String()), keep))
	require.Equal(t, "Kalimat nomor 0.", got[0])
	require.Equal(t, fmt.Sprintf("Kalimat nomor %d.", 2*nearby), got[1], "the empty line counts")
	assert.Equal(t, 2*nearby+1, r.dropped)
}

func TestReaderErrors(t *testing.T) {
	none := func(string) {}
	r := newReader()
	assert.ErrorIs(t, r.text("nowhere.txt", none), os.ErrNotExist)
	assert.ErrorIs(t, r.exclude("nowhere.jsonl"), os.ErrNotExist)
	assert.ErrorIs(t, r.text(file(t, "a.txt", ""), none), nil)
	notPacked := filepath.Join(t.TempDir(), "x.gz")
	require.NoError(t, os.WriteFile(notPacked, []byte("ini teks biasa saja"), 0o600))
	assert.ErrorIs(t, r.text(notPacked, none), gzip.ErrHeader)
	assert.ErrorContains(t, r.news(file(t, "b.jsonl", "{}\n{\n"), none, none), "b.jsonl:2:")
}

// options of a run over a few made-up lines.
func tiny(t *testing.T) options {
	var b strings.Builder
	for i := range 400 {
		who := []string{"Sari", "Wayan", "Joko"}[i%3]
		where := []string{"Ende", "Palu", "Maros", "Sorong"}[i%4]
		fmt.Fprintf(&b, "Kemarin %s pergi ke %s pada hari ke-%d.\n", who, where, i)
	}
	o := options{
		articles:  paths{file(t, "a.jsonl", `{"title":"Pulang Kampung","text":"Wayan pulang ke Ende."}`)},
		texts:     paths{file(t, "t.txt.gz", b.String())},
		exclude:   paths{file(t, "d.jsonl", `{"text":"lain"}`)},
		clusters:  [2]int{2, 3},
		minCount:  2,
		clustered: 10, rounds: 5, near: "Ende entah",
		vectors: wordvec.DefaultConfig(),
	}
	dir := t.TempDir()
	o.out, o.tsv = filepath.Join(dir, "words.bin"), filepath.Join(dir, "words.tsv")
	o.vectors.Dim, o.vectors.Epochs, o.vectors.Buckets = 8, 2, 100
	return o
}

func TestRun(t *testing.T) {
	o := tiny(t)
	var log strings.Builder
	require.NoError(t, run(t.Context(), o, &log))
	assert.Contains(t, log.String(), "Ende:")
	assert.Contains(t, log.String(), "entah: seldom or never seen")
	data, err := os.ReadFile(o.out)
	require.NoError(t, err)
	tab, err := wordtable.Open(string(data))
	require.NoError(t, err)
	assert.Equal(t, o.clusters, tab.Info().Clusters)
	assert.Contains(t, tab.Info().Parameters, "min=2 clustered=10")
	assert.NotZero(t, tab.Info().Inputs)
	r, ok := tab.Lookup("Palu")
	require.True(t, ok)
	assert.Equal(t, wordtable.Level(100), r.Title)
	assert.Zero(t, r.Lower)
	_, ok = tab.Lookup("\n")
	assert.False(t, ok)
	rows, err := os.ReadFile(o.tsv)
	require.NoError(t, err)
	assert.Equal(t, tab.Len(), bytes.Count(rows, []byte("\n")))

	again := o
	again.out = filepath.Join(t.TempDir(), "again.bin")
	require.NoError(t, run(t.Context(), again, &log))
	second, err := os.ReadFile(again.out)
	require.NoError(t, err)
	assert.Equal(t, data, second, "the same bytes for the same inputs")
}

func TestRunErrors(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	assert.ErrorIs(t, run(ctx, tiny(t), &strings.Builder{}), context.Canceled)
	o := tiny(t)
	o.clusters[1] = 1000
	assert.ErrorIs(t, run(t.Context(), o, &strings.Builder{}), wordvec.ErrConfig)
	o = tiny(t)
	o.out = filepath.Join(t.TempDir(), "no", "such", "folder")
	assert.ErrorIs(t, run(t.Context(), o, &strings.Builder{}), os.ErrNotExist)
}

func BenchmarkCount(b *testing.B) {
	b.SetBytes(int64(len(known)))
	b.ReportAllocs()
	var c counter
	for b.Loop() {
		c.line(known)
	}
}
