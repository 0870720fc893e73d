package stem_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/wicara-nlp/wicara/stem"
)

func ExampleStem() {
	fmt.Println(stem.Stem("memperbaiki"), stem.Stem("keberhasilan"), stem.Stem("buku-bukunya"))
	// Output: baik hasil buku
}

func ExampleStemmer_Analyses() {
	for a := range (stem.Stemmer{}).Analyses("menyapukannya") {
		fmt.Print(a.Root)
		for _, x := range a.Affixes {
			fmt.Print(" ", x.Form)
		}
		fmt.Println()
		break
	}
	// Output: sapu -kan meny- -nya
}

// The affixes of a word can be put together with another root.
func ExampleAnalysis_Word() {
	for a := range (stem.Stemmer{}).Analyses("penyelenggaraannya") {
		fmt.Println(a.Word())
		a.Root = "satu"
		fmt.Println(a.Word())
		break
	}
	// Output:
	// penyelenggaraannya
	// penyatuannya
}

func ExampleStemmer_AppendTerms() {
	fmt.Println(stem.Stemmer{}.AppendTerms(nil, "Para petani di Bekasi memanen padi."))
	// Output: [tani Bekasi panen padi]
}

// A word of two words gives two terms, as these do written apart.
func ExampleStemmer_AppendTerms_twoWords() {
	for _, text := range []string{"pertanggungjawaban nonformal", "tanggung-jawab non-formal", "tanggung jawab non formal"} {
		fmt.Println(stem.Stemmer{}.AppendTerms(nil, text))
	}
	// Output:
	// [tanggung jawab non formal]
	// [tanggung jawab non formal]
	// [tanggung jawab non formal]
}

// A search reads documents and queries alike, whatever their capitals.
func ExampleStemmer_foldCase() {
	s := stem.Stemmer{FoldCase: true}
	fmt.Println(s.AppendTerms(nil, "Sari bekerja di Badan Penanggulangan Bencana."))
	fmt.Println(s.AppendTerms(nil, "badan penanggulangan bencana"))
	// Output:
	// [sari kerja badan tanggulang bencana]
	// [badan tanggulang bencana]
}

func ExampleLexicon_With() {
	s := stem.Stemmer{Lexicon: stem.Builtin().With("glimfor")}
	fmt.Println(s.Stem("diglimforkan"))
	// Output: glimfor
}

// A word that is none of the texts at hand can be taken out.
func ExampleLexicon_Without() {
	s := stem.Stemmer{Lexicon: stem.Builtin().Without("beruang")}
	fmt.Println(stem.Stem("beruang"), s.Stem("beruang"))
	// Output: beruang uang
}

// The root need not be one that the rules could find.
func ExampleLexicon_Override() {
	s := stem.Stemmer{Lexicon: stem.Builtin().Override("medsos", "media")}
	fmt.Println(s.Stem("medsos"))
	// Output: media
}

// A file of roots and exceptions, on top of the built-in lexicon. An error
// names the line that is wrong.
func ExampleLexicon_Read() {
	lexicon, err := stem.Builtin().Read(strings.NewReader("# kata baru\nglimfor\nmedsos = media\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	s := stem.Stemmer{Lexicon: lexicon}
	fmt.Println(s.Stem("diglimforkan"), s.Stem("medsos"), s.Stem("menulis"))

	_, err = stem.Builtin().Read(strings.NewReader("glimfor\nmedia sosial\n"))
	var bad *stem.LineError
	if errors.As(err, &bad) {
		fmt.Println(errors.Is(err, stem.ErrLine), bad.Line, bad.Err)
	}
	// Output:
	// glimfor media tulis
	// true 2 bad line: behind a root stands nothing but its family size, a number from 0: "sosial"
}

// A lexicon that has nothing but the words of a file.
func ExampleReadLexicon() {
	file := "# istilah kami\nunggah\ntulis 35\ngemetar = getar\n"
	lexicon, err := stem.ReadLexicon(strings.NewReader(file))
	if err != nil {
		fmt.Println(err)
		return
	}
	s := stem.Stemmer{Lexicon: lexicon}
	fmt.Println(s.Stem("mengunggahnya"), s.Stem("penulisan"), s.Stem("gemetar"), s.Stem("membaca"))
	// Output: unggah tulis getar membaca
}

func ExampleStopwords() {
	s := stem.Stemmer{Stopwords: stem.Stopwords().With("warga").Without("tidak")}
	fmt.Println(s.AppendTerms(nil, "Para warga tidak membayar pajak."))
	// Output: [tidak bayar pajak]
}

func ExampleIsStopword() {
	fmt.Println(stem.IsStopword("Yang"), stem.IsStopword("pajak"))
	// Output: true false
}

func ExampleStemmer_informal() {
	s := stem.Stemmer{Informal: true}
	fmt.Println(s.Stem("nyobain"), s.Stem("dateng"))
	// Output: coba datang
}
