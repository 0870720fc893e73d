package article

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestRead(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.txt")
	require.NoError(t, os.WriteFile(file, []byte("Hujan\r\n\xff"), 0o600))
	for _, c := range []struct {
		name string
		args []string
		want string
	}{
		{"the sample", nil, sample},
		{"standard input", []string{"-"}, "dari pipa"},
		{"a file, byte for byte", []string{file}, "Hujan\r\n\xff"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Read(c.args, strings.NewReader("dari pipa"))
			require.NoError(t, err)
			assert.Equal(t, c.want, got)
		})
	}
}

func TestReadRefuses(t *testing.T) {
	_, err := Read([]string{filepath.Join(t.TempDir(), "tidak-ada.txt")}, nil)
	require.ErrorIs(t, err, fs.ErrNotExist)
	_, err = Read([]string{t.TempDir()}, nil)
	require.Error(t, err)
	_, err = Read([]string{"a.txt", "b.txt"}, nil)
	require.ErrorContains(t, err, "one file")
	_, err = Read([]string{"-"}, io.MultiReader(strings.NewReader("Huj"), broken{}))
	require.ErrorIs(t, err, io.ErrUnexpectedEOF)
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

// The sample promises what scraped pages bring, each at least once.
func TestSample(t *testing.T) {
	for _, want := range []string{"MOSKOW, WICARA.ID –", "Foto :", "•", "Baca juga:", "US$", "Amerika Serikat (AS)", "Halaman Selanjutnya"} {
		assert.Contains(t, sample, want)
	}
}

func TestOwn(t *testing.T) {
	text := "Gempa di Cianjur\n\nRumah rusak di Cugenang.\n\nBaca juga: Banjir di Demak\n\nBantuan tiba di Warungkondang.\n"
	var all []ner.Entity
	for _, name := range []string{"Cianjur", "Cugenang", "Demak", "Warungkondang"} {
		start := strings.Index(text, name)
		all = append(all, ner.Entity{Span: tokenize.Span{Start: start, End: start + len(name)}, Label: ner.Location})
	}
	var own []string
	for _, e := range Own(text, all) {
		own = append(own, e.In(text))
	}
	assert.Equal(t, []string{"Cianjur", "Cugenang", "Warungkondang"}, own)
	assert.Len(t, all, 4, "the caller's entities stay")
	assert.Empty(t, Own("", nil))

	tokens := OwnTokens(text, tokenize.Tokenizer{}.Append(nil, text))
	words := make([]string, 0, len(tokens))
	for _, token := range tokens {
		words = append(words, token.In(text))
	}
	assert.Equal(t, "Gempa di Cianjur Rumah rusak di Cugenang . Bantuan tiba di Warungkondang .", strings.Join(words, " "))
}

func TestTally(t *testing.T) {
	got := Tally(slices.Values(strings.Fields("kopi teh kopi jahe teh kopi susu")))
	assert.Equal(t, []Count{{"kopi", 3}, {"teh", 2}, {"jahe", 1}, {"susu", 1}}, got)
	assert.Equal(t, []Count{}, Tally(slices.Values([]string{})))
}
