package tokenize

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
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
		var got []string
		for _, tok := range (Tokenizer{SplitClitics: true}).Append(nil, text) {
			got = append(got, tok.In(text))
		}
		assert.Equal(t, want, strings.Join(got, " "))
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
		// A listed form is one token, with a number behind it where it needs one.
		tok, _ := (&scanner{text: form + " 5", abbr: builtin}).next(0)
		assert.Equal(t, Token{Span{0, len(form)}, Abbreviation}, tok, form)
	}
	assert.Greater(t, all, 250)

	less := builtin.Without("dll.", "dkk")
	assert.Equal(t, []string{"dll", ".", "dsb."}, tokensOf(Tokenizer{Abbreviations: less}, "dll. dsb."))
	assert.Equal(t, []string{"dll.", "dsb."}, tokensOf(Tokenizer{}, "dll. dsb."), "the built-in set must not change")
	more := less.With(AfterName, "xyz", "q.r.")
	assert.Equal(t, []string{"xyz.", "Xyz.", "XYZ.", "q.r."}, tokensOf(Tokenizer{Abbreviations: more}, "xyz. Xyz. XYZ. q.r."))
	assert.True(t, Tokenizer{Abbreviations: more} == Tokenizer{Abbreviations: more}, "tokenizers compare")
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
	}
	broken := errors.New("broken")
	_, err := ReadAbbreviations(iotest.ErrReader(broken))
	assert.ErrorIs(t, err, broken)
	empty, err := ReadAbbreviations(strings.NewReader("# nothing\n"))
	require.NoError(t, err)
	assert.Equal(t, []string{"dll", "."}, tokensOf(Tokenizer{Abbreviations: empty}, "dll."))
}

func TestKindString(t *testing.T) {
	assert.Equal(t, "Other", Other.String())
	assert.Equal(t, "Kind(99)", Kind(99).String())
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

var devFiles = flag.String("dev", "../../shared/data/tokenize", "folder of the development data")

// TestDevelopmentData holds the figures of the development data: spans of
// tokens after the convention, and starts of sentences.
// internal/cmd/evaltok prints them in full.
func TestDevelopmentData(t *testing.T) {
	for _, set := range []struct {
		file   string
		tokens bool
		f1     float64
	}{
		{"ud_tok.dev.jsonl", true, 99.9}, {"challenge_tok.dev.jsonl", true, 99}, {"ud_sent.dev.jsonl", false, 99}, {"challenge_sent.dev.jsonl", false, 99},
	} {
		f, err := os.Open(filepath.Join(*devFiles, set.file))
		if err != nil {
			t.Skipf("no development data: %v", err)
		}
		defer f.Close()
		right, found, gold := 0, 0, 0
		for dec := json.NewDecoder(f); dec.More(); {
			var it struct {
				Text          string
				Raw           []byte   `json:"text_b64"`
				Tokens, Sents [][2]int `json:",omitempty"`
				Norm          [][2]int `json:"tokens_norm"`
				Fix           [][2]int `json:"sents_fix"`
				Optional      []int
				Policy        any
			}
			require.NoError(t, dec.Decode(&it))
			if it.Policy == true {
				continue
			}
			if it.Raw != nil {
				it.Text = string(it.Raw)
			}
			want := map[Span]bool{}
			spans := slices.Concat(it.Tokens, it.Sents)
			if it.Norm != nil || it.Fix != nil {
				spans = slices.Concat(it.Norm, it.Fix)
			}
			for i, s := range spans {
				if set.tokens {
					want[Span{s[0], s[1]}] = true
				} else if i > 0 && !slices.Contains(it.Optional, s[0]) {
					want[Span{Start: s[0]}] = true
				}
			}
			gold += len(want)
			tokens := Tokenizer{}.Append(nil, it.Text)
			check := func(s Span) {
				found++
				if want[s] {
					right++
				}
			}
			if set.tokens {
				for _, tok := range tokens {
					check(tok.Span)
				}
				continue
			}
			for s := range (Splitter{}).Sentences(it.Text, tokens) {
				if s[0] != tokens[0] && !slices.Contains(it.Optional, s[0].Start) {
					check(Span{Start: s[0].Start})
				}
			}
		}
		f1 := 200 * float64(right) / float64(found+gold)
		t.Logf("%s: F1 %.2f", set.file, f1)
		assert.GreaterOrEqual(t, f1, set.f1, set.file)
	}
}
