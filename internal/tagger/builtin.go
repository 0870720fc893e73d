package tagger

import (
	_ "embed" // for the tables
	"fmt"
	"hash/crc32"
	"sync"
	"unsafe"

	"github.com/wicara-nlp/wicara/internal/wordtable"
)

//go:generate go run ../cmd/buildwords -out words.bin -exclude ../../../shared/data/ner/news.dev.jsonl -exclude ../../../shared/data/ner/outlets.dev.jsonl -articles ../../../shared/data/text/articles.jsonl.gz -text ../../../shared/data/text/news.txt.gz -text ../../../shared/data/text/prose.txt.gz

//go:embed words.bin
var wordsData string

//go:embed names.bin
var namesData string

// Builtin returns the knowledge that is part of the library. The tables are
// read in place; their checks run once.
var Builtin = sync.OnceValue(func() *Knowledge {
	k, err := OpenKnowledge(wordsData, namesData)
	if err != nil {
		panic(err) // the embedded files are damaged, which no test would let pass
	}
	return k
})

// OpenKnowledge opens the tables of words and names.
func OpenKnowledge(words, names string) (*Knowledge, error) {
	w, err := wordtable.Open(words)
	if err != nil {
		return nil, err
	}
	n, err := OpenNames(names)
	if err != nil {
		return nil, err
	}
	return &Knowledge{Words: w, Names: n, id: checksum(words, names)}, nil
}

func checksum(words, names string) string {
	sum := uint32(0)
	for _, s := range []string{words, names} {
		sum = crc32.Update(sum, crc32.IEEETable, unsafe.Slice(unsafe.StringData(s), len(s)))
	}
	return fmt.Sprintf("%08x", sum)
}

// ID tells tables apart: models work with those they were trained with.
func (k *Knowledge) ID() string { return k.id }
