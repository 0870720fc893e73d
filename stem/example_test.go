package stem_test

import (
	"fmt"

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

func ExampleStemmer_AppendTerms() {
	fmt.Println(stem.Stemmer{}.AppendTerms(nil, "Para petani di Bekasi memanen padi."))
	// Output: [tani Bekasi panen padi]
}

func ExampleLexicon_With() {
	s := stem.Stemmer{Lexicon: stem.Builtin().With("glimfor")}
	fmt.Println(s.Stem("diglimforkan"))
	// Output: glimfor
}

func ExampleStemmer_informal() {
	s := stem.Stemmer{Informal: true}
	fmt.Println(s.Stem("nyobain"), s.Stem("dateng"))
	// Output: coba datang
}
