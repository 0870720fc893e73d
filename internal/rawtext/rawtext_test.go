package rawtext

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEachLine(t *testing.T) {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, err := w.Write([]byte("Hujan turun.\n\nJalan basah."))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	path := filepath.Join(t.TempDir(), "berita.txt.gz")
	require.NoError(t, os.WriteFile(path, packed.Bytes(), 0o600))

	var lines []string
	add := func(line string) { lines = append(lines, line) }
	sum, err := EachLine(path, add)
	require.NoError(t, err)
	assert.Equal(t, []string{"Hujan turun.\n", "\n", "Jalan basah."}, lines)
	assert.Equal(t, sha256.Sum256(packed.Bytes()), sum)

	require.NoError(t, os.WriteFile(path, packed.Bytes()[:packed.Len()-9], 0o600))
	_, err = EachLine(path, add)
	require.ErrorIs(t, err, io.ErrUnexpectedEOF)
	assert.ErrorContains(t, err, path)
	require.NoError(t, os.WriteFile(path, []byte("Hujan turun."), 0o600))
	_, err = EachLine(path, add)
	require.ErrorIs(t, err, gzip.ErrHeader)
	assert.ErrorContains(t, err, path)
	_, err = EachLine(path+"x", add)
	assert.ErrorIs(t, err, fs.ErrNotExist)
}
