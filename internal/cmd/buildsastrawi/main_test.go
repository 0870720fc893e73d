package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/wordset"
)

func TestBuild(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "kata.txt")
	require.NoError(t, os.WriteFile(path, []byte("rumah\nbuku\nanak-anak\n"), 0o600))
	require.NoError(t, roots.build(path, folder))
	data, err := os.ReadFile(filepath.Join(folder, "roots.bin"))
	require.NoError(t, err)
	set, err := wordset.Open(string(data))
	require.NoError(t, err)
	assert.Equal(t, []string{"buku", "rumah", "anak-anak"}, slices.Collect(set.All()))
	assert.Contains(t, set.Header(), "source: kata.txt, 3 words, sha256 ")
	assert.Contains(t, set.Header(), "CC BY-NC-SA 3.0")
}

func TestBuildErrors(t *testing.T) {
	folder := t.TempDir()
	assert.ErrorIs(t, roots.build(filepath.Join(folder, "none.txt"), folder), os.ErrNotExist)
	for text, want := range map[string]string{
		"rumah\n\nbuku\n":    "line 2: want one word, got \"\"",
		"rumah\nrumah sakit": "line 2: want one word, got \"rumah sakit\"",
		"":                   "line 1: want one word",
	} {
		path := filepath.Join(folder, "kata.txt")
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		err := roots.build(path, folder)
		assert.ErrorContains(t, err, want)
		assert.ErrorContains(t, err, path)
	}
}

// TestOutputsAreUpToDate builds the lists from the files beside the repository
// and compares them with those that are part of it.
func TestOutputsAreUpToDate(t *testing.T) {
	const shared, embedded = "../../../../shared/data/stem", "../../../stem/sastrawi"
	for name, l := range map[string]list{"sastrawi_roots.txt": roots, "sastrawi_stopwords.txt": stopwords} {
		text, err := os.ReadFile(filepath.Join(shared, name))
		if os.IsNotExist(err) {
			t.Skipf("no %s beside the repository", name)
		}
		require.NoError(t, err)
		want, err := l.encode(name, text)
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(embedded, l.out))
		require.NoError(t, err)
		assert.True(t, string(want) == string(got), "%s is not what the builder makes: run go generate", l.out)
	}
}
