package tokenize

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSplitClitics(t *testing.T) {
	for text, want := range map[string]string{
		"bukunya":          "buku nya",
		"Rumahmulah":       "Rumah mu lah",
		"kubacakan":        "ku bacakan",
		"kaulihat":         "kau lihat",
		"Kutulislah":       "Ku tulis lah",
		"anak-anaknya":     "anak-anak nya",
		"Apakah":           "Apa kah",
		"siapapun":         "siapa pun",
		"umat-Nya":         "umat- Nya",
		"SIM-nya":          "SIM- nya",
		"pergilah":         "pergi lah",
		"diambilnyalah":    "diambil nya lah",
		"RUMAHNYA":         "RUMAHNYA",
		"buku":             "buku",
		"ilmu":             "ilmu",
		"tanya":            "tanya",
		"bertanya-tanya":   "bertanya-tanya",
		"sekolah":          "sekolah",
		"bersekolah":       "bersekolah",
		"ampun":            "ampun",
		"masalah":          "masalah",
		"bermasalah":       "bermasalah",
		"setelah":          "setelah",
		"pemerintah":       "pemerintah",
		"walaupun":         "walaupun",
		"sebenarnya":       "sebenarnya",
		"Maluku":           "Maluku",
		"Abdullah":         "Abdullah",
		"langkah-langkah":  "langkah-langkah",
		"kuliah":           "kuliah",
		"kursi":            "kursi",
		"kaus":             "kaus",
		"kuasai":           "kuasai",
		"nya":              "nya",
		"-nya":             "- nya",
		"berlaku":          "berlaku",
		"teman2nya":        "teman2 nya",
		"sebagaimanapun":   "sebagaimana pun",
		"\u00e9\u00e9lah":  "éé lah",
		"dialah":           "dia lah",
		"kemarinkah":       "kemarin kah",
		"pernikahannyapun": "pernikahan nya pun",
	} {
		assert.Equal(t, want, splitClitics(text))
	}
}

func splitClitics(text string) string {
	return strings.Join(tokensOf(Tokenizer{SplitClitics: true}, text), " ")
}

func TestSplitCliticsOfDerivedWords(t *testing.T) {
	for text, want := range map[string]string{
		// A prefix and a root that ends like a clitic, met or not.
		"memaku":      "memaku",
		"membaku":     "membaku",
		"pemaku":      "pemaku",
		"menemu":      "menemu",
		"menemuimu":   "menemui mu",
		"berbuku":     "berbuku",
		"dipangku":    "dipangku",
		"memangku":    "memangku",
		"selangkah":   "selangkah",
		"penghimpun":  "penghimpun",
		"berilah":     "beri lah",
		"nasihatilah": "nasihati lah",
		// Roots that are rare in the texts counted.
		"rekah":           "rekah",
		"bongkah-bongkah": "bongkah-bongkah",
		"memilah-milah":   "memilah-milah",
		// Verbs and adverbs that di- is not met with.
		"kutahu":     "ku tahu",
		"kuingin":    "ku ingin",
		"kubisa":     "ku bisa",
		"kautahulah": "kau tahu lah",
		"kutanya":    "ku tanya",
		"kulukis":    "ku lukis",
		"kulkas":     "kulkas",
		"Kauman":     "Kauman",
		// Names that take clitics, and names that end like one.
		"Tuhanku":   "Tuhan ku",
		"Tuhanmu":   "Tuhan mu",
		"Allahku":   "Allah ku",
		"Paskah":    "Paskah",
		"Lukaku":    "Lukaku",
		"lukaku":    "luka ku",
		"rahmatNya": "rahmat Nya",
		"RAHMATNya": "RAHMATNya",
		// -tah stands behind interrogatives only.
		"Siapatah": "Siapa tah",
		"Kantah":   "Kantah",
		"merintah": "merintah",
		// se- -nya makes adverbs.
		"seutuhnya":          "seutuhnya",
		"setinggi-tingginya": "setinggi-tingginya",
		"sehari-harinya":     "sehari-hari nya",
		"Serapi-rapinya":     "Serapi-rapinya",
		"setibanya":          "setiba nya",
		"kakak-kakaknya":     "kakak-kakak nya",
	} {
		assert.Equal(t, want, splitClitics(text))
	}
}

// A capital inside a sentence is that of a name, unless the base is known.
func TestSplitCliticsOfNames(t *testing.T) {
	for text, want := range map[string]string{
		"Bu Nabilah dan Jamilah":      "Bu Nabilah dan Jamilah",
		"antara Atikah, Malikah":      "antara Atikah , Malikah",
		"adik Barkah":                 "adik Barkah",
		"ke Haruku":                   "ke Haruku",
		"kota T\u014dh\u014dku":       "kota T\u014dh\u014dku",
		"bertemu Vanya":               "bertemu Vanya",
		"bertemu Susan. Dialah":       "bertemu Susan . Dia lah",
		"sebab Dialah, Engkaulah":     "sebab Dia lah , Engkau lah",
		"lagu Hatiku dan Mencintaimu": "lagu Hati ku dan Mencintai mu",
		"maka Berhati-hatilah":        "maka Berhati-hati lah",
		"Al-Mujadilah":                "Al-Mujadilah",
		"Hati-Hatilah":                "Hati-Hati lah",
		"Bagi-Nyalah":                 "Bagi- Nya lah",
		"kepada Tuhanmulah":           "kepada Tuhan mu lah",
		"maka Kutunggukah":            "maka Ku tunggu kah",
		"tetapi Ibrahimlah":           "tetapi Ibrahim lah",
		"dari Indonesialah":           "dari Indonesia lah",
		"tetapi Prabowolah":           "tetapi Prabowo lah",
		"tetapi Jokowi\u2011lah":      "tetapi Jokowi\u2011 lah",
		"tetapi Jokowi-lah":           "tetapi Jokowi- lah",
		"kata Jokowinya":              "kata Jokowi nya",
		"di SIMku":                    "di SIM ku",
		"nomor IDnya":                 "nomor ID nya",
		"dari esnya":                  "dari es nya",
		"\"Bayimulah":                 "\" Bayi mu lah",
		"orang Yahudilah":             "orang Yahudi lah",
		// What ends in -llah is Arabic, unless the base is known.
		"Hezbollah":    "Hezbollah",
		"subhanallah":  "subhanallah",
		"Rahmatullah":  "Rahmatullah",
		"Ambillah":     "Ambil lah",
		"timbullah":    "timbul lah",
		"berkumpullah": "berkumpul lah",
		"bergaullah":   "bergaul lah",
	} {
		assert.Equal(t, want, splitClitics(text))
	}
}

func TestHardWrapped(t *testing.T) {
	for text, want := range map[string]int{
		"satu\ndua":       1,
		"satu\n\ndua":     2,
		"satu\r\ndua":     1,
		"satu\r\n\r\ndua": 2,
		"satu\n \n dua":   2,
		"Satu.\nDua":      2,
		"satu.\r\rdua":    2,
		// A page may end inside a sentence.
		"satu\fdua":         1,
		"satu\n\fdua":       1,
		"satu\f\ndua":       1,
		"satu\n\f\ndua":     1,
		"satu\r\n\f\r\ndua": 1,
		"satu.\n\fDua":      2,
		"satu\n\n\fdua":     2,
		"satu\n\f\n\ndua":   2,
	} {
		tokens := Tokenizer{}.Append(nil, text)
		n := 0
		for range (Splitter{HardWrapped: true}).Sentences(text, tokens) {
			n++
		}
		assert.Equal(t, want, n, "%q", text)
	}
}

func TestAbbreviations(t *testing.T) {
	builtin := BuiltinAbbreviations()
	all := 0
	for form, use := range builtin.All() {
		all++
		assert.True(t, strings.HasSuffix(form, "."), form)
		assert.Contains(t, []Use{BeforeName, BeforeNumber, InsideName, AfterName}, use, form)
		// A listed form is one token, with a number or a name behind it where it needs one.
		front, behind := "", " 5"
		if isWordToo(strings.TrimSuffix(form, ".")) {
			front, behind = "Pak ", " Sudarso"
		}
		tok, _ := (&scanner{text: front + form + behind, abbr: builtin}).next(len(front))
		assert.Equal(t, Token{Span{len(front), len(front) + len(form)}, Abbreviation}, tok, form)
	}
	assert.Greater(t, all, 250)

	less := builtin.Without("dll.", "dkk")
	assert.Equal(t, []string{"dll", ".", "dsb."}, tokensOf(Tokenizer{Abbreviations: less}, "dll. dsb."))
	assert.Equal(t, []string{"dll.", "dsb."}, tokensOf(Tokenizer{}, "dll. dsb."), "the built-in set must not change")
	more := less.With(AfterName, "xyz", "q.r.")
	assert.Equal(t, []string{"xyz.", "Xyz.", "XYZ.", "q.r."}, tokensOf(Tokenizer{Abbreviations: more}, "xyz. Xyz. XYZ. q.r."))
	one, other := Tokenizer{Abbreviations: more}, Tokenizer{Abbreviations: more}
	assert.True(t, one == other, "tokenizers compare")
}

// The zero set is empty and grows like any other.
func TestZeroAbbreviations(t *testing.T) {
	var none Abbreviations
	assert.Equal(t, []string{"dll", ".", "xyz", "."}, tokensOf(Tokenizer{Abbreviations: &none}, "dll. xyz."))
	assert.Equal(t, []string{"dll", ".", "xyz."}, tokensOf(Tokenizer{Abbreviations: none.With(AfterName, "xyz.")}, "dll. xyz."))
	less := none.Without("dll.")
	assert.Empty(t, maps.Collect(less.All()))
	assert.Equal(t, map[string]Use{"xyz.": AfterName}, maps.Collect(less.With(AfterName, "xyz").All()))
}

func tokensOf(t Tokenizer, text string) []string {
	var out []string
	for tok := range t.Tokens(text) {
		out = append(out, tok.In(text))
	}
	return out
}

func TestReadAbbreviations(t *testing.T) {
	for list, want := range map[string]string{
		"Dr. before\n\nPerpus. sideways":     "line 3",
		"Dr before":                          "stop",
		"a b c":                              "line 1",
		strings.Repeat("a", 40) + ". before": "longer than",
	} {
		_, err := ReadAbbreviations(strings.NewReader(list))
		assert.ErrorContains(t, err, want)
		assert.ErrorIs(t, err, ErrLine)
		var at *LineError
		require.ErrorAs(t, err, &at)
		assert.Equal(t, 1+strings.Count(list, "\n"), at.Line)
	}
	broken := errors.New("broken")
	_, err := ReadAbbreviations(iotest.ErrReader(broken))
	assert.ErrorIs(t, err, broken)
	for _, torn := range []string{"aft", "after"} { // whether what was read of the line is one or not
		_, err = ReadAbbreviations(io.MultiReader(strings.NewReader("dll. after\ndsb. "+torn), iotest.ErrReader(broken)))
		assert.ErrorIs(t, err, broken)
		assert.ErrorContains(t, err, "line 2")
		assert.NotErrorIs(t, err, ErrLine)
	}
	_, err = ReadAbbreviations(strings.NewReader("dll. after\n" + strings.Repeat(" ", 1<<17)))
	assert.ErrorIs(t, err, bufio.ErrTooLong)
	assert.ErrorContains(t, err, "line 2")
	empty, err := ReadAbbreviations(strings.NewReader("# nothing\n"))
	require.NoError(t, err)
	assert.Equal(t, []string{"dll", "."}, tokensOf(Tokenizer{Abbreviations: empty}, "dll."))
}

func TestKindString(t *testing.T) {
	assert.Equal(t, "Other", Other.String())
	assert.Equal(t, "Kind(99)", Kind(99).String())
	assert.Equal(t, "before", BeforeName.String())
	assert.Equal(t, "Use(99)", Use(99).String())
}

func TestUseText(t *testing.T) {
	for _, u := range []Use{BeforeName, BeforeNumber, InsideName, AfterName} {
		name, err := u.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, u.String(), string(name))
		var back Use
		require.NoError(t, back.UnmarshalText(name))
		assert.Equal(t, u, back)
	}
	_, err := Use(99).MarshalText()
	assert.ErrorContains(t, err, "Use(99) has no name")
	_, err = notAbbreviation.MarshalText()
	assert.ErrorContains(t, err, "Use(0) has no name")
	assert.ErrorContains(t, new(Use).UnmarshalText([]byte("sideways")), `no use of an abbreviation has the name "sideways"`)
}

func TestStopEarly(t *testing.T) {
	for _, tok := range []Tokenizer{{}, {SplitClitics: true}} {
		for range tok.Tokens("bukunya ada") {
			break
		}
		for tok := range tok.Tokens("di bukunya") {
			if tok.Start > 0 {
				break
			}
		}
	}
	text := "Satu. Dua."
	for range (Splitter{}).Sentences(text, Tokenizer{}.Append(nil, text)) {
		break
	}
}

func TestConcurrentUse(t *testing.T) {
	text := "Ia membeli buku, pena, dll. Harganya Rp5.000."
	want := Sentences(text)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() { assert.Equal(t, want, Sentences(text)) })
	}
	wg.Wait()
}

func TestScanSentencesEdges(t *testing.T) {
	read := func(r io.Reader) []string {
		sc := bufio.NewScanner(r)
		sc.Split(ScanSentences)
		var out []string
		for sc.Scan() {
			out = append(out, sc.Text())
		}
		require.NoError(t, sc.Err())
		return out
	}
	assert.Empty(t, read(strings.NewReader("")))
	assert.Empty(t, read(strings.NewReader(" \n\t \ufeff")))
	blanks := strings.Repeat(" \n", 1<<17)
	assert.Equal(t, []string{"Ya.", "Tidak"}, read(strings.NewReader(blanks+"Ya."+blanks+"Tidak"+blanks)))
	assert.Equal(t, []string{"Ya.", "Tidak"}, read(iotest.OneByteReader(strings.NewReader("Ya. Tidak"))))

	sc := bufio.NewScanner(strings.NewReader(strings.Repeat("a ", 1<<17)))
	sc.Split(ScanSentences)
	assert.False(t, sc.Scan())
	assert.ErrorIs(t, sc.Err(), bufio.ErrTooLong)

	// A line is given out as soon as it is there, not when the stream goes on.
	advance, token, err := ScanSentences([]byte("Satu dua\n"), false)
	assert.NoError(t, err)
	assert.Equal(t, 8, advance)
	assert.Equal(t, "Satu dua", string(token))
}

func TestTokenAsText(t *testing.T) {
	token := Token{Span{2, 6}, Hashtag}
	data, err := json.Marshal(token)
	require.NoError(t, err)
	assert.JSONEq(t, `{"start":2,"end":6,"kind":"Hashtag"}`, string(data))
	var back Token
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, token, back)
	assert.ErrorContains(t, json.Unmarshal([]byte(`{"kind":"Verb"}`), &back), `no kind of token has the name "Verb"`)
	_, err = json.Marshal(Token{Kind: 99})
	assert.ErrorContains(t, err, "Kind(99) has no name")
}
