package standoff

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var raw = []string{
	"Sari menanam cabai di Kebumen.",
	"",
	"Ibu Café Melati\nRapat Dewan Layar dibuka Budi.\n\nUsai.",
}

func sample() []Excerpt {
	return []Excerpt{
		{Parts: [][3]int{{2, 0, 16}, {2, 17, 47}}, Sum: "c34eaeaf", Entities: []Entity{{4, 16, "LOC"}, {23, 34, "ORG"}, {42, 46, "PER"}}},
		{Parts: [][3]int{{0, 0, 30}}, Sum: "a03de210", Entities: []Entity{{0, 4, "PER"}, {22, 29, "LOC"}}},
		{Parts: [][3]int{{0, 5, 12}}, Sum: "64c74afe"},
	}
}

func TestRoundTrip(t *testing.T) {
	var b bytes.Buffer
	in := sample()
	require.NoError(t, Write(&b, in))
	assert.Equal(t, `{"parts":[[0,0,30]],"sum":"a03de210","entities":[[0,4,"PER"],[22,29,"LOC"]]}
{"parts":[[0,5,12]],"sum":"64c74afe","entities":[]}
{"parts":[[2,0,16],[2,17,47]],"sum":"c34eaeaf","entities":[[4,16,"LOC"],[23,34,"ORG"],[42,46,"PER"]]}
`, b.String())
	assert.Equal(t, sample(), in, "Write does not sort what is the caller's")

	out, err := Read(&b)
	require.NoError(t, err)
	in[2].Entities = []Entity{}
	assert.Equal(t, []Excerpt{in[1], in[2], in[0]}, out)
}

func TestText(t *testing.T) {
	var texts []string
	for _, e := range sample() {
		text, err := e.Text(raw)
		require.NoError(t, err)
		texts = append(texts, text)
	}
	assert.Equal(t, []string{"Ibu Café Melati\nRapat Dewan Layar dibuka Budi.", raw[0], "menanam"}, texts)
}

func TestTextErrors(t *testing.T) {
	e := func(start, end int) []Entity { return []Entity{{start, end, "ORG"}} }
	tests := []struct {
		name string
		in   Excerpt
		err  string
	}{
		{"no parts", Excerpt{}, "there are no parts"},
		{"line", Excerpt{Parts: [][3]int{{3, 0, 1}}}, "part [3 0 1]: the raw file has only 3 lines"},
		{"end", Excerpt{Parts: [][3]int{{0, 0, 31}}}, "part [0 0 31] does not fit its line, which has 30 bytes"},
		{"empty line", Excerpt{Parts: [][3]int{{1, 0, 1}}}, "part [1 0 1] does not fit its line, which has 0 bytes"},
		{"start inside a character", Excerpt{Parts: [][3]int{{2, 8, 9}}}, "part [2 8 9] does not fit its line"},
		{"end inside a character", Excerpt{Parts: [][3]int{{2, 0, 8}}}, "part [2 0 8] does not fit its line"},
		{"sum", Excerpt{Parts: [][3]int{{0, 0, 4}}}, "has the sum 8f758fdb, not 00000000"},
		{"entity outside", Excerpt{Parts: [][3]int{{0, 0, 4}}, Sum: "8f758fdb", Entities: e(0, 5)}, "entity {0 5 ORG} does not fit the text, which has 4 bytes"},
		{"entity in a character", Excerpt{Parts: [][3]int{{2, 0, 16}, {2, 17, 47}}, Sum: "c34eaeaf", Entities: e(4, 8)}, "entity {4 8 ORG} does not fit the text"},
		{"entity across a newline", Excerpt{Parts: [][3]int{{2, 0, 16}, {2, 17, 47}}, Sum: "c34eaeaf", Entities: e(9, 22)}, "entity {9 22 ORG} goes across a newline"},
		{"entity unordered", Excerpt{Parts: [][3]int{{0, 0, 4}}, Entities: append(e(1, 2), e(0, 1)...)}, "entity {0 1 ORG} overlaps"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.in.Sum == "" {
				tt.in.Sum = "00000000"
			}
			_, err := tt.in.Text(raw)
			assert.ErrorContains(t, err, tt.err)
		})
	}
}

func TestReadErrors(t *testing.T) {
	const good = `{"parts":[[0,0,4]],"sum":"8f758fdb","entities":[]}`
	tests := []struct{ name, in, err string }{
		{"empty line", "", "EOF"},
		{"no JSON", "{", "unexpected EOF"},
		{"twice", good, "its parts are those of line 1"},
		{"more", good + good, "something behind"},
		{"field", `{"parts":[[0,0,4]],"sum":"8f758fdb","entities":[],"id":1}`, `unknown field "id"`},
		{"no parts", `{"sum":"8f758fdb","entities":[]}`, "there are no parts"},
		{"empty parts", `{"parts":[],"sum":"8f758fdb","entities":[]}`, "there are no parts"},
		{"empty part", `{"parts":[[0,4,4]],"sum":"8f758fdb","entities":[]}`, "part [0 4 4] is empty or negative"},
		{"negative line", `{"parts":[[-1,0,4]],"sum":"8f758fdb","entities":[]}`, "part [-1 0 4] is empty or negative"},
		{"part of two", `{"parts":[[0,4]],"sum":"8f758fdb","entities":[]}`, "[0,4] does not have three elements"},
		{"part of four", `{"parts":[[0,0,4,5]],"sum":"8f758fdb","entities":[]}`, "[0,0,4,5] does not have three elements"},
		{"part of null", `{"parts":[[0,null,4]],"sum":"8f758fdb","entities":[]}`, "[0,null,4] is not a part"},
		{"no list", `{"parts":7,"sum":"8f758fdb","entities":[]}`, "cannot unmarshal"},
		{"part no list", `{"parts":[7],"sum":"8f758fdb","entities":[]}`, "cannot unmarshal"},
		{"sum", `{"parts":[[0,0,4]],"sum":"8F758FDB","entities":[]}`, `sum "8F758FDB" is not eight hex digits`},
		{"no entities", `{"parts":[[0,0,4]],"sum":"8f758fdb"}`, "there are no entities, not even []"},
		{"entity of two", `{"parts":[[0,0,4]],"sum":"8f758fdb","entities":[[0,4]]}`, "[0,4] does not have three elements"},
		{"start", `{"parts":[[0,0,4]],"sum":"8f758fdb","entities":[["0",4,"PER"]]}`, `["0",4,"PER"] is not an entity`},
		{"end", `{"parts":[[0,0,4]],"sum":"8f758fdb","entities":[[0,4.5,"PER"]]}`, `[0,4.5,"PER"] is not an entity`},
		{"label", `{"parts":[[0,0,4]],"sum":"8f758fdb","entities":[[0,4,5]]}`, "cannot unmarshal"},
		{"no label", `{"parts":[[0,0,4]],"sum":"8f758fdb","entities":[[0,4,""]]}`, "a label is capital letters"},
		{"empty", `{"parts":[[0,0,4]],"sum":"8f758fdb","entities":[[4,4,"PER"]]}`, "entity {4 4 PER} is empty or negative"},
		{"negative", `{"parts":[[0,0,4]],"sum":"8f758fdb","entities":[[-1,4,"PER"]]}`, "entity {-1 4 PER} is empty or negative"},
		{"overlap", `{"parts":[[0,0,4]],"sum":"8f758fdb","entities":[[0,3,"PER"],[2,4,"LOC"]]}`, "entity {2 4 LOC} overlaps"},
		{"order", `{"parts":[[0,0,4]],"sum":"8f758fdb","entities":[[2,4,"PER"],[0,2,"LOC"]]}`, "entity {0 2 LOC} overlaps"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read(strings.NewReader(good + "\n" + tt.in + "\n"))
			require.ErrorContains(t, err, tt.err)
			assert.ErrorContains(t, err, "line 2: ")
		})
	}
}

func TestWriteErrors(t *testing.T) {
	assert.ErrorContains(t, Write(&bytes.Buffer{}, []Excerpt{{}}), "there are no parts")
	in := sample()
	in[1].Entities[1].Start = 3
	assert.ErrorContains(t, Write(&bytes.Buffer{}, in), "excerpt [[0 0 30]]: entity {3 29 LOC} overlaps")
}

func TestLines(t *testing.T) {
	pack := func(text string) []byte {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		_, err := w.Write([]byte(text))
		require.NoError(t, err)
		require.NoError(t, w.Close())
		return b.Bytes()
	}
	const articles = `{"source":"a","title":"Panen","text":"Sari ke Kebumen.\nUsai."}` + "\n\n" + `{"title":"","text":"Pagi."}`
	tests := []struct {
		name string
		data []byte
		want []string
	}{
		{"news.txt", []byte("Satu.\n\n\r\n Dua.\r\n"), []string{"Satu.", "", "\r", " Dua.\r"}},
		{"prose.txt.gz", pack("\nSatu.\nDua."), []string{"", "Satu.", "Dua."}},
		{"empty.txt", nil, nil},
		{"articles.jsonl", []byte(articles), []string{"Panen\nSari ke Kebumen.\nUsai.", "", "\nPagi."}},
		{"articles.jsonl.gz", pack(articles + "\n"), []string{"Panen\nSari ke Kebumen.\nUsai.", "", "\nPagi."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), tt.name)
			require.NoError(t, os.WriteFile(path, tt.data, 0o600))
			lines, err := Lines(path)
			require.NoError(t, err)
			assert.Equal(t, tt.want, lines)
		})
	}
}

func TestSources(t *testing.T) {
	dir := t.TempDir()
	articles, lines := filepath.Join(dir, "a.jsonl"), filepath.Join(dir, "b.txt")
	require.NoError(t, os.WriteFile(articles, []byte("{\"source\":\"kabar\"}\n\n{}\n"), 0o600))
	require.NoError(t, os.WriteFile(lines, []byte("satu\n\ntiga\n"), 0o600))
	for path, want := range map[string][]string{articles: {"kabar", "", ""}, lines: {"", "", ""}} {
		_, got, err := LinesWithSources(path)
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
}

func TestLinesErrors(t *testing.T) {
	dir := t.TempDir()
	tests := []struct{ name, data, err string }{
		{"bad.gz", "not packed", "bad.gz: "},
		{"cut.gz", "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", "cut.gz: "},
		{"bad.jsonl", "{}\n\n{", "bad.jsonl:3: "},
	}
	for _, tt := range tests {
		path := filepath.Join(dir, tt.name)
		require.NoError(t, os.WriteFile(path, []byte(tt.data), 0o600))
		_, err := Lines(path)
		assert.ErrorContains(t, err, tt.err)
	}
	_, err := Lines(filepath.Join(dir, "none"))
	assert.ErrorIs(t, err, os.ErrNotExist)
}
