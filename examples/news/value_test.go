package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/examples/internal/article"
	"github.com/wicara-nlp/wicara/ner"
)

// One sum, share or date in several spellings is one line.
func TestValues(t *testing.T) {
	for _, c := range []struct {
		label ner.Label
		forms []string
		same  bool
	}{
		{ner.Money, []string{"Rp2 Miliar", "Rp 2 miliar", "Rp 2.000.000.000"}, true},
		{ner.Money, []string{"Rp 6 juta", "Rp 6 jutaan"}, false},
		{ner.Money, []string{"Rp 2 juta", "US$2 juta"}, false},
		{ner.Percent, []string{"5 Persen", "5 persen", "5%"}, true},
		{ner.Date, []string{"Senin (10/6/2024)", "10 Juni 2024"}, true},
		{ner.Date, []string{"Hari ini", "hari ini"}, true},
		{ner.Date, []string{"Kuartal III/2025", "kuartal III/2025"}, true},
		{ner.Date, []string{"Senin lalu", "10 Juni 2024"}, false},
		{ner.Date, []string{"Juni 2024", "2024"}, false},
		{ner.Time, []string{"pukul 14.30 WIB", "pukul 14.30 WITA"}, false},
	} {
		keys := map[string]bool{}
		for _, f := range c.forms {
			keys[meaning(mention{Text: f, Label: c.label})] = true
		}
		assert.Equal(t, c.same, len(keys) == 1, "%v", c.forms)
	}
	assert.Empty(t, meaning(mention{Text: "Kediri", Label: ner.Location}))
}

func TestValuesAreGathered(t *testing.T) {
	text := "Harga naik 5 persen. Harga naik 5% lagi menjadi Rp 12.000.\n\nBaca juga: Harga Cabai Naik 40 Persen"
	r := analyse(text)
	var lines []article.Count
	for _, v := range r.Values {
		lines = append(lines, article.Count{Text: v.Name, N: v.Count})
	}
	assert.Equal(t, []article.Count{{Text: "5 persen", N: 2}, {Text: "Rp 12.000", N: 1}}, lines)
	assert.Equal(t, []article.Count{{Text: "5 persen", N: 1}, {Text: "5%", N: 1}}, r.Values[0].Names)
	assert.NotContains(t, r.Terms, article.Count{Text: "baca", N: 1}, "the words of a link to another story")
}
