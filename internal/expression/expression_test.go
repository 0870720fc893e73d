package expression

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

// unmark cuts the marks of [LABEL mention] out of marked and returns the text
// and what is marked.
func unmark(marked string) (string, []entity.Entity) {
	var text strings.Builder
	var want []entity.Entity
	for rest := marked; ; {
		open := strings.IndexByte(rest, '[')
		if open < 0 {
			text.WriteString(rest)
			return text.String(), want
		}
		text.WriteString(rest[:open])
		label, tail, _ := strings.Cut(rest[open+1:], " ")
		mention, after, _ := strings.Cut(tail, "]")
		e := entity.Entity{Label: entity.Label(label)}
		e.Start = text.Len()
		text.WriteString(mention)
		e.End = text.Len()
		want = append(want, e)
		rest = after
	}
}

// mark writes the entities into text as unmark reads them.
func mark(text string, entities []entity.Entity) string {
	var b strings.Builder
	last := 0
	for _, e := range entities {
		b.WriteString(text[last:e.Start] + "[" + string(e.Label) + " " + e.In(text) + "]")
		last = e.End
	}
	return b.String() + text[last:]
}

func rulesOf(text string) []entity.Entity {
	return Append(nil, text, tokenize.Tokenizer{}.Append(nil, text))
}

func TestAppend(t *testing.T) {
	for name, lines := range appendCases {
		t.Run(name, func(t *testing.T) {
			for _, marked := range lines {
				text, _ := unmark(marked)
				assert.Equal(t, marked, mark(text, rulesOf(text)))
			}
		})
	}
}

// Letters of the other case must change little: the rules read no capitals
// but that of Minggu and of months in names.
func TestAppendUpper(t *testing.T) {
	for _, name := range []string{"times", "money", "percentages", "numeric dates"} {
		for _, marked := range appendCases[name] {
			text, _ := unmark(marked)
			for _, other := range []string{strings.ToUpper(text), strings.ToLower(text)} {
				if len(other) != len(text) {
					continue
				}
				assert.Equal(t, mark(text, rulesOf(text)), mark(text, rulesOf(other)), other)
			}
		}
	}
}

func TestAppendKeepToLines(t *testing.T) {
	text := "Mulai Senin,\n10 Juni 2024\npukul\n14.30 WIB"
	var got []string
	for _, e := range rulesOf(text) {
		got = append(got, e.In(text))
	}
	assert.Equal(t, []string{"Senin", "10 Juni 2024", "14.30 WIB"}, got)
}

// Lines of a timetable begin with later and later times; a single line with a
// number like one and numbered sections do not.
func TestAppendTimetable(t *testing.T) {
	for _, marked := range []string{
		"Jadwal:\n[TIME 06.00] Berita Pagi\n[TIME 07.30] Dunia Satwa\n\n[TIME 08.00] – Senam",
		"12.50 kuintal padi\n06.00 Berita\nlain",
		"Kronologi:\n[TIME 09.31] - Truk tiba\n[TIME 09.34] - Pelaku masuk\n1.10 Umum",
		"- [TIME 09.00] | Sidang pleno\n- [TIME 10.30] | Makan siang\n• 12.50",
		"TVRI\n[TIME 19.30] Lagu Lama\nlain\n20.00 Kabar",
		"01.01 Umum\n01.02 Tujuan",
	} {
		text, _ := unmark(marked)
		assert.Equal(t, marked, mark(text, rulesOf(text)))
	}
}

// A word or a run of number words that never becomes a date or an amount must
// not be read again from each of its parts.
func TestAppendHostile(t *testing.T) {
	for _, unit := range []string{"satu ", "dua puluh koma ", "Mei-Juni-", "III/II/", "Indeks pada 10.25 ", "pada 16/9 ", "1850, "} {
		text := strings.Repeat(unit, 600_000/len(unit))
		start := time.Now()
		rulesOf(text)
		assert.Less(t, time.Since(start), 5*time.Second, unit) // quadratic work takes 10 s and more
	}
}

func FuzzAppend(f *testing.F) {
	for _, lines := range appendCases {
		for _, marked := range lines {
			text, _ := unmark(marked)
			f.Add(text)
		}
	}
	f.Add("Senin (26/10/2024\n(")
	f.Add("Rp\xff10-\x80,-  pukul 99.99-")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, e := range rulesOf(text) {
			if e.Start < last || e.End <= e.Start || e.End > len(text) {
				t.Fatalf("bad span %v in %q", e.Span, text)
			}
			if strings.Contains(e.In(text), "\n") {
				t.Fatalf("%q crosses a line", e.In(text))
			}
			last = e.End
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	line := "JAKARTA - Harga beras naik 2,5 persen menjadi Rp 15.000 per kilogram pada Senin (10/6/2024), kata " +
		"Kepala Dinas Perdagangan Kabupaten Wonogiri di kantornya sekitar pukul 10.30 WIB. Menurut dia, pasokan dari " +
		"sentra panen berkurang sejak awal tahun ini karena hujan yang turun lebih lama daripada biasanya.\n"
	text := strings.Repeat(line, 50)
	tokens := tokenize.Tokenizer{}.Append(nil, text)
	dst := Append(nil, text, tokens)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = Append(dst[:0], text, tokens)
	}
	b.ReportMetric(float64(len(tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
