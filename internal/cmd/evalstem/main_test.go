package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

// write writes a file and returns its path.
func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "kata")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

// spaces are those that put the figures below each other.
var spaces = regexp.MustCompile(` +`)

const treebank = "menulis\ttulis\tVERB\t3\nbuku\tbuku\tNOUN\t4\nglimforan\tglimfor\tNOUN\t1\nglimforan\tglimfora\tNOUN\t1\nbekasi\tbekasi\tPROPN\t2\nno count\n"

func TestRun(t *testing.T) {
	o := options{
		ud:       write(t, treebank),
		issues:   write(t, "word\troot\nmakanan\tmakan\npukulan\tpukulan\n"),
		informal: write(t, "nulis\ttulis\tVERB\tobrolan\t2\nbuku\tbuku\tNOUN\tobrolan\t1\n"),
		articles: write(t, `{"text":"Warga Bekasi Menanam Padi\nKemarin warga Bekasi menanam padi.","entities":[[6,12,"LOC"],[40,46,"LOC"]]}`+"\n"+
			`{"text":"panen\nTamu memuji Himpunan Petani Melati.","entities":[[18,40,"ORG"]]}`+"\n"),
		errors: true,
	}
	var out strings.Builder
	require.NoError(t, run(&out, o))
	var got []string
	for line := range strings.Lines(out.String()) {
		if line = spaces.ReplaceAllString(strings.TrimSpace(line), " "); !strings.HasPrefix(line, "UD names, ") {
			got = append(got, line)
		}
	}
	assert.Equal(t, []string{
		"UD lenient 77.78 % of 9 tokens 66.67 % of 3 types",
		"UD stemmed-only 60.00 % of 5 tokens 50.00 % of 2 types",
		"glimforan\tglimforan\twant glimfor|glimfora\t2",
		"UD names in lower case 100.00 % of 2 tokens 100.00 % of 1 types",
		"reported words 50.00 % of 2 tokens 50.00 % of 2 types",
		"pukulan\tpukul\twant pukulan\t1",
		"informal, all 100.00 % of 3 tokens 100.00 % of 2 types",
		"informal, derived 100.00 % of 2 tokens 100.00 % of 1 types",
	}, got[:8])
	assert.Contains(t, got, "with Informal off 0.00 % of 2 tokens 0.00 % of 1 types")
	assert.Equal(t, []string{
		"obrolan 100.00 % of 2 tokens 100.00 % of 1 types",
		"names in articles 100.00 % of 5 tokens 100.00 % of 5 types",
		"names in headlines, left alone 100.00 % of 1 tokens 100.00 % of 1 types",
		"other words in headlines, not 100.00 % of 3 tokens 100.00 % of 3 types",
		"queries for names, FoldCase 100.00 % of 2 tokens 100.00 % of 2 types",
		"queries for names, without 0.00 % of 2 tokens 0.00 % of 2 types",
	}, got[len(got)-6:])
}

func TestRunErrors(t *testing.T) {
	var out strings.Builder
	assert.ErrorIs(t, run(&out, options{ud: "nowhere"}), os.ErrNotExist)
	assert.ErrorIs(t, run(&out, options{articles: "nowhere"}), os.ErrNotExist)
	assert.ErrorContains(t, run(&out, options{articles: write(t, "{}\nnonsense\n")}), ":2:")
	fit := filepath.Join(t.TempDir(), "weights.go")
	assert.ErrorIs(t, run(&out, options{fit: fit, ud: "nowhere"}), os.ErrNotExist)
	assert.ErrorIs(t, run(&out, options{fit: fit, ud: write(t, treebank), data: "nowhere"}), os.ErrNotExist)
	assert.NoFileExists(t, fit)
	assert.Empty(t, out.String())
}

// TestFit fits weights to a few words with a lexicon of a few roots.
func TestFit(t *testing.T) {
	table := lextable.New([]lextable.Entry{
		{Word: "buku", Flags: lextable.Root, Family: 40},
		{Word: "tulis", Flags: lextable.Root, Family: 60},
	}, nil)
	rows, err := readRows(write(t, treebank))
	require.NoError(t, err)
	var out strings.Builder
	weights := newFitter(table, rows).run(&out)
	assert.Equal(t, 4, strings.Count(out.String(), "\n"), out.String())
	assert.Contains(t, spaces.ReplaceAllString(out.String(), " "), "fit, lenient 77.78 % of 9 tokens")
	src, err := source(weights)
	require.NoError(t, err)
	assert.Contains(t, string(src), "package morph\n")
	assert.Contains(t, string(src), "\t\tclRe: ", "a row for every class of prefixes")
}

func TestSideBySide(t *testing.T) {
	terms := []string{"ketua", "himpun", "gemar", "burung"}
	for _, tt := range []struct {
		query []string
		want  bool
	}{
		{[]string{"himpun", "gemar"}, true},
		{[]string{"gemar", "burung"}, true},
		{[]string{"himpun", "burung"}, false},
		{[]string{"burung", "ketua"}, false},
		{append(terms, "datang"), false},
	} {
		assert.Equal(t, tt.want, sideBySide(terms, tt.query), "%v", tt.query)
	}
}
