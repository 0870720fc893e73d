package prose

import (
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
	"github.com/wicara-nlp/wicara/tokenize"
)

// sentences returns a small training set with labels of its own.
func sentences(t testing.TB) []train.Sentence {
	t.Helper()
	var data []train.Sentence
	for _, line := range strings.Split(`[TOKOH Siti] tinggal di [TEMPAT Bandung].
[TOKOH Budi Santoso] bekerja di [TEMPAT Surabaya].
Kata “[TOKOH Rahmat]”, ia lahir di [TEMPAT Garut].
Rumah [TOKOH Jum’ah] ada di [TEMPAT Nganjuk].
[TOKOH Siti] pergi ke [TEMPAT Surabaya] bersama [TOKOH Rahmat].
Mereka pulang ke [TEMPAT Bandung].
Hujan turun lagi.`, "\n") {
		text, entities := unmark(t, line)
		data = append(data, train.Sentence{Text: text, Entities: entities})
	}
	return data
}

func TestTrain(t *testing.T) {
	m, err := Train(sentences(t))
	require.NoError(t, err)
	text := "Hujan turun di Bandung. Kata “Siti”, Rahmat tinggal di Surabaya"
	f := Finder{Model: m, AnyLanguage: true}
	want := "Bandung/TEMPAT, Siti/TOKOH, Rahmat/TOKOH, Surabaya/TEMPAT"
	assert.Equal(t, want, show(text, f.Append(nil, text)))

	dir := t.TempDir()
	require.NoError(t, m.Save(dir))
	f.Model, err = Load(os.DirFS(dir), ".")
	require.NoError(t, err)
	assert.Equal(t, want, show(text, f.Append(nil, text)), "loaded again")
}

// A text that prose panics on as it is, is cleaned before it learns from it.
func TestTrainOnWhatProseTripsOver(t *testing.T) {
	data := sentences(t)
	for _, text := range []string{"", " ", "\xff\xfe", "ȺȺȺȺȺ's", "“", strings.Repeat("(", 200)} {
		data = append(data, train.Sentence{Text: text})
	}
	_, err := Train(data)
	require.NoError(t, err)
}

func TestTrainErrors(t *testing.T) {
	for _, tc := range []struct {
		why    string
		text   string
		entity ner.Entity
		want   error
	}{
		{"past the end", "Siti", ner.Entity{Span: tokenize.Span{Start: 0, End: 5}, Label: ner.Person}, ner.ErrSpan},
		{"before the start", "Siti", ner.Entity{Span: tokenize.Span{Start: -1, End: 4}, Label: ner.Person}, ner.ErrSpan},
		{"empty", "Siti", ner.Entity{Span: tokenize.Span{Start: 2, End: 2}, Label: ner.Person}, ner.ErrSpan},
		{"without a label", "Siti", ner.Entity{Span: tokenize.Span{Start: 0, End: 4}}, train.ErrLabel},
	} {
		_, err := Train([]train.Sentence{{Text: "Hujan"}, {Text: tc.text, Entities: []ner.Entity{tc.entity}}})
		require.ErrorIs(t, err, tc.want, tc.why)
		require.ErrorContains(t, err, "sentence 2", tc.why)
	}
	_, err := Train(nil)
	require.ErrorIs(t, err, ErrNoEntities)
	_, err = Train([]train.Sentence{{Text: "Hujan turun."}})
	require.ErrorIs(t, err, ErrNoEntities)
	require.ErrorIs(t, err, train.ErrNoEntities)
}

// prose reads positions in its own way, with runes of the text on one side and
// bytes of its tokens on the other. What it makes of them are the words of the
// entities, whatever stands before.
func TestContextOf(t *testing.T) {
	for line, want := range map[string]string{
		"[PER Siti]": "Siti",
		"“é é” [PER Siti Aisyah] ö 漢字 [LOC Yogya]":                "Siti Aisyah|Yogya",
		"'Sup n't O'Shea’s \xff İ K [PER Siti] di [LOC Bandung].": "Siti|Bandung",
		"a\u00a0b\u00adc [PER Siti-Aisyah], [PER É] d":            "Siti-Aisyah|É",
		"[LOC   ] [PER Siti]":   "Siti",
		"di kota Ban[LOC du]ng": "Bandung",
		strings.Repeat("x", 300) + strings.Repeat("é ", 50) + "[PER Siti]": "Siti",
	} {
		text, entities := unmark(t, line)
		context, err := contextOf(text, entities)
		require.NoError(t, err)
		var got []string
		for _, s := range context.Spans {
			start, end := adjusted(context.Text, s.Start), adjusted(context.Text, s.End)
			var words []string
			at := 0
			for _, tok := range Builtin().tokens(context.Text) {
				if at >= start && at < end {
					words = append(words, tok.Text)
				}
				at += len(tok.Text)
			}
			got = append(got, strings.Join(words, " "))
		}
		assert.Equal(t, want, strings.Join(got, "|"), line)
	}
}

// adjusted is what prose compares with the bytes of the tokens before a token.
func adjusted(text string, position int) int {
	spaces, i := 0, 0
	for _, r := range text {
		if unicode.IsSpace(r) && i < position {
			spaces++
		}
		i++
	}
	return position - spaces
}
