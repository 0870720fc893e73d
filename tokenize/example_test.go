package tokenize_test

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

func ExampleWords() {
	fmt.Printf("%q\n", tokenize.Words("Anak-anak di Jl.Kenanga membayar Rp10.000."))
	// Output: ["Anak-anak" "di" "Jl." "Kenanga" "membayar" "Rp" "10.000" "."]
}

func ExampleSentences() {
	for _, s := range tokenize.Sentences(`“Sudah siap?” tanya Bu Rina. H. Mahfud mengangguk.`) {
		fmt.Println(s)
	}
	// Output:
	// “Sudah siap?” tanya Bu Rina.
	// H. Mahfud mengangguk.
}

func ExampleTokenizer_Append() {
	text := "Suhu naik 1,5°C"
	var tokens []tokenize.Token // keep it: the next Append needs no new memory
	tokens = tokenize.Tokenizer{}.Append(tokens[:0], text)
	for _, t := range tokens {
		fmt.Println(t.Start, t.End, t.Kind, t.In(text))
	}
	// Output:
	// 0 4 Word Suhu
	// 5 9 Word naik
	// 10 13 Number 1,5
	// 13 16 Symbol °C
}

func ExampleTokenizer_AppendBytes() {
	data := []byte("Kopi\xff enak")
	for _, t := range (tokenize.Tokenizer{}).AppendBytes(nil, data) {
		fmt.Printf("%q %v\n", data[t.Start:t.End], t.Kind)
	}
	// Output:
	// "Kopi" Word
	// "\xff" Other
	// "enak" Word
}

func ExampleTokenizer_Tokens() {
	text := "Tulis ke redaksi@contoh.id ya :)"
	for t := range (tokenize.Tokenizer{}).Tokens(text) {
		if t.Kind != tokenize.Word {
			fmt.Println(t.Kind, t.In(text))
		}
	}
	// Output:
	// Email redaksi@contoh.id
	// Emoticon :)
}

func ExampleTokenizer_splitClitics() {
	text := "Kubaca bukunya di sekolahmu"
	for t := range (tokenize.Tokenizer{SplitClitics: true}).Tokens(text) {
		fmt.Print(t.In(text), " ")
	}
	// Output: Ku baca buku nya di sekolah mu
}

func ExampleSplitter_Sentences() {
	text := "Hujan turun sejak\npagi. Jalan basah."
	tokens := tokenize.Tokenizer{}.Append(nil, text)
	for s := range (tokenize.Splitter{HardWrapped: true}).Sentences(text, tokens) {
		fmt.Printf("%d tokens, %q\n", len(s), text[s[0].Start:s[len(s)-1].End])
	}
	// Output:
	// 5 tokens, "Hujan turun sejak\npagi."
	// 3 tokens, "Jalan basah."
}

func ExampleScanSentences() {
	sc := bufio.NewScanner(strings.NewReader("Air surut. Warga pulang\nPasar dibuka lagi."))
	sc.Split(tokenize.ScanSentences)
	for sc.Scan() {
		fmt.Println(sc.Text())
	}
	// Output:
	// Air surut.
	// Warga pulang
	// Pasar dibuka lagi.
}

func ExampleAbbreviations_With() {
	abbr := tokenize.BuiltinAbbreviations().With(tokenize.BeforeName, "Perpus.")
	text := "Buku ada di Perpus. Daerah."
	tokens := tokenize.Tokenizer{Abbreviations: abbr}.Append(nil, text)
	for s := range (tokenize.Splitter{Abbreviations: abbr}).Sentences(text, tokens) {
		fmt.Println(text[s[0].Start:s[len(s)-1].End])
	}
	// Output: Buku ada di Perpus. Daerah.
}

func ExampleReadAbbreviations() {
	abbr, err := tokenize.ReadAbbreviations(strings.NewReader("Perpus. before # perpustakaan\nhal. number\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "Perpus. Daerah, hal. 7, dan lain hal."
	for t := range (tokenize.Tokenizer{Abbreviations: abbr}).Tokens(text) {
		if t.Kind == tokenize.Abbreviation {
			fmt.Println(t.In(text))
		}
	}
	// Output:
	// Perpus.
	// hal.
}

func ExampleSpan_In() {
	fmt.Println(tokenize.Span{Start: 5, End: 9}.In("Pagi hari"))
	// Output: hari
}

func ExampleKind_String() {
	fmt.Println(tokenize.Hashtag)
	// Output: Hashtag
}
