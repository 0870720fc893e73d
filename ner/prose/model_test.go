package prose

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	jdkato "github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wicara-nlp/wicara/ner"
)

func TestSaveAndLoad(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "deep", "model")
	for range 2 { // the second time over the first
		require.NoError(t, Builtin().Save(dir))
	}
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, 1, "nothing but Maxent")

	m, err := Load(os.DirFS(filepath.Dir(dir)), "model")
	require.NoError(t, err)
	text := "Donald Trump flew to Alaska on Friday with Vladimir Putin"
	got := Finder{Model: m}.Append(nil, text)
	require.NotEmpty(t, got)
	assert.Equal(t, ner.Label("PERSON"), got[0].Label, "the labels of the model as they are")
	assert.Equal(t, "Vladimir Putin", text[got[len(got)-2].Start:], "and the last name is there")
	for _, e := range got {
		assert.Equal(t, float32(0.5), e.Score)
	}
}

func TestLoadErrors(t *testing.T) {
	_, err := Load(fstest.MapFS{}, "none")
	require.ErrorIs(t, err, fs.ErrNotExist)

	broken := fstest.MapFS{}
	for _, name := range files {
		broken["m/Maxent/"+name] = &fstest.MapFile{Data: []byte("no gob")}
	}
	_, err = Load(broken, "m")
	require.ErrorContains(t, err, "load model from m")
	for _, dir := range []string{"/m", "../m", ""} {
		_, err = Load(broken, dir)
		require.Error(t, err, dir)
	}
}

func TestSaveErrors(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	require.Error(t, Builtin().Save(filepath.Join(file, "model")))

	dir := filepath.Join(t.TempDir(), "none")
	for _, m := range []*Model{nil, {}} {
		require.EqualError(t, m.Save(dir), "prose: save model: no model")
	}
	require.NoDirExists(t, dir)
}

// A model without labels makes prose panic.
func TestModelWithoutLabels(t *testing.T) {
	m := &Model{prose: jdkato.ModelFromData("empty", jdkato.UsingEntities(nil))}
	for _, m := range []*Model{m, {}} {
		assert.Empty(t, Finder{Model: m}.Append(nil, "The Russian President, Vladimir Putin."))
	}
}
