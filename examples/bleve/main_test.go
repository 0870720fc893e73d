package main

import (
	"flag"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"github.com/blevesearch/bleve/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// out runs the program and returns what it prints, without colours.
func out(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, run(args, strings.NewReader(stdin), &b))
	return strings.NewReplacer("\x1b[43m", "<", "\x1b[0m", ">").Replace(b.String())
}

func TestRun(t *testing.T) {
	got := out(t, "", "bacaan")
	assert.True(t, strings.HasPrefix(got, "3 lines\n"), got)
	for _, want := range []string{"<membaca>", "<Pembaca>", "<dibacakan>"} {
		assert.Contains(t, got, want)
	}
	assert.Contains(t, out(t, "Kucing tidur.\nAnjing berlari.\n", "-text", "-", "pelari"), "Anjing <berlari>")
	assert.Equal(t, "0 lines\n", out(t, "Kucing tidur.\n", "-text", "-", "pelari"))
}

func TestRunKeepsTheIndex(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "berita.bleve")
	var lines strings.Builder
	for range batchSize + 1 {
		lines.WriteString("Kucing itu tertidur.\n")
	}
	assert.True(t, strings.HasPrefix(out(t, lines.String(), "-text", "-", "-index", folder, "tidur"), "501 lines\n"))
	index, err := bleve.Open(folder)
	require.NoError(t, err)
	count, err := index.DocCount()
	require.NoError(t, err)
	assert.Equal(t, uint64(batchSize+1), count)
	require.NoError(t, index.Close())
	require.ErrorIs(t, run([]string{"-index", folder, "tidur"}, nil, nil), bleve.ErrorIndexPathExists)
}

func TestRunErrors(t *testing.T) {
	require.ErrorContains(t, run(nil, nil, nil), "usage")
	require.ErrorIs(t, run([]string{"-h"}, nil, nil), flag.ErrHelp)
	require.ErrorContains(t, run([]string{"-x"}, nil, nil), "usage")
	require.ErrorIs(t, run([]string{"-text", "no such file", "kata"}, nil, nil), fs.ErrNotExist)
}
