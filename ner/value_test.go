package ner

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/tokenize"
)

// A Wednesday.
var valueRef = time.Date(2024, 6, 12, 15, 4, 5, 0, time.FixedZone("WIB", 7*3600))

func valueOf(label Label, mention string) string {
	e := Entity{Span: tokenize.Span{Start: 2, End: 2 + len(mention)}, Label: label}
	v, ok := e.Value("( "+mention+" )", valueRef)
	if !ok {
		return "-"
	}
	return v.String()
}

// What is found has the words in it that its value hangs on, and no others.
func TestFoundValues(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Atap balai desa bocor pada tanggal 25 lalu.", "[tanggal 25 lalu = 2024-05-25]"},
		{"Lomba itu dimulai tanggal 5 mendatang.", "[tanggal 5 mendatang = 2024-07-05]"},
		{"Bus tiba pukul 9 lebih tiga penumpang biasanya.", "[pukul 9 = 09]"},
		{"Bus tiba pukul 9 lebih tiga.", "[pukul 9 lebih tiga = 09:03]"},
		{"Bus terbakar pukul dua puluh tiga penumpang luka.", "[pukul dua puluh = 20]"},
		{"Panen kopi pada Q1-Q3 2023 naik.", "[Q1-Q3 2023 = 2023-01/2023-09]"},
		{"Ketua panitia, Minggu Sinaga, hadir. Menurut Minggu, ladang kering.", "[]"},
	} {
		found := []string{}
		for _, e := range (Recognizer{Labels: []Label{Date, Time}}).Append(nil, tt.text) {
			v, ok := e.Value(tt.text, valueRef)
			require.True(t, ok, e.In(tt.text))
			found = append(found, e.In(tt.text)+" = "+v.String())
		}
		assert.Equal(t, tt.want, fmt.Sprint(found), tt.text)
	}
}

func TestValueBadSpans(t *testing.T) {
	for _, span := range []tokenize.Span{{Start: -1, End: 2}, {Start: 0, End: 9}, {Start: 2, End: 2}, {Start: 3, End: 1}} {
		_, ok := Entity{Span: span, Label: Date}.Value("2024", valueRef)
		assert.False(t, ok)
	}
	_, ok := Entity{Span: tokenize.Span{End: 4}, Label: Person}.Value("2024", valueRef)
	assert.False(t, ok)
}

func TestValueEnd(t *testing.T) {
	v, _ := Entity{Span: tokenize.Span{End: 15}, Label: Date}.Value("10-12 Juni 2024", valueRef)
	assert.Equal(t, 3*24*time.Hour, v.End().Sub(v.From))
}

func ExampleEntity_Value() {
	written := time.Date(2024, 6, 12, 9, 0, 0, 0, time.FixedZone("WIB", 7*60*60))
	text := "Senin lalu pukul 14.30 WIB harga emas naik 6,8 persen menjadi Rp 1,35 juta per gram."
	for _, e := range (Recognizer{Labels: []Label{Date, Time, Percent, Money}}).Append(nil, text) {
		if v, ok := e.Value(text, written); ok {
			fmt.Println(e.In(text), "=", v)
		}
	}
	// Output:
	// Senin lalu = 2024-06-10
	// pukul 14.30 WIB = 14:30+07:00
	// 6,8 persen = 6.8 %
	// Rp 1,35 juta = 1350000 IDR
}

func TestGrainString(t *testing.T) {
	assert.Equal(t, "none", NoGrain.String())
	assert.Equal(t, "year", Year.String())
	assert.Equal(t, "Grain(99)", Grain(99).String())
}

func TestGrainText(t *testing.T) {
	for g := NoGrain; g <= Year; g++ {
		name, err := g.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, g.String(), string(name))
		var back Grain
		require.NoError(t, back.UnmarshalText(name))
		assert.Equal(t, g, back)
	}
	_, err := Grain(99).MarshalText()
	assert.ErrorContains(t, err, "Grain(99) has no name")
	assert.ErrorContains(t, new(Grain).UnmarshalText([]byte("windu")), `no grain has the name "windu"`)
}

func TestValueJSON(t *testing.T) {
	tests := []struct {
		label         Label
		mention, want string
	}{
		{Date, "10-12 Juni 2024", `{"label":"DATE","from":"2024-06-10T00:00:00+07:00","to":"2024-06-12T00:00:00+07:00","grain":"day"}`},
		{Time, "pukul 14.30 WITA", `{"label":"TIME","from":"2024-06-12T14:30:00+08:00","to":"2024-06-12T14:30:00+08:00","grain":"minute","zoned":true}`},
		{Money, "12,9 sen dolar AS", `{"label":"MONEY","low":"0.129","high":"0.129","currency":"USD"}`},
		{Percent, "0-5 persen", `{"label":"PERCENT","low":"0","high":"5"}`},
		{Percent, "0 persen", `{"label":"PERCENT","low":"0","high":"0"}`},
	}
	for _, tt := range tests {
		v, ok := Entity{Span: tokenize.Span{End: len(tt.mention)}, Label: tt.label}.Value(tt.mention, valueRef)
		require.True(t, ok, tt.mention)
		data, err := json.Marshal(v)
		require.NoError(t, err)
		assert.JSONEq(t, tt.want, string(data))
		var back Value
		require.NoError(t, json.Unmarshal(data, &back))
		assert.Equal(t, v.String(), back.String())
		assert.True(t, v.From.Equal(back.From) && v.To.Equal(back.To))
		v.From, v.To, back.From, back.To = time.Time{}, time.Time{}, time.Time{}, time.Time{}
		assert.Equal(t, v, back)
	}
	_, err := json.Marshal(Value{Label: Date, Grain: 99})
	assert.ErrorContains(t, err, "Grain(99) has no name")
}
