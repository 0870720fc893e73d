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

func TestReadSpans(t *testing.T) {
	want := []string{"PER:Siti", "LOC:Solo"}
	tests := map[string]string{
		"ours":       `{"id":"7","text":"Siti ke Solo","entities":[[0,4,"PER"],[8,12,"LOC"]],"clusters":[[0]]}`,
		"any order":  `{"entities":[[8,12,"LOC"],[0,4,"PER"]],"text":"Siti ke Solo"}`,
		"Doccano":    `{"text":"Siti ke Solo","label":[[0,4,"PER"],[8,12,"LOC"]]}`,
		"Prodigy":    `{"text":"Siti ke Solo","spans":[{"start":0,"end":4,"label":"PER","token_start":0},{"start":8,"end":12,"label":"LOC"}]}`,
		"line ends":  "\ufeff\n{\"text\":\"Siti ke Solo\",\"entities\":[[0,4,\"PER\"],[8,12,\"LOC\"]]}\r\n\n",
		"whitespace": ` { "text" : "Siti ke Solo" , "entities" : [ [ 0 , 4 , "PER" ] , [ 8 , 12 , "LOC" ] ] } `,
	}
	for name, file := range tests {
		t.Run(name, func(t *testing.T) {
			all, err := Collect(ReadSpans(strings.NewReader(file)))
			require.NoError(t, err)
			require.Len(t, all, 1)
			assert.Equal(t, want, mentions(all[0]))
			assert.Nil(t, all[0].Tokens)
		})
	}
}

func TestReadSpansErrors(t *testing.T) {
	bad := []struct {
		line string
		is   error
	}{
		{`{"text":"Siti","entities":[[0,5,"PER"]]}`, ErrSpan},
		{`{"text":"Siti","entities":[[-1,4,"PER"]]}`, ErrSpan},
		{`{"text":"Siti","entities":[[2,2,"PER"]]}`, ErrSpan},
		{`{"text":"Siti","entities":[[3,2,"PER"]]}`, ErrSpan},
		{`{"text":"Café","entities":[[0,4,"ORG"]]}`, ErrSpan},
		{`{"text":"Siti Aminah","entities":[[0,7,"PER"],[5,11,"PER"]]}`, ErrSpan},
		{`{"text":"Siti","entities":[[0,4]]}`, ErrSpan},
		{`{"text":"Siti","spans":[{"start":0,"label":"PER"}]}`, ErrSpan},
		{`{"text":"Siti","entities":[[0,4,""]]}`, ErrLabel},
		{`{"text":"Siti","entities":[[0,4,7]]}`, nil},
		{`{"text":"Siti","entities":[[null,4,"PER"]]}`, ErrSpan},
		{`{"text":"Siti","spans":[{"start":0,"end":null,"label":"PER"}]}`, ErrSpan},
		{`{"text":"Siti","entities":[[0,4,null]]}`, ErrLabel},
		{"{\"text\":\"Caf\xe9 Siti\",\"entities\":[[5,9,\"PER\"]]}", ErrText},
		{`{"text":"Caf\ud800 Siti","entities":[[6,10,"PER"]]}`, ErrText},
		{`{"text":"\ude00\ud83d"}`, ErrText},
		{`{"text":"\uDCff\u0041"}`, ErrText},
		{`{"text":"\\\ud83d\\ude00"}`, ErrText},
		{`{"text":"Siti","entities":[[0,4,"P\ud800"]]}`, ErrText},
		{`{"text":7}`, nil},
		{`{"text":null}`, ErrText},
		{`{"entities":[]}`, ErrText},
		{`{"text":"Siti"} x`, nil},
		{`nonsense`, nil},
	}
	var file strings.Builder
	for _, b := range bad {
		file.WriteString(b.line + "\n")
	}
	file.WriteString(`{"text":"Solo"}` + "\n")
	i := 0
	for s, err := range ReadSpans(strings.NewReader(file.String())) {
		if i == len(bad) {
			require.NoError(t, err)
			assert.Equal(t, "Solo", s.Text)
			i++
			continue
		}
		var data *DataError
		require.True(t, errors.As(err, &data), "%s: %v", bad[i].line, err)
		assert.Equal(t, i+1, data.Line)
		if bad[i].is != nil {
			assert.ErrorIs(t, err, bad[i].is)
		}
		i++
	}
	assert.Equal(t, len(bad)+1, i)

	_, err := Collect(ReadSpans(iotest.ErrReader(io.ErrClosedPipe)))
	assert.ErrorIs(t, err, io.ErrClosedPipe)
}

func TestSpansRoundTrip(t *testing.T) {
	data := []Sentence{
		sentenceOf("[PER Siti] <b>minum</b> kopi \"tubruk\" di [LOC Café Kenangan] – enak.\n\tBesok lagi."),
		sentenceOf("Tidak ada nama 🙂."),
		sentenceOf("[ORG Wāh] dan [PER José] di [LOC Köln]"),
	}
	for _, format := range []SpanFormat{{}, {Runes: true}} {
		var out strings.Builder
		require.NoError(t, format.Write(&out, data))
		assert.Equal(t, len(data), strings.Count(out.String(), "\n"))
		back, err := Collect(format.Read(strings.NewReader(out.String())))
		require.NoError(t, err)
		assert.Equal(t, data, back)
	}
}

// Escapes that stand for characters are read, and what only looks like one.
func TestReadSpansEscapes(t *testing.T) {
	for file, want := range map[string]string{
		`{"text":"\ud83D\uDE00 \u00e9\n"}`: "😀 é\n",
		`{"text":"\\ud800 \"\ufffd"}`:      `\ud800 "` + "\ufffd",
		`{"meta":"\ud800","text":"Siti"}`:  "Siti",
	} {
		all, err := Collect(ReadSpans(strings.NewReader(file)))
		require.NoError(t, err, file)
		require.Len(t, all, 1)
		assert.Equal(t, want, all[0].Text)
	}
}

func TestSpanFormatRunes(t *testing.T) {
	var out strings.Builder
	require.NoError(t, SpanFormat{Runes: true}.Write(&out, []Sentence{sentenceOf("Kopi di Café [LOC Solo]")}))
	assert.Equal(t, `{"text":"Kopi di Café Solo","entities":[[13,17,"LOC"]]}`+"\n", out.String())
}

func TestWriteSpansErrors(t *testing.T) {
	entity := func(start, end int) ner.Entity {
		return ner.Entity{Span: tokenize.Span{Start: start, End: end}, Label: ner.Person}
	}
	for name, s := range map[string]Sentence{
		"not UTF-8": {Text: "Siti\xff"},
		"outside":   {Text: "Siti", Entities: []ner.Entity{entity(0, 9)}},
		"negative":  {Text: "Siti", Entities: []ner.Entity{entity(-1, 2)}},
		"overlap":   {Text: "Siti", Entities: []ner.Entity{entity(0, 3), entity(2, 4)}},
		"empty":     {Text: "Siti", Entities: []ner.Entity{entity(2, 2)}},
		"no label":  {Text: "Siti", Entities: []ner.Entity{{Span: tokenize.Span{End: 4}}}},
		"bad label": {Text: "Siti", Entities: []ner.Entity{{Span: tokenize.Span{End: 4}, Label: "P\xff"}}},
		"character": {Text: "Café", Entities: []ner.Entity{entity(0, 4)}},
	} {
		assert.ErrorContains(t, WriteSpans(io.Discard, []Sentence{{Text: "a"}, s}), "sentence 2", name)
	}
}

func FuzzReadSpans(f *testing.F) {
	f.Add(`{"text":"Café di Solo","entities":[[9,13,"LOC"]]}`, false)
	f.Add(`{"text":"a","spans":[{"start":0,"end":1,"label":"X"}]}`, true)
	f.Fuzz(func(t *testing.T, file string, runes bool) {
		format := SpanFormat{Runes: runes}
		var good []Sentence
		for s, err := range format.Read(strings.NewReader(file)) {
			if err == nil {
				checkSentence(t, s)
				good = append(good, s)
			}
		}
		var out strings.Builder
		if err := format.Write(&out, good); err != nil {
			t.Fatal(err)
		}
		back, err := Collect(format.Read(strings.NewReader(out.String())))
		if err != nil || !slices.EqualFunc(good, back, func(a, b Sentence) bool {
			return a.Text == b.Text && slices.Equal(a.Entities, b.Entities)
		}) {
			t.Fatalf("%v became %v: %v", good, back, err)
		}
	})
}
