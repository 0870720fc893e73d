package sastrawi_test

import (
	"fmt"

	"github.com/wicara-nlp/wicara/stem/sastrawi"
)

func Example() {
	stopwords := sastrawi.DefaultStopword()
	stemmer := sastrawi.NewStemmer(sastrawi.DefaultDictionary())
	for _, word := range sastrawi.Tokenize("Para nelayan memperbaiki perahu-perahunya di https://contoh.id/dermaga.") {
		if !stopwords.Contains(word) {
			fmt.Println(word, "→", stemmer.Stem(word))
		}
	}
	// Output:
	// nelayan → nelayan
	// memperbaiki → baik
	// perahu-perahunya → perahu
}

func ExampleStemmer_Stem() {
	stemmer := sastrawi.NewStemmer(sastrawi.DefaultDictionary())
	for _, word := range []string{"Keberuntunganmu", "mempertanyakan", "bermain-main", "kinerja", "café"} {
		fmt.Println(stemmer.Stem(word))
	}
	// Output:
	// untung
	// tanya
	// main
	// kerja
	// café
}

func ExampleStemmer_StemSentence() {
	stemmer := sastrawi.NewStemmer(sastrawi.DefaultDictionary())
	fmt.Println(stemmer.StemSentence("Jum'at lalu, mereka menanam 40 pohon."))
	// Output: jum at lalu mereka tanam 40 pohon
}

func ExampleStemmer_ChangeDictionary() {
	stemmer := sastrawi.NewStemmer(sastrawi.DefaultDictionary())
	fmt.Println(stemmer.Stem("memviralkannya"))

	dictionary := sastrawi.DefaultDictionary()
	dictionary.Add("viral")
	stemmer.ChangeDictionary(dictionary)
	fmt.Println(stemmer.Stem("memviralkannya"))
	// Output:
	// memviralkannya
	// viral
}

func ExampleNewDictionary() {
	dictionary := sastrawi.NewDictionary("lapar")
	dictionary.Add("ingin", "makan", "gizi", "enak")
	dictionary.Remove("enak")
	dictionary.Print(" ")

	stemmer := sastrawi.NewStemmer(dictionary)
	fmt.Println(stemmer.StemSentence("Aku kelaparan dan menginginkan makanan yang bergizi."))
	// Output:
	// gizi ingin lapar makan
	// aku lapar dan ingin makan yang gizi
}

func ExampleDictionary() {
	dictionary := sastrawi.DefaultDictionary()
	fmt.Println(dictionary.Count(), dictionary.Contains("rumah"), dictionary.Contains("rumahnya"))

	dictionary.Remove("rumah")
	fmt.Println(dictionary.Count(), dictionary.Contains("rumah"))
	fmt.Println(sastrawi.DefaultDictionary().Contains("rumah"))
	// Output:
	// 29931 true false
	// 29930 false
	// true
}

func ExampleDefaultStopword() {
	stopwords := sastrawi.DefaultStopword()
	fmt.Println(stopwords.Count(), stopwords.Contains("yang"), stopwords.Contains("rumah"))
	// Output: 809 true false
}

func ExampleTokenize() {
	for _, word := range sastrawi.Tokenize("Anak-anak kelas 5 &amp; 6 pulang Jum'at, lihat @sekolahkami.") {
		fmt.Println(word)
	}
	// Output:
	// anak-anak
	// kelas
	// 5
	// 6
	// pulang
	// jum'at
	// lihat
}
