package annotated

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner/train"
)

func TestLoad(t *testing.T) {
	const (
		lines   = `{"text":"Siti lari.","entities":[[0,4,"PER"]]}` + "\n"
		columns = "Siti\tB-PER\nlari\tO\n.\tO\n"
	)
	for name, content := range map[string]string{"a.jsonl": lines, "b.json": lines, "c": lines, "d.conll": columns, "e.txt": columns} {
		path := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		data, err := Load(path)
		require.NoError(t, err, name)
		require.Len(t, data, 1, name)
		assert.Equal(t, "Siti", data[0].Entities[0].In(data[0].Text), name)
		assert.Equal(t, content == columns, data[0].Tokens != nil, name)
	}
}

func TestLoadErrors(t *testing.T) {
	_, err := Load(filepath.Join(t.TempDir(), "missing"))
	require.ErrorIs(t, err, os.ErrNotExist)
	path := filepath.Join(t.TempDir(), "bad.conll")
	require.NoError(t, os.WriteFile(path, []byte("Siti\n"), 0o600))
	_, err = Load(path)
	require.ErrorIs(t, err, train.ErrColumns)
	assert.EqualError(t, err, path+": train: line 1: want a token and a label")
}
