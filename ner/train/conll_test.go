package train

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// mentions returns the entities of s as LABEL:text.
func mentions(s Sentence) []string {
	var out []string
	for _, e := range s.Entities {
		out = append(out, string(e.Label)+":"+e.In(s.Text))
	}
	return out
}

func TestReadCoNLLSchemes(t *testing.T) {
	want := []string{"PER:Siti Aminah", "PER:Budi", "LOC:Solo"}
	words := []string{"Siti", "Aminah", "Budi", "ke", "Solo"}
	for name, labels := range map[string]string{
		"IOB1":  "I-PER I-PER B-PER O I-LOC",
		"BIO":   "B-PER I-PER B-PER O B-LOC",
		"BIOES": "B-PER E-PER S-PER O S-LOC",
		"BILOU": "B-PER L-PER U-PER O U-LOC",
	} {
		t.Run(name, func(t *testing.T) {
			var file strings.Builder
			for i, label := range strings.Fields(labels) {
				file.WriteString(words[i] + "\t" + label + "\n")
			}
			all, err := Collect(ReadCoNLL(strings.NewReader(file.String())))
			require.NoError(t, err)
			require.Len(t, all, 1)
			assert.Equal(t, "Siti Aminah Budi ke Solo", all[0].Text)
			assert.Equal(t, want, mentions(all[0]))
			assert.Len(t, all[0].Tokens, 5)
		})
	}
}

func TestReadCoNLLLayout(t *testing.T) {
	tests := map[string]struct {
		file string
		want []string // texts of the sentences
	}{
		"empty":            {"", nil},
		"blank lines":      {"\n\n  \nIa\tO\n\n\n\nPergi\tO\n\n\n", []string{"Ia", "Pergi"}},
		"no last newline":  {"Ia\tO\nPergi\tO", []string{"Ia Pergi"}},
		"carriage returns": {"Ia\tO\r\nPergi\tO\r\n\r\nLagi\tO\r\n", []string{"Ia Pergi", "Lagi"}},
		"byte order mark":  {"\ufeffIa\tO\n", []string{"Ia"}},
		"docstart":         {"-DOCSTART- -X- O O\n\nIa PRP B-NP O\nPergi VB B-VP O\n-DOCSTART-\nLagi X X O\n", []string{"Ia Pergi", "Lagi"}},
		"comments":         {"# sent_id = 1\n# text = Ia #1\nIa\tO\n#\tO\n1\tO\n", []string{"Ia # 1"}},
		"spaces in token":  {"10 000\tO\norang\tO\n", []string{"10 000 orang"}},
		"long line":        {strings.Repeat("a", 1<<17) + "\tO\n", []string{strings.Repeat("a", 1<<17)}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			all, err := Collect(ReadCoNLL(strings.NewReader(test.file)))
			require.NoError(t, err)
			var got []string
			for _, s := range all {
				got = append(got, s.Text)
			}
			assert.Equal(t, test.want, got)
		})
	}
}

func TestReadCoNLLErrors(t *testing.T) {
	file := "Ia\tO\n\nSiti\tB-PER\nAminah\nke\tB-LOC\n\nBudi\tPER\n\nSolo\tB-LOC\n"
	var lines []int
	var good []string
	for s, err := range ReadCoNLL(strings.NewReader(file)) {
		var bad *DataError
		if errors.As(err, &bad) {
			lines = append(lines, bad.Line)
			assert.True(t, errors.Is(err, ErrColumns) || errors.Is(err, ErrLabel), err)
			continue
		}
		good = append(good, s.Text)
	}
	assert.Equal(t, []int{4, 7}, lines)
	assert.Equal(t, []string{"Ia", "Solo"}, good)

	broken := io.MultiReader(strings.NewReader("Ia\tO\n\n"), iotest.ErrReader(io.ErrUnexpectedEOF))
	all, err := Collect(ReadCoNLL(broken))
	assert.ErrorIs(t, err, io.ErrUnexpectedEOF)
	assert.Len(t, all, 1)
}

// Tokens may be any bytes and are written as they were read; a model's labels, which
// it keeps as JSON, may not.
func TestCoNLLInvalidBytes(t *testing.T) {
	file := "Caf\xe9\tB-LOC\n\xff\tO\n\n"
	data, err := Collect(ReadCoNLL(strings.NewReader(file)))
	require.NoError(t, err)
	require.Len(t, data, 1)
	assert.Equal(t, "Caf\xe9 \xff", data[0].Text)
	assert.Equal(t, []string{"LOC:Caf\xe9"}, mentions(data[0]))
	var out strings.Builder
	require.NoError(t, WriteCoNLL(&out, data))
	assert.Equal(t, file, out.String())
	assert.ErrorIs(t, WriteSpans(io.Discard, data), ErrText)
	_, err = Collect(ReadCoNLL(strings.NewReader("Kafe\tB-L\xff\n")))
	assert.ErrorIs(t, err, ErrLabel)
}

func TestReadCoNLLStops(t *testing.T) {
	for range ReadCoNLL(strings.NewReader("a\tO\n\nb\tO\n\nc\n")) {
		break
	}
}

func TestWriteCoNLL(t *testing.T) {
	file := "Siti\tB-PER\nAminah\tI-PER\n,\tO\nSolo\tB-LOC\n\nPergi\tO\n\n"
	data, err := Collect(ReadCoNLL(strings.NewReader(file)))
	require.NoError(t, err)
	var out strings.Builder
	require.NoError(t, WriteCoNLL(&out, data))
	assert.Equal(t, file, out.String())
}

func TestWriteCoNLLRawText(t *testing.T) {
	s := sentenceOf("[PER Prabowo]-[PER Gibran] tiba.\nMereka ke [LOC Solo] lewat [LOC Jalan Slamet Riyadi].")
	var out strings.Builder
	require.NoError(t, WriteCoNLL(&out, []Sentence{s}))
	back, err := Collect(ReadCoNLL(strings.NewReader(out.String())))
	require.NoError(t, err)
	require.Len(t, back, 2)
	assert.Equal(t, []string{"PER:Prabowo", "PER:Gibran"}, mentions(back[0]))
	assert.Equal(t, []string{"LOC:Solo", "LOC:Jalan Slamet Riyadi"}, mentions(back[1]))
}

// What ReadCoNLL would not read back as it was is an error.
func TestWriteCoNLLErrors(t *testing.T) {
	span := tokenize.Span{End: 4}
	tokens := []tokenize.Token{{Span: span}}
	labelled := func(label ner.Label) []ner.Entity { return []ner.Entity{{Span: span, Label: label}} }
	for name, c := range map[string]struct {
		s    Sentence
		want error
	}{
		"tab":                {Sentence{Text: "Si\ti", Tokens: tokens}, ErrTokens},
		"document":           {Sentence{Text: "-DOCSTART-", Tokens: []tokenize.Token{{Span: tokenize.Span{End: 10}}}}, ErrTokens},
		"token outside":      {Sentence{Text: "Sit", Tokens: tokens}, ErrTokens},
		"entity outside":     {Sentence{Text: "Sit", Entities: labelled("PER")}, ErrSpan},
		"no label":           {Sentence{Text: "Siti", Entities: labelled("")}, ErrLabel},
		"tab in a label":     {Sentence{Text: "Siti", Entities: labelled("P\tER")}, ErrLabel},
		"space behind label": {Sentence{Text: "Siti", Entities: labelled("PER ")}, ErrLabel},
	} {
		err := WriteCoNLL(io.Discard, []Sentence{{Text: "Solo"}, c.s})
		assert.ErrorIs(t, err, c.want, name)
		assert.ErrorContains(t, err, "sentence 2", name)
	}
}

// sentenceOf reads [LABEL mention] marks out of a line.
func sentenceOf(marked string) Sentence {
	var s Sentence
	var text strings.Builder
	for {
		before, rest, ok := strings.Cut(marked, "[")
		text.WriteString(before)
		if !ok {
			s.Text = text.String()
			return s
		}
		inside, after, _ := strings.Cut(rest, "]")
		label, mention, _ := strings.Cut(inside, " ")
		e := ner.Entity{Label: ner.Label(label), Score: 1}
		e.Start = text.Len()
		text.WriteString(mention)
		e.End = text.Len()
		s.Entities = append(s.Entities, e)
		marked = after
	}
}

func FuzzReadCoNLL(f *testing.F) {
	f.Add("Siti\tB-PER\n\nke O\n#\tO\n-DOCSTART- O\nx\tI-\t\n")
	f.Fuzz(func(t *testing.T, file string) {
		var good []Sentence
		for s, err := range ReadCoNLL(strings.NewReader(file)) {
			if err != nil {
				continue
			}
			checkSentence(t, s)
			good = append(good, s)
		}
		var out strings.Builder
		if err := WriteCoNLL(&out, good); err != nil {
			t.Fatal(err)
		}
		back, err := Collect(ReadCoNLL(strings.NewReader(out.String())))
		if err != nil {
			t.Fatal(err)
		}
		if !slices.EqualFunc(good, back, func(a, b Sentence) bool {
			return a.Text == b.Text && slices.Equal(a.Entities, b.Entities)
		}) {
			t.Fatalf("%v became %v", good, back)
		}
	})
}

// checkSentence fails where spans are out of order or outside the text.
func checkSentence(t *testing.T, s Sentence) {
	t.Helper()
	last := 0
	for _, token := range s.Tokens {
		if token.Start < last || token.End <= token.Start || token.End > len(s.Text) {
			t.Fatalf("bad token %v in %q", token, s.Text)
		}
		last = token.End
	}
	last = 0
	for _, e := range s.Entities {
		if e.Start < last || e.End <= e.Start || e.End > len(s.Text) {
			t.Fatalf("bad entity %v in %q", e, s.Text)
		}
		last = e.End
	}
}
