package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// listed finds names, each with a label and score of its own.
type listed map[string]ner.Entity

var finder = listed{
	"Sari Wulan":  {Label: ner.Person, Score: 0.99},
	"Kebumen":     {Label: ner.Location, Score: 0.9},
	"Dewan Layar": {Label: ner.Organization, Score: 0.5},
	"Senin":       {Label: ner.Date, Score: 0.3},
}

// Append implements ner.Finder.
func (l listed) Append(dst []ner.Entity, text string) []ner.Entity {
	for name, e := range l {
		for at := 0; ; {
			i := strings.Index(text[at:], name)
			if i < 0 {
				break
			}
			e.Span = tokenize.Span{Start: at + i, End: at + i + len(name)}
			dst = append(dst, e)
			at = e.End
		}
	}
	sort.Slice(dst, func(i, j int) bool { return dst[i].Start < dst[j].Start })
	return dst
}

func TestWeigh(t *testing.T) {
	tests := []struct {
		text  string
		words int
		doubt float64
	}{
		{"", 0, 0},
		{"Hujan turun. Warga pulang", 4, 0},
		{`Ia berkata: "Mari pulang." Lalu diam`, 6, 0},
		{"Pada 10.000 Warga", 2, missedWord},
		{"Kata Budi dan Melati", 4, 2 * missedWord},
		{"Kata Sari Wulan", 3, 0},
		{"Dari Kebumen", 2, sure - 0.9},
		{"Kepada Dewan Layar, Senin 5 Mei", 5, sure - 0.5 + hardLabel + missedWord},
	}
	for _, tt := range tests {
		// The piece lies between others, which do not count.
		text := "Dewan Layar Baru.\n" + tt.text + "\nDewan Layar Baru."
		start := strings.Index(text, "\n") + 1
		p := piece{Span: tokenize.Span{Start: start, End: start + len(tt.text)}}
		p.weigh(text, finder.Append(nil, text))
		assert.Equal(t, tt.words, p.words, tt.text)
		assert.InDelta(t, tt.doubt, p.doubt, 1e-6, tt.text)
	}
}

func TestPieces(t *testing.T) {
	sentence := "Warga desa menanam padi " + strings.Repeat("dan jagung ", 15) + "lagi. "
	d := document{first: 7, lines: []string{"\n Satu. \n\n" + strings.Repeat(sentence, 5), "Tanda ⟦ ini.", "Tiga.\n" + strings.Repeat("Aduh", 400)}}
	d.text = strings.Join(d.lines, "\n")
	long := len(sentence)
	type want struct {
		part [3]int
		text string
		fits bool
	}
	var got []want
	for _, p := range d.pieces() {
		assert.Equal(t, d.lines[p.part[0]-7][p.part[1]:p.part[2]], p.In(d.text))
		got = append(got, want{p.part, p.In(d.text), p.fits})
	}
	assert.Equal(t, []want{
		{[3]int{7, 2, 7}, "Satu.", true},
		{[3]int{7, 10, 9 + 2*long}, strings.TrimSpace(sentence + sentence), true},
		{[3]int{7, 10 + 2*long, 9 + 4*long}, strings.TrimSpace(sentence + sentence), true},
		{[3]int{7, 10 + 4*long, 9 + 5*long}, strings.TrimSpace(sentence), true},
		{[3]int{8, 0, 14}, "Tanda ⟦ ini.", false},
		{[3]int{9, 0, 5}, "Tiga.", true},
		{[3]int{9, 6, 1606}, strings.Repeat("Aduh", 400), false},
	}, got)
}

func TestChoose(t *testing.T) {
	p := func(start, words int, doubt float64) piece {
		return piece{Span: tokenize.Span{Start: start}, words: words, doubt: doubt, fits: true}
	}
	tests := []struct {
		name     string
		pieces   []piece
		headline bool
		starts   []int
		doubt    float64
	}{
		{"none", nil, true, nil, 0},
		{"no doubt", []piece{p(0, 50, 0)}, true, nil, 0},
		{"too short", []piece{p(0, 24, 9)}, false, nil, 0},
		{"headline", []piece{p(0, 5, 1), p(1, 20, 0), p(2, 20, 0.9)}, true, []int{0, 2}, 0.9 / 45},
		{"headline that does not fit", []piece{{doubt: 9}, p(1, 20, 0), p(2, 30, 0.5)}, true, []int{2}, 0.5 / 50},
		{"best first", []piece{p(0, 60, 1), p(1, 60, 3), p(2, 60, 2)}, false, []int{1, 2}, 5.0 / 140},
		{"not too long", []piece{p(0, 70, 9), p(1, 61, 5), p(2, 20, 1)}, false, []int{0, 2}, 10.0 / 110},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			chosen, doubt := choose(tt.pieces, tt.headline)
			var starts []int
			for _, c := range chosen {
				starts = append(starts, c.Start)
			}
			assert.Equal(t, tt.starts, starts)
			assert.InDelta(t, tt.doubt, doubt, 1e-9)
		})
	}
}

// window returns lines that the model reads together, most of them empty.
func window(lines ...string) string {
	return strings.Join(lines, "\n") + strings.Repeat("\n", together+1-len(lines))
}

const (
	filler   = " pulang ke rumah setelah semua orang selesai makan dan minum di bawah pohon yang rindang di tepi sungai yang airnya jernih dan dingin sekali"
	measured = "Hujan deras turun sejak pagi di seluruh desa dan kota. Kata Budi" + filler
	trained  = "Kapal nelayan itu berlabuh sejak kemarin di dermaga lama. Kata Sinta" + filler
	ownLine  = "Kepala desa membuka jalan baru pada hari yang cerah itu. Kata Melati" + filler
)

// pickOptions returns flags for raw news of which only some may be picked.
func pickOptions(t *testing.T) *options {
	dir := t.TempDir()
	o := &options{own: filepath.Join(dir, "own"), data: filepath.Join(dir, "data")}
	write(t, filepath.Join(o.data, "text", "news.txt.gz"), window("Lalu Kebumen"+filler)+
		window("Tanpa nama"+filler)+
		window("Panitia berkata "+measured, "Anggota Dewan Layar dari Kebumen"+filler)+
		window(ownLine+".", "Lagi pula "+trained)+
		window("Ketua Dewan Layar dan Sari Wulan"+filler, "Tanda Dewan Layar ⟦", "", "Pada Senin itu Budi"+filler)+
		window("Anggota Dewan Layar"+filler+".", "Sekali lagi "+ownLine)+
		window("Pak Budi"+filler, "Bu Melati")+
		window("Ketua Dewan Layar dan Sari Wulan"+filler+filler))
	write(t, filepath.Join(o.data, "ner", "news.train.jsonl"), `{"text":"Lain.\n`+trained+`","entities":[]}`)
	write(t, filepath.Join(o.data, "ner", "news.dev.jsonl"), `{"text":"Lain.\n`+measured+`","entities":[]}`)
	require.NoError(t, os.Mkdir(o.own, 0o700))
	// The second of these is too short to be known by its sentences.
	_, err := readBack(o, fmt.Sprintf("# news 36:0-%d\n%s\n\n# news 73:0-9\nBu ⟦PER Melati⟧\n", len(ownLine), ownLine))
	require.NoError(t, err)
	return o
}

// picked returns what pick prints.
func picked(t *testing.T, o *options, name string, n int) string {
	t.Helper()
	var out bytes.Buffer
	w := bufio.NewWriter(&out)
	require.NoError(t, pick(newStore(o.own, o.data), finder, name, n, w))
	require.NoError(t, w.Flush())
	return out.String()
}

func TestPick(t *testing.T) {
	o := pickOptions(t)
	picked := func(n int) string { return picked(t, o, "news", n) }
	n := len(filler)
	first := fmt.Sprintf("# news 60:0-%d\n", n+20) + "Anggota ⟦?ORG Dewan Layar⟧" + filler + ".\n\n"
	second := fmt.Sprintf("# news 48:0-%d 51:0-%d\n", n+32, n+19) + "Ketua ⟦?ORG Dewan Layar⟧ dan ⟦PER Sari Wulan⟧" + filler + "\nPada Senin itu Budi" + filler + "\n\n"
	rest := fmt.Sprintf("# news 72:0-%d\n", n+8) + "Pak Budi" + filler + "\n\n" + fmt.Sprintf("# news 0:0-%d\n", n+12) + "Lalu ⟦LOC Kebumen⟧" + filler + "\n\n"
	assert.Equal(t, first, picked(1))
	assert.Equal(t, first+second+rest, picked(9), "the last window repeats the second one picked")

	out, err := readBack(o, picked(9))
	require.NoError(t, err)
	assert.Equal(t, "news: 0 changed, 4 added, 0 removed, 2 as before\n", out)
	all := shown(t, o, "news")
	assert.Contains(t, all, strings.ReplaceAll(first, "?", ""))
	assert.Contains(t, all, strings.ReplaceAll(second, "?", ""))
	assert.Empty(t, picked(9))
}

func TestPickFromAnArticleAgain(t *testing.T) {
	o := pickOptions(t)
	long := strings.Repeat(filler, 4) + "."
	write(t, filepath.Join(o.data, "text", "articles.jsonl.gz"), `{"title":"Panen","text":"Ketua Dewan Layar dari Kebumen`+long+`\nDari Sari Wulan`+long+`\nKetua Dewan Layar`+long+`"}`)
	for _, want := range []string{"^# articles 0:0-5 0:[0-9]+-[0-9]+\nPanen\nKetua .*dari", "^# articles 0:[0-9]+-[0-9]+\nKetua", "^$"} {
		picked := picked(t, o, "articles", 3)
		assert.Regexp(t, want, picked)
		if picked != "" {
			_, err := readBack(o, picked)
			require.NoError(t, err)
		}
	}
}

func TestPickArticles(t *testing.T) {
	o := pickOptions(t)
	write(t, filepath.Join(o.data, "text", "articles.jsonl.gz"), `{"title":"Panen","text":"Tanpa nama`+filler+`.\nDari Dewan Layar`+filler+`."}`)
	var out bytes.Buffer
	require.NoError(t, run(&options{own: o.own, data: o.data, pick: 3, from: "articles"}, nil, &out))
	assert.Regexp(t, "^# articles 0:0-5 0:[0-9]+-[0-9]+\nPanen\nDari .*Dewan Layar", out.String())
}
