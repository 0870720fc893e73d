package stem

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestInformal(t *testing.T) {
	informal := Stemmer{Informal: true}
	for _, c := range []struct{ word, root, why string }{
		{"nyapu", "sapu", "ny- for s"},
		{"nyoba", "coba", "ny- for c"},
		{"ngirim", "kirim", "ng- for k"},
		{"ngundang", "undang", "ng- before a vowel"},
		{"nulis", "tulis", "n- for t"},
		{"mijit", "pijit", "m- for p"},
		{"ngecat", "cat", "nge- before one syllable"},
		{"bawain", "bawa", "-in for -kan"},
		{"dibukain", "buka", "di- and -in"},
		{"dateng", "datang", "e for a"},
		{"lamaaa", "lama", "a drawn-out letter"},
		{"ngeliatin", "lihat", "an everyday spelling inside"},
		{"Nulis", "Tulis", "the case stays"},
	} {
		assert.Equal(t, c.root, informal.Stem(c.word), c.why)
	}
	for _, w := range []string{"menulis", "pelajaran", "berlari", "rumahnya", "nasi", "minum", "kertas", "dingin"} {
		assert.Equal(t, Stem(w), informal.Stem(w), "formal words stay as they are")
	}
	assert.Equal(t, "nyoba", Stem("nyoba"), "off by default")
}

func TestInformalAnalyses(t *testing.T) {
	for a := range (Stemmer{Informal: true}).Analyses("nyoba") {
		assert.Equal(t, "coba", a.Root)
		assert.Equal(t, []Affix{{Form: "nyoba", Kind: Irregular}}, a.Affixes)
		break
	}
}
