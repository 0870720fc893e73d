package sastrawi_test

import "github.com/wicara-nlp/wicara/stem/sastrawi"

// The exported names of go-sastrawi with their signatures: code written for it
// compiles with this package.
var (
	_ func(sastrawi.Dictionary) sastrawi.Stemmer   = sastrawi.NewStemmer
	_ func(sastrawi.Stemmer, string) string        = sastrawi.Stemmer.Stem
	_ func(*sastrawi.Stemmer, sastrawi.Dictionary) = (*sastrawi.Stemmer).ChangeDictionary

	_ func(...string) sastrawi.Dictionary    = sastrawi.NewDictionary
	_ func() sastrawi.Dictionary             = sastrawi.DefaultDictionary
	_ func() sastrawi.Dictionary             = sastrawi.DefaultStopword
	_ func(sastrawi.Dictionary, ...string)   = sastrawi.Dictionary.Add
	_ func(sastrawi.Dictionary, ...string)   = sastrawi.Dictionary.Remove
	_ func(sastrawi.Dictionary, string) bool = sastrawi.Dictionary.Contains
	_ func(sastrawi.Dictionary) int          = sastrawi.Dictionary.Count
	_ func(sastrawi.Dictionary, string)      = sastrawi.Dictionary.Print
	_ func(string) []string                  = sastrawi.Tokenize
	_ func(sastrawi.Stemmer, string) string  = sastrawi.Stemmer.StemSentence
)
