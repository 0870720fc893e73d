package ner

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/tokenize"
)

// marked reads text with mentions marked as [name|LABEL].
func marked(t testing.TB, s string) (string, []Entity) {
	t.Helper()
	var text strings.Builder
	var entities []Entity
	for {
		open := strings.IndexByte(s, '[')
		if open < 0 {
			text.WriteString(s)
			return text.String(), entities
		}
		bar := strings.IndexByte(s[open:], '|')
		end := strings.IndexByte(s[open:], ']')
		require.True(t, bar > 1 && end > bar+1, "bad mark in %q", s[open:min(len(s), open+40)])
		text.WriteString(s[:open])
		start := text.Len()
		text.WriteString(s[open+1 : open+bar])
		entities = append(entities, Entity{
			Span:  tokenize.Span{Start: start, End: text.Len()},
			Label: Label(s[open+bar+1 : open+end]), Score: 1,
		})
		s = s[open+end+1:]
	}
}

// article is a hand-labelled text of testdata.
type article struct {
	name, text string
	entities   []Entity
}

// readArticles reads the articles of our own wording that carry all ten labels.
func readArticles(t testing.TB) []article {
	t.Helper()
	paths, err := filepath.Glob("testdata/articles/*.txt")
	require.NoError(t, err)
	slices.Sort(paths)
	var as []article
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		text, entities := marked(t, string(data))
		as = append(as, article{filepath.Base(path), text, entities})
	}
	return as
}

func TestArticles(t *testing.T) {
	count := make(map[Label]int)
	as := readArticles(t)
	require.GreaterOrEqual(t, len(as), 14)
	for _, a := range as {
		require.NotContains(t, a.text, "|", a.name)
		for _, e := range a.entities {
			count[e.Label]++
		}
	}
	assert.Len(t, count, 10)
	for label, n := range count {
		assert.GreaterOrEqual(t, n, 14, label)
	}
}
