package ner

import (
	"encoding/json"
	"fmt"
	"math"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/tokenize"
)

func TestAppendJSON(t *testing.T) {
	text := "Di \"Café <R&D>\"\n\xff\u2028\x01 Ani"
	tests := []struct {
		name       string
		start, end int
		label      Label
		score      float32
		want       string
	}{
		{"plain", 0, 2, Person, 0.99, `{"start":0,"end":2,"text":"Di","label":"PER","score":0.99}`},
		{"escapes", 3, 16, Organization, 1, `{"start":3,"end":16,"text":"\"Café \u003cR\u0026D\u003e\"","label":"ORG","score":1}`},
		{"controls and invalid bytes", 16, 22, Product, 0, `{"start":16,"end":22,"text":"\n` + "\ufffd" + `\u2028\u0001","label":"PRD","score":0}`},
		{"a small score", 23, 26, "ANY\t", 1e-7, `{"start":23,"end":26,"text":"Ani","label":"ANY\t","score":0.0000001}`},
		{"outside the text", 25, 99, Person, float32(math.NaN()), `{"start":25,"end":99,"text":"","label":"PER","score":0}`},
		{"backwards", 5, 2, Person, float32(math.Inf(1)), `{"start":5,"end":2,"text":"","label":"PER","score":0}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := Entity{Span: tokenize.Span{Start: tt.start, End: tt.end}, Label: tt.label, Score: tt.score}
			got := AppendJSON([]byte("x"), text, e)
			assert.Equal(t, "x"+tt.want, string(got))
			var back struct {
				Entity
				Text string
			}
			require.NoError(t, json.Unmarshal(got[1:], &back))
			assert.Equal(t, e.Span, back.Span)
			assert.Equal(t, e.Label, back.Label)
		})
	}
	dst := make([]byte, 0, 256)
	assert.Zero(t, testing.AllocsPerRun(20, func() {
		_ = AppendJSON(dst, text, Entity{Span: tokenize.Span{Start: 3, End: 17}, Label: Person, Score: 0.5})
	}))
}

// TestPlainJSON fixes what an Entity and a Cluster marshal to by themselves.
func TestPlainJSON(t *testing.T) {
	c := Cluster{Name: "Ani", Label: Person, Mentions: []Entity{{Span: tokenize.Span{Start: 1, End: 4}, Label: Person, Score: 0.5}}}
	got, err := json.Marshal(c)
	require.NoError(t, err)
	assert.Equal(t, `{"name":"Ani","label":"PER","mentions":[{"start":1,"end":4,"label":"PER","score":0.5}]}`, string(got))
	var back Cluster
	require.NoError(t, json.Unmarshal(got, &back))
	assert.Equal(t, c, back)
}

func TestDocumentRoundTrip(t *testing.T) {
	for _, p := range readPages(t) {
		for i := range p.entities {
			p.entities[i].Score = float32(i) / float32(len(p.entities)+1)
		}
		d := Document{p.text, p.entities, Clusters(p.text, p.entities)}
		data, err := json.Marshal(d)
		require.NoError(t, err)
		var back Document
		require.NoError(t, json.Unmarshal(data, &back))
		assert.Equal(t, d, back)
		again, err := json.Marshal(back)
		require.NoError(t, err)
		assert.Equal(t, string(data), string(again))
	}
	data, err := json.Marshal(Document{})
	require.NoError(t, err)
	assert.Equal(t, `{"text":"","entities":[],"clusters":[]}`, string(data))
}

func TestDocumentErrors(t *testing.T) {
	bad := Entity{Span: tokenize.Span{Start: 1, End: 9}, Label: Person}
	_, err := json.Marshal(Document{Text: "Ani", Entities: []Entity{bad}})
	assert.ErrorIs(t, err, ErrSpan)
	assert.ErrorContains(t, err, "entities[0]: bytes 1 to 9 of a text of 3")
	_, err = json.Marshal(Document{Text: "Ani", Clusters: []Cluster{{Mentions: []Entity{bad}}}})
	assert.ErrorContains(t, err, "clusters[0].mentions[0]")
	for _, cut := range []tokenize.Span{{Start: 0, End: 4}, {Start: 4, End: 5}, {Start: 4, End: 4}} {
		_, err = json.Marshal(Document{Text: "Café", Entities: []Entity{{Span: cut, Label: Location}}})
		assert.ErrorIs(t, err, ErrSpan, cut)
	}
	_, err = json.Marshal(Document{Text: "Ani\xff"})
	assert.ErrorContains(t, err, "not UTF-8 at byte 3")

	for data, want := range map[string]string{
		`{"text":"Ani","entities":[{"start":-1,"end":2}]}`:                             "entities[0]: bytes -1 to 2 of a text of 3",
		`{"text":"Ani","entities":[{"start":0,"end":3,"text":"Adi"}]}`:                 `entities[0]: bytes 0 to 3 are "Ani", not "Adi"`,
		`{"text":"Ani","clusters":[{"mentions":[{"start":2,"end":1,"label":"PER"}]}]}`: "clusters[0].mentions[0]",
		`{"text":"Café","entities":[{"start":0,"end":4,"label":"LOC"}]}`:               "entities[0]: bytes 0 to 4 of a text of 5",
	} {
		d := Document{Text: "lama"}
		err := json.Unmarshal([]byte(data), &d)
		assert.ErrorIs(t, err, ErrSpan, data)
		assert.ErrorContains(t, err, want)
		assert.Equal(t, "lama", d.Text, "a failed read changes nothing")
	}
	assert.Error(t, json.Unmarshal([]byte(`{"text":1}`), new(Document)))

	d := Document{Text: "lama"}
	require.NoError(t, json.Unmarshal([]byte(" null "), &d))
	assert.Equal(t, Document{Text: "lama"}, d)
	require.NoError(t, json.Unmarshal([]byte(`{"text":"Ani","more":1,"entities":[{"start":0,"end":3,"label":"PER"}]}`), &d))
	assert.Equal(t, Entity{Span: tokenize.Span{Start: 0, End: 3}, Label: Person}, d.Entities[0])
}

func FuzzAppendJSON(f *testing.F) {
	f.Add("Ani \"<&>\" \xff\u2028", 0, 9)
	f.Add("\b\f\\b\\f\n\r\t\x01\x7f", 0, 9)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		e := Entity{Span: tokenize.Span{Start: start, End: end}, Label: Label(text), Score: 0.5}
		got := AppendJSON(nil, text, e)
		want, err := json.Marshal(text) // the reference for strings
		require.NoError(t, err)
		if utf8.ValidString(text) {
			require.Contains(t, string(got), `"label":`+string(want)+`,"score"`)
		}
		require.True(t, json.Valid(got), "%s", got)
	})
}

func BenchmarkDocumentMarshalJSON(b *testing.B) {
	p := readPages(b)[0]
	d := Document{p.text, p.entities, Clusters(p.text, p.entities)}
	b.SetBytes(int64(len(p.text)))
	b.ReportAllocs()
	for b.Loop() {
		_, _ = d.MarshalJSON()
	}
}

func ExampleAppendJSON() {
	text := "Putin tiba di Pyongyang."
	e := Entity{Span: tokenize.Span{Start: 14, End: 23}, Label: Location, Score: 0.97}
	fmt.Printf("%s\n", AppendJSON(nil, text, e))
	// Output:
	// {"start":14,"end":23,"text":"Pyongyang","label":"LOC","score":0.97}
}

func ExampleDocument() {
	text := "Jokowi adalah Joko Widodo."
	entities := []Entity{
		{Span: tokenize.Span{Start: 0, End: 6}, Label: Person, Score: 0.9},
		{Span: tokenize.Span{Start: 14, End: 25}, Label: Person, Score: 1},
	}
	data, err := json.MarshalIndent(Document{text, nil, Clusters(text, entities)}, "", " ")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(data))
	// Output:
	// {
	//  "text": "Jokowi adalah Joko Widodo.",
	//  "entities": [],
	//  "clusters": [
	//   {
	//    "name": "Joko Widodo",
	//    "label": "PER",
	//    "mentions": [
	//     {
	//      "start": 0,
	//      "end": 6,
	//      "text": "Jokowi",
	//      "label": "PER",
	//      "score": 0.9
	//     },
	//     {
	//      "start": 14,
	//      "end": 25,
	//      "text": "Joko Widodo",
	//      "label": "PER",
	//      "score": 1
	//     }
	//    ]
	//   }
	//  ]
	// }
}
