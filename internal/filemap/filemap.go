// Package filemap holds packages to the maps of their files: whoever looks for a thing
// finds its file in one comment.
package filemap

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var goFile = regexp.MustCompile(`\w+\.go\b`)

// Check fails the test of a package if the file that holds its map does not name every
// other Go file beside it but tests, or names one that there is not.
func Check(t *testing.T, mapFile string) {
	t.Helper()
	text, err := os.ReadFile(mapFile)
	require.NoError(t, err)
	named := goFile.FindAllString(string(text), -1)
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	files = slices.DeleteFunc(files, func(f string) bool { return strings.HasSuffix(f, "_test.go") })
	for _, f := range files {
		assert.True(t, f == mapFile || f == "doc.go" || slices.Contains(named, f), "%s does not name %s", mapFile, f)
	}
	for _, f := range named {
		assert.Contains(t, files, f, "%s names it", mapFile)
	}
}
