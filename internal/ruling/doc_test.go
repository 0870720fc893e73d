package ruling

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Whoever looks for a ruling finds its package in the comment of this one, and its file
// in the comment of that package.
func TestDocNamesEveryFile(t *testing.T) {
	docs, err := filepath.Glob("*/doc.go")
	require.NoError(t, err)
	for _, path := range append(docs, "doc.go") {
		doc, err := os.ReadFile(path)
		require.NoError(t, err)
		named := map[string]bool{}
		for _, word := range regexp.MustCompile(`[a-z_]+`).FindAllString(string(doc), -1) {
			named[word] = true
		}
		dir := filepath.Dir(path)
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		if dir == "." {
			files = append(files, docs...)
		}
		for _, f := range files {
			name := strings.TrimSuffix(filepath.Base(f), ".go")
			if dir == "." && filepath.Dir(f) != "." {
				name = filepath.Dir(f)
			}
			if strings.HasSuffix(name, "_test") || name == "doc" {
				continue
			}
			assert.True(t, named[name], "%s does not name %s", path, f)
		}
	}
}
