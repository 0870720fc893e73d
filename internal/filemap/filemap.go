// Package filemap helps packages to keep a map of their files in doc.go.
package filemap

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// word is a name in a map, goFile one that says that it is a file's.
var (
	word   = regexp.MustCompile(`[a-z_0-9]+`)
	goFile = regexp.MustCompile(`\b\w+\.go\b`)
)

// Test checks that doc.go in the folder dir names every file of the package, with .go or
// without, and the other names given, and that there is every file which it names with
// .go. The map is the comment of the package or, where users need not see it, one behind
// the package clause.
func Test(t *testing.T, dir string, others ...string) {
	t.Helper()
	path := filepath.Join(dir, "doc.go")
	doc, err := os.ReadFile(path)
	require.NoError(t, err)
	text := string(doc)
	if _, hidden, _ := strings.Cut(text, "\npackage "); strings.Contains(hidden, "//") {
		text = hidden
	}
	named := map[string]bool{"doc": true}
	for _, name := range word.FindAllString(text, -1) {
		named[name] = true
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	for _, f := range files {
		if name := strings.TrimSuffix(filepath.Base(f), ".go"); !strings.HasSuffix(name, "_test") {
			others = append(others, name)
		}
	}
	for _, f := range goFile.FindAllString(text, -1) {
		assert.FileExists(t, filepath.Join(dir, f), "%s names it", path)
	}
	for _, name := range others {
		assert.True(t, named[name], "%s does not name %s", path, name)
	}
}
