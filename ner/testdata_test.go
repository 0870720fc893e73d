package ner

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

// marked reads text with mentions marked as [name|LABEL].
func marked(t testing.TB, s string) (string, []Entity) {
	t.Helper()
	text, found := marks.Read(t, s)
	var entities []Entity
	for _, e := range found {
		entities = append(entities, public(e))
	}
	return text, entities
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

// newsPage is a hand-labelled news page of testdata, with the persons, places and
// organisations marked and the role of every line.
type newsPage struct {
	name, text string
	entities   []Entity
	lines      []Line
}

// roleMarks are the letters before the lines of a page. A tilde on a D line
// ends the dateline; it stands for a blank.
var roleMarks = map[byte]Role{
	'B': Body, 'H': Headline, 'T': Crosshead, 'R': Related, 'Y': Byline, 'D': Dateline,
	'C': Caption, 'K': Credit, 'N': Navigation, 'L': ListItem,
}

// readPages reads the pages of our own wording: scraped pages of many outlets.
func readPages(t testing.TB) []newsPage {
	t.Helper()
	paths, err := filepath.Glob("testdata/pages/*.txt")
	require.NoError(t, err)
	slices.Sort(paths)
	var ps []newsPage
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		p := newsPage{name: filepath.Base(path)}
		var b strings.Builder
		for line := range strings.Lines(string(data)) {
			if strings.TrimSpace(line) == "" {
				b.WriteString(line)
				continue
			}
			role, ok := roleMarks[line[0]]
			require.True(t, ok && line[1] == '|', "%s: no role before %q", path, line)
			text, entities := marked(t, line[2:])
			from := b.Len()
			for _, e := range entities {
				e.Start += from
				e.End += from
				p.entities = append(p.entities, e)
			}
			end := from + len(strings.TrimRight(text, "\n"))
			if tilde := strings.IndexByte(text, '~'); role == Dateline {
				require.Positive(t, tilde, "%s: no end of the dateline in %q", path, line)
				text = text[:tilde] + " " + text[tilde+1:]
				p.lines = append(p.lines, Line{tokenize.Span{Start: from, End: from + tilde}, Dateline})
				from, role = from+tilde+1, Body
			}
			p.lines = append(p.lines, Line{tokenize.Span{Start: from, End: end}, role})
			b.WriteString(text)
		}
		p.text = b.String()
		ps = append(ps, p)
	}
	return ps
}
