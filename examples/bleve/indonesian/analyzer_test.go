package indonesian

import (
	"fmt"
	"strings"
	"testing"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wicara-nlp/wicara/stem"
)

var documents = map[string]string{
	"perpustakaan": "Anak-anak membaca buku cerita di perpustakaan desa.",
	"koran":        "Pembaca koran itu mengirim surat kepada redaksi.",
	"menteri":      "Menteri dimintai pertanggungjawaban atas anggaran tahun ini.",
	"banjir":       "Banjir merendam 1.250 rumah di Bekasi, warga dievakuasi petugas.",
}

// index returns an index of documents that the analyzer name reads.
func index(t testing.TB, name string) bleve.Index {
	t.Helper()
	require.NoError(t, Register())
	mapping := bleve.NewIndexMapping()
	mapping.DefaultAnalyzer = name
	index, err := bleve.NewMemOnly(mapping)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, index.Close()) })
	for id, text := range documents {
		require.NoError(t, index.Index(id, map[string]string{"teks": text}))
	}
	return index
}

// find returns the documents that match query in the order of their names.
func find(t testing.TB, index bleve.Index, query string) []string {
	t.Helper()
	request := bleve.NewSearchRequest(bleve.NewQueryStringQuery(query))
	request.SortBy([]string{"_id"})
	result, err := index.Search(request)
	require.NoError(t, err)
	ids := []string{}
	for _, hit := range result.Hits {
		ids = append(ids, hit.ID)
	}
	return ids
}

func TestSearch(t *testing.T) {
	index := index(t, Name)
	for query, want := range map[string][]string{
		"bacaan":              {"koran", "perpustakaan"}, // membaca, pembaca
		"MEMBACAKAN":          {"koran", "perpustakaan"},
		"anak":                {"perpustakaan"}, // anak-anak
		`"anggaran menteri"`:  {},
		`"anggaran tahun"`:    {"menteri"},
		"bekasi":              {"banjir"},
		"evakuasi":            {"banjir"},
		"1.250":               {"banjir"},
		`"buku perpustakaan"`: {}, // a stop word and another word between
		"di":                  {},
		"kelinci":             {},
	} {
		assert.Equal(t, want, find(t, index, query), query)
	}
}

// Without the analyzer the same search finds nothing.
func TestSearchWithoutStems(t *testing.T) {
	assert.Empty(t, find(t, index(t, "standard"), "bacaan"))
}

func TestHighlight(t *testing.T) {
	request := bleve.NewSearchRequest(bleve.NewMatchQuery("bacaan anak"))
	request.Highlight = bleve.NewHighlightWithStyle("html")
	result, err := index(t, Name).Search(request)
	require.NoError(t, err)
	require.NotEmpty(t, result.Hits)
	assert.Contains(t, fmt.Sprint(result.Hits[0].Fragments["teks"]),
		"<mark>Anak-anak</mark> <mark>membaca</mark> buku")
}

func TestAnalyze(t *testing.T) {
	require.NoError(t, Register())
	require.NoError(t, Register(), "a second time")
	analyzer, err := registry.NewCache().AnalyzerNamed(Name)
	require.NoError(t, err)
	for _, tc := range []struct{ text, want string }{
		{"", ""},
		{"Ia membaca dan menulis.", "membaca/baca@2 menulis/tulis@4"},
		{"Rp 10.000 😀 \xff", "10.000/10.000@1"},
		{"redaksi@wicara.id #Berita @wicara", "redaksi@wicara.id/redaksi@wicara.id@1 #Berita/#berita@2 @wicara/@wicara@3"},
	} {
		var got []string
		for _, tok := range analyzer.Analyze([]byte(tc.text)) {
			got = append(got, fmt.Sprintf("%s/%s@%d", tc.text[tok.Start:tok.End], tok.Term, tok.Position))
		}
		t.Log(tc.text, got)
		assert.Equal(t, tc.want, strings.Join(got, " "), tc.text)
	}
}

func TestKeywordsAreLeftAlone(t *testing.T) {
	stream := analysis.TokenStream{{Term: []byte("Membaca"), KeyWord: true}, {Term: []byte("Dan"), KeyWord: true}}
	got := StemFilter{}.Filter(StopFilter{}.Filter(stream))
	require.Len(t, got, 2)
	assert.Equal(t, "Membaca", string(got[0].Term))
}

// A root of two words becomes two terms, and what follows moves on.
func TestRootOfTwoWords(t *testing.T) {
	lexicon := stem.Builtin().Override("pertanggungjawaban", "tanggung jawab")
	filter := StemFilter{Stemmer: stem.Stemmer{Lexicon: lexicon}}
	text := "Pertanggungjawaban menteri"
	var got []string
	for _, tok := range filter.Filter(Tokenizer{}.Tokenize([]byte(text))) {
		got = append(got, fmt.Sprintf("%s/%s@%d", text[tok.Start:tok.End], tok.Term, tok.Position))
	}
	assert.Equal(t, []string{"Pertanggungjawaban/tanggung@1", "Pertanggungjawaban/jawab@2", "menteri/menteri@3"}, got)
}

func TestInformal(t *testing.T) {
	require.NoError(t, Register())
	config := map[string]any{"type": StemName, "informal": true}
	filter, err := registry.NewCache().DefineTokenFilter("gaul", config)
	require.NoError(t, err)
	assert.Equal(t, StemFilter{Stemmer: stem.Stemmer{Informal: true}}, filter)

	config["informal"] = "ya"
	_, err = registry.NewCache().DefineTokenFilter("gaul", config)
	require.ErrorContains(t, err, "want a bool")
}

func FuzzAnalyze(f *testing.F) {
	f.Add("Anak-anak membaca 1.250 buku \xff😀 dipertanggungjawabkan")
	require.NoError(f, Register())
	analyzer, err := registry.NewCache().AnalyzerNamed(Name)
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, text string) {
		start, position := 0, 0
		for _, tok := range analyzer.Analyze([]byte(text)) {
			require.GreaterOrEqual(t, tok.Start, start)
			require.Greater(t, tok.End, tok.Start)
			require.LessOrEqual(t, tok.End, len(text))
			require.Greater(t, tok.Position, position)
			require.NotEmpty(t, tok.Term)
			start, position = tok.Start, tok.Position
		}
	})
}

func BenchmarkAnalyze(b *testing.B) {
	require.NoError(b, Register())
	for _, name := range []string{Name, "standard"} {
		b.Run(name, func(b *testing.B) {
			analyzer, err := registry.NewCache().AnalyzerNamed(name)
			require.NoError(b, err)
			text := []byte(strings.Repeat(strings.Join([]string{
				documents["perpustakaan"], documents["koran"], documents["menteri"], documents["banjir"],
			}, "\n"), 10))
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				analyzer.Analyze(text)
			}
		})
	}
}
