// Package annotated loads annotated files, for the programs that train on them and
// measure with them.
package annotated

import (
	"bufio"
	"fmt"
	"iter"
	"os"
	"path/filepath"

	"github.com/wicara-nlp/wicara/ner/train"
)

// Load reads a file of JSON lines of texts with byte spans if its name ends in .jsonl or
// .json or its first character is a brace, else one of CoNLL columns. Errors begin with
// the name of the file.
func Load(name string) ([]train.Sentence, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := train.Collect(reader(name, bufio.NewReader(f)))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return data, nil
}

// reader chooses the format by the name of the file and its first character.
func reader(name string, in *bufio.Reader) iter.Seq2[train.Sentence, error] {
	head, _ := in.Peek(1)
	switch filepath.Ext(name) {
	case ".jsonl", ".json":
		return train.ReadSpans(in)
	case ".conll", ".tsv", ".bio":
		return train.ReadCoNLL(in)
	}
	if string(head) == "{" {
		return train.ReadSpans(in)
	}
	return train.ReadCoNLL(in)
}
