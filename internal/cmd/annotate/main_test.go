package main

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/standoff"
)

// write writes a file, packed if its name says so.
func write(t *testing.T, path, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
	data := []byte(text)
	if strings.HasSuffix(path, ".gz") {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		_, err := w.Write(data)
		require.NoError(t, err)
		require.NoError(t, w.Close())
		data = b.Bytes()
	}
	require.NoError(t, os.WriteFile(path, data, 0o600))
}

const newsText = `Sari Wulan tiba di Kebumen bersama Budi.

Dewan Layar menggelar Pekan Buku di Café Melati.
Tanda ⟦ dan ⟧ jarang dipakai orang.
# news 2:0-11
`

// The second article has no title, and an empty line in its text.
const articlesText = `{"source":"a","title":"Panen Cabai","text":"Sari ke Kebumen.\nUsai."}
{"source":"a","title":"","text":"Budi pulang.\n\nSari tidak.\n"}
`

// newOptions returns flags for folders with small raw files, and with
// annotations of two of them.
func newOptions(t *testing.T) *options {
	dir := t.TempDir()
	o := &options{own: filepath.Join(dir, "own"), data: filepath.Join(dir, "data")}
	write(t, filepath.Join(o.data, "text", "news.txt.gz"), newsText)
	write(t, filepath.Join(o.data, "text", "articles.jsonl.gz"), articlesText)
	s := newStore(o.own, o.data)
	for name, excerpts := range map[string][]standoff.Excerpt{
		"news": {
			{Parts: [][3]int{{2, 0, 49}, {0, 0, 10}}, Entities: []standoff.Entity{{Start: 0, End: 11, Label: "ORG"}, {Start: 22, End: 32, Label: "EVT"}, {Start: 36, End: 48, Label: "LOC"}, {Start: 50, End: 60, Label: "PER"}}},
			{Parts: [][3]int{{0, 0, 40}}, Entities: []standoff.Entity{{Start: 0, End: 10, Label: "PER"}, {Start: 19, End: 26, Label: "LOC"}}},
		},
		"articles": {{Parts: [][3]int{{1, 0, 27}}, Entities: []standoff.Entity{{Start: 1, End: 5, Label: "PER"}}}},
	} {
		lines, err := s.raw(name)
		require.NoError(t, err)
		for i := range excerpts {
			text, err := standoff.Join(excerpts[i].Parts, lines)
			require.NoError(t, err)
			excerpts[i].Sum = standoff.Sum(text)
		}
		require.NoError(t, os.MkdirAll(o.own, 0o700))
		require.NoError(t, s.save(name, excerpts))
	}
	return o
}

// shown returns what -show prints.
func shown(t *testing.T, o *options, name string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(&options{own: o.own, data: o.data, show: name}, nil, &out))
	return out.String()
}

// readBack returns what -read prints.
func readBack(o *options, edited string) (string, error) {
	var out bytes.Buffer
	err := run(&options{own: o.own, data: o.data, read: "-"}, strings.NewReader(edited), &out)
	return out.String(), err
}

const newsMarked = `# news 0:0-40
⟦PER Sari Wulan⟧ tiba di ⟦LOC Kebumen⟧ bersama Budi.

# news 2:0-49 0:0-10
⟦ORG Dewan Layar⟧ menggelar ⟦EVT Pekan Buku⟧ di ⟦LOC Café Melati⟧.
⟦PER Sari Wulan⟧

`

const articlesMarked = "# articles 1:0-27\n\n⟦PER Budi⟧ pulang.\n\nSari tidak.\n\n\n"

func TestShowAndRead(t *testing.T) {
	o := newOptions(t)
	assert.Equal(t, newsMarked, shown(t, o, "news"))
	assert.Equal(t, articlesMarked, shown(t, o, "articles"))
	assert.Empty(t, shown(t, o, "prose"))

	before, err := os.ReadFile(filepath.Join(o.own, "news.jsonl"))
	require.NoError(t, err)
	// An editor may drop empty lines at the end, or write other newlines.
	for _, edited := range []string{
		articlesMarked + newsMarked,
		strings.TrimSpace(newsMarked) + "\n" + strings.TrimSpace(articlesMarked) + "\n\n",
		"\uFEFF" + strings.ReplaceAll(newsMarked+articlesMarked, "\n", "\r\n"),
	} {
		out, err := readBack(o, edited)
		require.NoError(t, err)
		assert.Equal(t, "articles: 0 changed, 0 added, 0 removed, 1 as before\nnews: 0 changed, 0 added, 0 removed, 2 as before\n", out)
		after, err := os.ReadFile(filepath.Join(o.own, "news.jsonl"))
		require.NoError(t, err)
		assert.Equal(t, string(before), string(after))
	}
}

func TestEdits(t *testing.T) {
	tests := []struct{ name, old, edit, counts string }{
		{"label", "⟦EVT Pekan Buku⟧", "⟦?PRD Pekan Buku⟧", "1 changed, 0 added, 0 removed, 1"},
		{"add", "bersama Budi", "bersama ⟦PER Budi⟧", "1 changed, 0 added, 0 removed, 1"},
		{"split", "⟦ORG Dewan Layar⟧", "⟦ORG Dewan⟧ ⟦PRD Layar⟧", "1 changed, 0 added, 0 removed, 1"},
		{"move", "⟦LOC Café Melati⟧", "Café ⟦PER Melati⟧", "1 changed, 0 added, 0 removed, 1"},
		{"unmark", "⟦PER Sari Wulan⟧ tiba di ⟦LOC Kebumen⟧", "Sari Wulan tiba di Kebumen", "1 changed, 0 added, 0 removed, 1"},
		{"new", "# news 0:0-40", "# news 0:0-4\n⟦PER Sari⟧\n\n# news 0:0-40", "0 changed, 1 added, 0 removed, 2"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := newOptions(t)
			edited := strings.Replace(newsMarked, tt.old, tt.edit, 1)
			out, err := readBack(o, edited)
			require.NoError(t, err)
			assert.Equal(t, "news: "+tt.counts+" as before\n", out)
			assert.Equal(t, strings.ReplaceAll(edited, "?", ""), shown(t, o, "news"))
			assert.Equal(t, articlesMarked, shown(t, o, "articles"))
		})
	}
}

func TestRemove(t *testing.T) {
	removed, kept, _ := strings.Cut(newsMarked, "# news 2")
	removed, kept = strings.Replace(removed, "40\n", "40 -\n", 1), "# news 2"+kept
	for _, edited := range []string{removed, "# news 0:0-40 -", kept + removed} {
		o := newOptions(t)
		out, err := readBack(o, edited)
		require.NoError(t, err)
		assert.Equal(t, "news: 0 changed, 0 added, 1 removed, 1 as before\n", out)
		assert.Equal(t, kept, shown(t, o, "news"))
	}
	o := newOptions(t)
	out, err := readBack(o, "# news 0:0-4 -\nSari\n")
	require.NoError(t, err)
	assert.Equal(t, "news: 0 changed, 0 added, 0 removed, 2 as before\n", out, "what is not there need not be removed")
}

func TestReadErrors(t *testing.T) {
	const behind = "stands behind the end of the excerpt"
	tests := []struct{ name, edited, err string }{
		{"nothing", "\n", "there is no excerpt in it"},
		{"no header", "\nSari\n", `line 2: "Sari" stands in front of the first header`},
		{"raw file", "# berita 0:0-4\nSari\n", `line 1: there is no raw file "berita"`},
		{"line", "# news 7:0-4\nSari\n", "line 1: part [7 0 4]: the raw file has only 5 lines"},
		{"number", "# news 99999999999999999999:0-4\nSari\n", "line 1: strconv.Atoi"},
		{"empty part", "# news 0:4-4\n\n", "line 1: part [0 4 4] is empty or negative"},
		{"twice", "# news 0:0-4\nSari\n\n# news 0:0-4\nSari\n", "line 4: this excerpt stands already at line 1"},
		{"label", "# news 0:0-4\n⟦ABC Sari⟧\n", `line 2: ⟦ABC Sari⟧ has the label "ABC"; there are PER, LOC`},
		{"no label", "# news 0:0-4\n⟦Sari⟧\n", `line 2: ⟦Sari⟧ has the label "Sari"`},
		{"no name", "# news 0:0-4\n⟦PER⟧Sari\n", "line 2: ⟦PER⟧ has no name in it"},
		{"space", "# news 0:0-5\n⟦PER Sari ⟧\n", "line 2: ⟦PER Sari ⟧ begins or ends with a space"},
		{"not closed", "# articles 0:0-17\n\n⟦PER Panen Cabai\nSari⟧\n", `line 3: ⟦ has no ⟧ behind it in its line: "⟦PER Panen Cabai"`},
		{"never closed", "# news 0:0-4\n⟦PER Sari", "line 2: ⟦ has no ⟧ behind it"},
		{"not opened", "# articles 0:0-16\nPanen Cabai\nSari⟧\n", "line 3: ⟧ has no ⟦ in front of it"},
		{"nested", "# news 0:0-10\n⟦PER Sari ⟦PER Wulan⟧⟧\n", "line 2: ⟦ has no ⟧ behind it"},
		{"text", "# news 0:0-10\n⟦PER Sari Bulan⟧\n", `line 2: the text is not that of the raw file: "Bulan" stands here in place of "Wulan"`},
		{"character", "# news 2:36-48\n⟦LOC Cafè Melati⟧\n", `line 2: the text is not that of the raw file: "è Melati" stands here in place of "é Melati"`},
		{"second part", "# news 2:0-11 0:0-10\nDewan Layar\nSari\n", `line 3: the text is not that of the raw file: the end of the line stands here in place of " Wulan"`},
		{"lost line", "# news 2:0-11 0:0-4\nDewan Layar", `line 2: the text is not that of the raw file: the end of the line stands`},
		{"longer", "# news 0:0-4\nSaridan lain\n", `line 2: "dan lain" ` + behind},
		{"bad header", "# news 0:0-4\nSari\n\n# news 2:0\nDewan\n", `line 4: "# news 2:0" ` + behind},
		{"removed", "# news 0:0-40 -\n\nSari\n", "line 2: the text is not that of the raw file"},
		{"brackets", "# news 3:0-9\nTanda\n", "line 1: the raw text has the brackets of marks in it"},
		{"like a header", "# news 4:0-13\n# news 2:0-11\n", "line 1: the raw text has a line like a header in it"},
		{"all errors", "# news 0:0-4\nSar\n\n# news 0:5-10\nWulan\n\n# news 2:0-5\nDwan\n", "line 2: the text is not that of the raw file: the end of the line stands here in place of \"i\"\nline 8: "},
	}
	o := newOptions(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out, err := readBack(o, tt.edited)
			require.ErrorContains(t, err, tt.err)
			assert.Empty(t, out)
			assert.Equal(t, newsMarked, shown(t, o, "news"))
		})
	}
}

func TestShowErrors(t *testing.T) {
	tests := []struct{ name, file, err string }{
		{"line", `{"parts":[[0,0,4]]}`, "news.jsonl: line 1: "},
		{"sum", `{"parts":[[0,0,4]],"sum":"00000000","entities":[]}`, "news.jsonl:1: the text of parts [[0 0 4]] has the sum 8f758fdb"},
		{"brackets", `{"parts":[[3,0,9]],"sum":"` + standoff.Sum("Tanda ⟦") + `","entities":[]}`, "news.jsonl:1: the raw text has the brackets of marks in it"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := newOptions(t)
			write(t, filepath.Join(o.own, "news.jsonl"), tt.file+"\n")
			err := run(&options{own: o.own, data: o.data, show: "news"}, nil, &bytes.Buffer{})
			assert.ErrorContains(t, err, tt.err)
		})
	}
}

func TestUse(t *testing.T) {
	for _, o := range []options{{}, {show: "news", read: "-"}, {pick: 3}, {from: "news"}, {show: "news", from: "news"}, {pick: -1, from: "news"}} {
		assert.ErrorIs(t, run(&o, nil, &bytes.Buffer{}), errUse)
	}
	o := newOptions(t)
	assert.ErrorContains(t, run(&options{own: o.own, data: o.data, show: "berita"}, nil, &bytes.Buffer{}), `there is no raw file "berita"`)
	assert.ErrorIs(t, run(&options{own: o.own, data: o.data, read: "none"}, nil, &bytes.Buffer{}), os.ErrNotExist)
	assert.ErrorContains(t, run(&options{own: o.own, data: o.data, pick: 1, from: "news"}, nil, &bytes.Buffer{}), "there are no annotated texts in")
}
