package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/examples/internal/article"
	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/stem"
)

// news runs the program as a shell would.
func news(t *testing.T, stdin string, colour bool, args ...string) (stdout, stderr string, status int) {
	t.Helper()
	var out, err bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &err, colour)
	return out.String(), err.String(), status
}

func sample(t *testing.T) string {
	t.Helper()
	text, err := article.Read(nil, nil)
	require.NoError(t, err)
	return text
}

var (
	brackets = regexp.MustCompile(`\[([^\[\]]*) (?:PER|LOC|ORG|EVT|PRD|LAW|DATE|TIME|MONEY|PERCENT)\]`)
	escapes  = regexp.MustCompile(`\x1b\[[0-9;]*m`)
)

// What a person reads first is the article itself, whole, and then the lists.
func TestPlain(t *testing.T) {
	out, stderr, status := news(t, "", false)
	require.Zero(t, status, stderr)
	assert.Empty(t, stderr)
	assert.NotContains(t, out, "\x1b")

	body, lists, found := strings.Cut(out, "\nPeople\n")
	require.True(t, found, out)
	assert.Equal(t, sample(t), brackets.ReplaceAllString(body, "$1"), "the text without its brackets is not the article")
	for _, want := range []string{
		"[Vladimir Putin PER]", "[Kim Jong Un PER]", "[Korea Utara LOC]", "[Vietnam LOC]",
		"[Amerika Serikat LOC] ([AS LOC])", "[US$3,6 miliar MONEY]",
	} {
		assert.Contains(t, body, want)
	}

	titles := regexp.MustCompile(`(?m)^[A-Z].*$`).FindAllString(lists, -1)
	assert.Subset(t, titles, []string{"Places", "Organisations", "Dates and times", "Sums and shares", "Words"})
	assert.Regexp(t, `(?m)^ +\d+  Vladimir Putin \(.*\bPutin \d+×.*\)$`, lists)
	assert.Regexp(t, `(?m)^ +\d+  Kim Jong Un \(.*\bKim \d+×.*\)$`, lists)
	assert.Regexp(t, `(?m)^ +\d+  Amerika Serikat \(.*\bAS \d+×.*\)$`, lists)
	assert.Regexp(t, `(?m)^ +1  US\$3,6 miliar$`, lists)
}

func TestColour(t *testing.T) {
	out, _, status := news(t, "", true)
	require.Zero(t, status)
	assert.Contains(t, out, "\x1b[1;34mVladimir Putin\x1b[0;2m PER\x1b[0m")
	assert.NotContains(t, escapes.ReplaceAllString(out, ""), "\x1b", "an escape that is none of ours")
}

// An article must not be able to steer the terminal it is shown on.
func TestColourCleans(t *testing.T) {
	out, _, status := news(t, "Awas \x1b]0;judul\a dan \x1b[2J di Jakarta.\r\n", true, "-")
	require.Zero(t, status)
	assert.NotContains(t, out, "\x1b]")
	assert.NotContains(t, out, "\x1b[2J")
	assert.NotContains(t, out, "\a")
	assert.NotContains(t, out, "\r")
}

func TestJSON(t *testing.T) {
	text := sample(t)
	out, stderr, status := news(t, "", false, "-json")
	require.Zero(t, status, stderr)
	dec := json.NewDecoder(strings.NewReader(out))
	dec.DisallowUnknownFields()
	var r report
	require.NoError(t, dec.Decode(&r))
	require.False(t, dec.More(), "one object")

	pos := 0
	for _, s := range r.Sentences {
		require.GreaterOrEqual(t, s.Start, pos)
		require.Equal(t, text[s.Start:s.End], s.Text)
		pos = s.End
	}
	pos = 0
	known := map[mention]bool{}
	for _, e := range r.Entities {
		require.GreaterOrEqual(t, e.Start, pos)
		require.Equal(t, text[e.Start:e.End], e.Text)
		require.GreaterOrEqual(t, e.Score, float32(0))
		require.LessOrEqual(t, e.Score, float32(1))
		pos = e.End
		known[e] = true
	}
	names := map[string]ner.Label{}
	for _, c := range r.Clusters {
		require.Len(t, c.Mentions, c.Count)
		n := 0
		for _, count := range c.Names {
			n += count.N
		}
		require.Equal(t, c.Count, n, "the names of %s do not add up", c.Name)
		for _, m := range c.Mentions {
			require.True(t, known[m], "%v is none of the entities", m)
			require.Equal(t, c.Label, m.Label)
		}
		names[c.Name] = c.Label
	}
	assert.Equal(t, ner.Person, names["Vladimir Putin"])
	assert.Equal(t, ner.Location, names["Korea Utara"])
	assert.NotContains(t, names, "Putin", "Putin and Vladimir Putin are one")

	assert.Len(t, r.Terms, 10)
	for i, term := range r.Terms {
		assert.False(t, stem.IsStopword(term.Text), term.Text)
		assert.True(t, i == 0 || term.N <= r.Terms[i-1].N)
	}
	assert.Contains(t, r.Terms, article.Count{Text: "kunjung", N: 3}, "kunjungan, kunjungan, berkunjung")
}

func TestSources(t *testing.T) {
	file := filepath.Join(t.TempDir(), "berita.txt")
	text := "Gubernur Jawa Barat meninjau banjir di Bekasi, Senin (3/3/2025)."
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	fromFile, _, status := news(t, "", false, file)
	require.Zero(t, status)
	fromPipe, _, status := news(t, text, false, "-")
	require.Zero(t, status)
	assert.Equal(t, fromFile, fromPipe)
	assert.Contains(t, fromFile, "[Jawa Barat LOC]")
	assert.Contains(t, fromFile, "[Senin (3/3/2025) DATE]")
}

// Any bytes are an article.
func TestHostile(t *testing.T) {
	for _, text := range []string{"", "\n", "\xff\xfe\x00", "[[PER]]", "\ufeffJakarta", strings.Repeat("(", 10_000)} {
		out, stderr, status := news(t, text, false, "-")
		require.Zero(t, status, stderr)
		assert.True(t, strings.HasPrefix(brackets.ReplaceAllString(out, "$1"), text))
		out, _, status = news(t, text, false, "-json", "-")
		require.Zero(t, status)
		assert.True(t, json.Valid([]byte(out)))
		assert.NotContains(t, out, "null", "an empty list is []")
	}
}

func TestRefuses(t *testing.T) {
	for _, c := range []struct {
		name string
		args []string
		want string
	}{
		{"unknown flag", []string{"-xml"}, "-xml"},
		{"two files", []string{"a.txt", "b.txt"}, "one file"},
		{"missing file", []string{"tidak-ada.txt"}, "tidak-ada.txt"},
		{"directory", []string{t.TempDir()}, "directory"},
	} {
		t.Run(c.name, func(t *testing.T) {
			stdout, stderr, status := news(t, "", false, c.args...)
			assert.Equal(t, 2, status)
			assert.Empty(t, stdout)
			assert.Contains(t, stderr, c.want)
			assert.Equal(t, 1, strings.Count(stderr, "\n"), "one line: %q", stderr)
		})
	}
}

func TestHelp(t *testing.T) {
	stdout, stderr, status := news(t, "", false, "-h")
	assert.Zero(t, status)
	assert.Contains(t, stdout, "usage")
	assert.Empty(t, stderr)
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestOutputFails(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, 1, run(nil, nil, full{}, &stderr, false))
	assert.Contains(t, stderr.String(), "no space left")
}

func TestColourfulOnlyOnTerminals(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "out"))
	require.NoError(t, err)
	defer f.Close()
	assert.False(t, colourful(f))
	f.Close()
	assert.False(t, colourful(f), "a closed file is no terminal")
}
