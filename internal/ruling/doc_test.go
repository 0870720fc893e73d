package ruling

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/filemap"
)

// Whoever looks for a ruling finds its package in the comment of this one, and its file
// in the comment of that package.
func TestDocNamesEveryFile(t *testing.T) {
	docs, err := filepath.Glob("*/doc.go")
	require.NoError(t, err)
	var packages []string
	for _, path := range docs {
		dir := filepath.Dir(path)
		packages = append(packages, dir)
		filemap.Test(t, dir)
	}
	filemap.Test(t, ".", packages...)
}
