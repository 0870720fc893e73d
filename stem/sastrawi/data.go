package sastrawi

import (
	_ "embed"
	"sync"

	"github.com/wicara-nlp/wicara/internal/wordset"
)

//go:generate go run ../../internal/cmd/buildsastrawi -roots ../../../shared/data/stem/sastrawi_roots.txt -stopwords ../../../shared/data/stem/sastrawi_stopwords.txt -out .

// The word lists; the header of each says where it comes from and under which
// licence, and package wordset what follows.
var (
	//go:embed roots.bin
	rootData string
	//go:embed stopwords.bin
	stopwordData string

	rootSet     = sync.OnceValue(func() *wordset.Set { return mustOpen(rootData) })
	stopwordSet = sync.OnceValue(func() *wordset.Set { return mustOpen(stopwordData) })
)

// mustOpen opens a list that is part of the program; the tests make sure that
// it is sound.
func mustOpen(data string) *wordset.Set {
	set, err := wordset.Open(data)
	if err != nil {
		panic(err)
	}
	return set
}

// DefaultDictionary returns the dictionary of Sastrawi: 29,931 root words. See
// the package documentation for their licence. Each call returns a dictionary
// of its own, which may be changed without a change to others; it shares the
// words with them, so that a call costs next to nothing.
func DefaultDictionary() Dictionary { return newDictionary(rootSet()) }

// DefaultStopword returns the stop words of go-sastrawi: 809 frequent words
// that carry little meaning. Each call returns a dictionary of its own, as with
// [DefaultDictionary]. The words are not stemmed: look a word up before it is.
func DefaultStopword() Dictionary { return newDictionary(stopwordSet()) }
