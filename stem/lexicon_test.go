package stem

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestChangedLexicon(t *testing.T) {
	l := Builtin().With("glimfor").Override("mengglimfori", "lampu").Without("buku")
	s := Stemmer{Lexicon: l}
	assert.Equal(t, "glimfor", s.Stem("diglimforkan"))
	assert.Equal(t, "lampu", s.Stem("mengglimfori"))
	assert.Equal(t, "bukukan", s.Stem("bukukan"), "without a root it stays whole")
	assert.Equal(t, "buku", Stem("bukukan"), "the built-in lexicon stays as it is")
	assert.True(t, l.Has("Glimfor"))
	assert.False(t, l.Has("buku"))
	assert.True(t, l.With("buku").Has("buku"))
}

// The roots of Override need not begin with an ASCII letter.
func TestOverrideKeepsTheCaseOfTheWord(t *testing.T) {
	s := Stemmer{Lexicon: Builtin().Override("elite", "élite").Override("rusak", "\xff")}
	for word, root := range map[string]string{"elite": "élite", "Elite": "Élite", "ELITE": "ÉLITE", "Elitenya": "Élite", "Rusak": "\xff"} {
		assert.Equal(t, root, s.Stem(word), word)
	}
}

func TestReadLexicon(t *testing.T) {
	l, err := ReadLexicon(strings.NewReader("# akar kata\n\nglimfor\ntulis 35\ngemetar = getar\n"))
	require.NoError(t, err)
	s := Stemmer{Lexicon: l}
	assert.Equal(t, "glimfor", s.Stem("mengglimfori"))
	assert.Equal(t, "tulis", s.Stem("penulisan"))
	assert.Equal(t, "getar", s.Stem("gemetar"))
	assert.Equal(t, "membaca", s.Stem("membaca"), "only what the file has")
	for _, tt := range []struct {
		file string
		line int
	}{
		{"satu\ndua kata\n", 2},
		{"a\nb\nform =\n", 3},
		{"tulis banyak", 1},
		{"ok\n-\n", 2},
		{"ok\n=\n", 2},
		{"\xff\n", 1},
		{strings.Repeat("a", 65), 1},
	} {
		_, err := ReadLexicon(strings.NewReader(tt.file))
		var at *LineError
		require.ErrorAs(t, err, &at, tt.file)
		assert.Equal(t, tt.line, at.Line, tt.file)
		assert.NotNil(t, errors.Unwrap(err))
		assert.NotContains(t, err.Error(), "\n", "one line")
	}
}

func TestAppendTerms(t *testing.T) {
	s := Stemmer{}
	assert.Equal(t, []string{"guru", "Bekasi", "tulis", "3", "buku"},
		s.AppendTerms(nil, "Para guru di Bekasi menulis 3 buku-bukunya."))
	assert.Equal(t, []string{"beli", "Harapan", "harap"},
		s.AppendTerms(nil, "Ia membeli Harapan. Harapannya..."), "a name inside a sentence is left alone")
	assert.Equal(t, []string{"harap", "beli", "harap"},
		s.AppendTerms(nil, "harapan yang dibeli Harapan"), "unless it occurs in lower case")
	own := Stemmer{Stopwords: Stopwords().With("guru").Without("di")}
	assert.Equal(t, []string{"di", "Bekasi"}, own.AppendTerms(nil, "Guru di Bekasi"))
}

func TestIsStopword(t *testing.T) {
	for _, w := range []string{"yang", "Dan", "dengan", "kepada"} {
		assert.True(t, IsStopword(w), w)
	}
	for _, w := range []string{"", "hari", "orang", "presiden"} {
		assert.False(t, IsStopword(w), w)
	}
}

func TestStemDoesNotAllocate(t *testing.T) {
	words := []string{"yang", "menulis", "Makanan", "rumah", "perbaikan", "kota"}
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		for _, w := range words {
			Stem(w)
		}
	}))
}
