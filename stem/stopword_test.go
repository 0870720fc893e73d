package stem

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/morph"
)

func TestIsStopword(t *testing.T) {
	for _, w := range []string{"yang", "Dan", "dengan", "kepada"} {
		assert.True(t, IsStopword(w), w)
	}
	for _, w := range []string{"", "hari", "orang", "presiden", "tengah", "baru", "sama", "wajib", "asal", "selesai", "dua", "kedua", "hang", "gua", "oleh-oleh"} {
		assert.False(t, IsStopword(w), w)
	}
}

// TestStopwordsAreClosed has the closed classes that the exceptions name: all of
// their words are stop words.
func TestStopwordsAreClosed(t *testing.T) {
	content := map[string]bool{"mendadak": true} // inspeksi mendadak
	classes := []string{"preposition with", "conjunction", "copula", "interrogative", "demonstrative", "quantifier", "adverb", "pronominal"}
	data, err := os.ReadFile("lexdata/exceptions.txt")
	require.NoError(t, err)
	n := 0
	for line := range strings.Lines(string(data)) {
		name, words, ok := strings.Cut(line, ": ")
		if !ok || !slices.ContainsFunc(classes, func(c string) bool { return strings.HasPrefix(name, c) }) {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			n++
			assert.True(t, IsStopword(w) != content[w], w)
		}
	}
	assert.Greater(t, n, 100)
}

// TestStopwordsAreListedOnce has every word of the list in one class.
func TestStopwordsAreListedOnce(t *testing.T) {
	data, err := os.ReadFile("lexdata/stopwords.txt")
	require.NoError(t, err)
	class := map[string]string{}
	for line := range strings.Lines(string(data)) {
		name, words, ok := strings.Cut(line, ": ")
		if !ok || line[0] == '#' {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			assert.Empty(t, class[w], "%s, also in: %s", w, name)
			class[w] = name
		}
	}
	assert.NotEmpty(t, class)
}

// TestPairs has stop words of two words, and stop words that are terms beside another word.
func TestPairs(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"kementerian dalam negeri di dalam kebun", "menteri dalam negeri kebun"},
		{"dokter penyakit dalam, kebun dalam hutan", "dokter sakit dalam kebun hutan"},
		{"kebun dalam, negeri", "kebun negeri"},
		{"dalam\nnegeri, dalam  negeri, da\u00adlam negeri", "dalam negeri dalam negeri dalam negeri"},
		{"Kemarin lurah memuji Bela Diri.", "lurah puji Bela Diri"},
		{"petani percaya diri, rasa percaya dirinya, dirinya sendiri", "tani percaya diri rasa percaya diri"},
		{"lalu lintas, lalu-lintas dan lalulintas, lalu pulang", "lalu lintas lalu lintas lalu lintas pulang"},
		{"keingintahuan petani, ingin menanam", "ingin tahu tani tanam"},
		{"salah satu kebun, salah satunya salah, salah, satu", "kebun salah salah"},
		{"salah satu pintu kebun, lewat satu pintu", "pintu kebun satu pintu"},
		{"sama sekali tidak sama", "sama"},
		{"rasio gini naik, gini ratio dan koefisien gini turun, indeks gini, gini saja", "rasio gini naik gini ratio koefisien gini turun indeks gini"},
		{"tidak salah " + strings.Repeat("satu", morph.MaxBytes), "salah " + strings.Repeat("satu", morph.MaxBytes)},
	} {
		assert.Equal(t, tt.want, strings.Join(Stemmer{}.AppendTerms(nil, tt.text), " "), tt.text)
		assert.Equal(t, strings.ToLower(tt.want), strings.Join(Stemmer{FoldCase: true}.AppendTerms(nil, strings.ToUpper(tt.text)), " "), tt.text)
	}
	assert.True(t, IsStopword("Salah satu"))
	assert.False(t, IsStopword("dalam negeri"))
	assert.Equal(t, "kebun", strings.Join(Stemmer{}.AppendTerms(nil, "SALAH SATUNYA KEBUN"), " "))
	own := Stemmer{Stopwords: Stopwords().With("padi gogo", "harga diri").Without("salah satu", "dalam negeri").Override("di kebun", "di kebun")}
	assert.Equal(t, "tanam salah negeri di kebun", strings.Join(own.AppendTerms(nil, "menanam padi gogo, salah satu harga diri dalam negeri di kebun"), " "))
}

// TestPairsOfTheCaller has pairs that the caller makes stop words, or none.
func TestPairsOfTheCaller(t *testing.T) {
	none := Stopwords().Override("salah satu", "salah satu")
	for _, tt := range []struct {
		name       string
		list       *Lexicon
		text, want string
	}{
		{"no pair", none, "salah satu kebun", "salah satu kebun"},
		{"a stop word once more", none.With("salah satu"), "salah satu kebun", "kebun"},
		{"another root", Stopwords().Override("di kebun", "kebun"), "di kebun", "kebun"},
		{"a built-in pair", Stopwords().With("bunuh diri"), "bunuh diri, kebun", "kebun"},
	} {
		assert.Equal(t, tt.want, strings.Join(Stemmer{Stopwords: tt.list}.AppendTerms(nil, tt.text), " "), tt.name)
	}
	assert.False(t, none.Has("salah satu"))
}

// TestPairsAreOfStopWords keeps the list of pairs to those that it says anything of.
func TestPairsAreOfStopWords(t *testing.T) {
	data, err := os.ReadFile("lexdata/pairs.txt")
	require.NoError(t, err)
	n := 0
	for line := range strings.Lines(string(data)) {
		_, words, ok := strings.Cut(line, ": ")
		if !ok || line[0] == '#' {
			continue
		}
		for pair := range strings.FieldsSeq(words) {
			n++
			first, second, ok := strings.Cut(pair, "+")
			assert.True(t, ok && (IsStopword(first) || IsStopword(second)), pair)
		}
	}
	assert.Greater(t, n, 30)
}
