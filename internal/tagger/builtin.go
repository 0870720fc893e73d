package tagger

import (
	_ "embed" // for the tables
	"fmt"
	"sync"

	"github.com/wicara-nlp/wicara/internal/wordtable"
)

//go:generate go run ../cmd/buildwords -out words.bin -exclude ../../../shared/data/ner/news.dev.jsonl -exclude ../../../shared/data/ner/outlets.dev.jsonl -articles ../../../shared/data/text/articles.jsonl.gz -text ../../../shared/data/text/news.txt.gz -text ../../../shared/data/text/prose.txt.gz

//go:embed words.bin
var wordsData string

//go:embed names.bin
var namesData string

// Builtin returns the knowledge that is part of the library. The tables are
// read in place; a test checks them, so that a program need not.
var Builtin = sync.OnceValue(func() *Knowledge {
	k, err := openKnowledge(wordsData, namesData, wordtable.Trust, TrustNames)
	if err != nil {
		panic(err) // the embedded files are damaged, which no test would let pass
	}
	return k
})

// OpenKnowledge checks and opens the tables of words and names.
func OpenKnowledge(words, names string) (*Knowledge, error) {
	return openKnowledge(words, names, wordtable.Open, OpenNames)
}

func openKnowledge(words, names string, openWords func(string) (wordtable.Table, error), openNames func(string) (Names, error)) (*Knowledge, error) {
	w, err := openWords(words)
	if err != nil {
		return nil, err
	}
	n, err := openNames(names)
	if err != nil {
		return nil, err
	}
	return &Knowledge{Words: w, Names: n, id: fmt.Sprintf("%08x%08x", w.Sum(), n.Sum)}, nil
}

// ID tells tables apart: models work with those they were trained with.
func (k *Knowledge) ID() string { return k.id }
