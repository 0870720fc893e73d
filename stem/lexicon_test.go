package stem

import (
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

// TestWithTakesThePlaceOfTheRootInIt has derived words that the caller wants as roots.
func TestWithTakesThePlaceOfTheRootInIt(t *testing.T) {
	s := Stemmer{Lexicon: Builtin().With("makanan", "pemerintah")}
	for word, root := range map[string]string{
		"makanan": "makanan", "makananku": "makanan", "makanan-makanannya": "makanan", "dimakan": "makan",
		"pemerintahnya": "pemerintah", "pemerintahan": "pemerintah", "memerintah": "perintah",
	} {
		assert.Equal(t, root, s.Stem(word), word)
	}
	s = Stemmer{Lexicon: Builtin().With("putusan", "aturan", "tahanan", "makan")}
	for word, root := range map[string]string{
		"putusannya": "putusan", "keputusan": "putus", "peraturannya": "atur", "pengaturan": "atur", "pertahanan": "tahan", "penahanan": "tahan", "pemakan": "makan",
	} {
		assert.Equal(t, root, s.Stem(word), word)
	}
	assert.Equal(t, "putusan", Stemmer{Lexicon: Builtin().With("putusan").Without("putus")}.Stem("keputusan"), "no putus")
	l, err := Builtin().Read(strings.NewReader("makanan 1\nminuman"))
	require.NoError(t, err)
	assert.Equal(t, "makan", Stemmer{Lexicon: l}.Stem("makananku"), "the file says how large its family is")
	assert.Equal(t, "minuman", Stemmer{Lexicon: l}.Stem("minumanku"))
	l, err = ReadLexicon(strings.NewReader("mak\nmakan"))
	require.NoError(t, err)
	assert.Equal(t, "makan", Stemmer{Lexicon: l}.Stem("pemakan"), "all roots are the caller's")
}

func TestZeroLexicon(t *testing.T) {
	var l Lexicon
	assert.False(t, l.Has("buku"))
	for _, informal := range []bool{false, true} {
		s := Stemmer{Lexicon: &l, Stopwords: &l, Informal: informal}
		assert.Equal(t, "Menulis", s.Stem("Menulis"))
		assert.Equal(t, []string{"buku", "yang", "menulis"}, s.AppendTerms(nil, "buku yang menulis"))
		for a := range s.Analyses("menulis") {
			assert.Equal(t, "menulis", a.Root)
		}
	}
	assert.Equal(t, "tulis", Stemmer{Lexicon: l.With("tulis")}.Stem("menulis"))
	assert.Equal(t, "getar", Stemmer{Lexicon: l.Override("gemetar", "getar")}.Stem("gemetar"))
	assert.False(t, l.Without("buku").Has("buku"))
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
	for _, file := range []string{"\ufeffglimfor\n", "\ufeff# akar kata\nglimfor\n"} {
		l, err := ReadLexicon(strings.NewReader(file))
		require.NoError(t, err)
		assert.True(t, l.Has("glimfor"), "a byte order mark is none of the file")
	}
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
		{"ok\n-gemetar = getar\n", 2},
		{strings.Repeat("a", 65), 1},
	} {
		_, err := ReadLexicon(strings.NewReader(tt.file))
		var at *LineError
		require.ErrorAs(t, err, &at, tt.file)
		assert.Equal(t, tt.line, at.Line, tt.file)
		assert.ErrorIs(t, err, ErrLine, tt.file)
		assert.NotContains(t, err.Error(), "\n", "one line")
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
