// Command buildsastrawi writes the word lists that stem/sastrawi embeds:
// Sastrawi's root words and the stop words of go-sastrawi, one word a line in
// the inputs, in the form of internal/wordset in the outputs.
//
// Usage:
//
//	buildsastrawi -roots sastrawi_roots.txt -stopwords sastrawi_stopwords.txt -out stem/sastrawi
//
// The same inputs give the same bytes. The header of every output names its
// input with the SHA-256 of it, and the licences.
package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/wicara-nlp/wicara/internal/wordset"
)

// list is one word list: the file it is written to and what its header says.
type list struct {
	out, about string
}

var (
	roots = list{"roots.bin", `wicara sastrawi roots
The root words of Sastrawi, the stemmer for Indonesian.
taken from: sastrawijs 1.1.0 by Damar Zaky, a port of Sastrawi to JavaScript, licence MIT; Sastrawi is Copyright 2014 Andy Librian, licence MIT.
origin: Sastrawi's words go back to the dictionary of Kateglo (kateglo.com), whose content is under CC BY-NC-SA 3.0.
note: for commercial use have both licences judged, or bring words of your own; no other package of this module needs this list.
`}
	stopwords = list{"stopwords.bin", `wicara sastrawi stop words
The stop words that go-sastrawi has as DefaultStopword.
taken from: go-sastrawi, Copyright 2016 Radhi, licence MIT.
`}
)

func main() {
	rootsPath := flag.String("roots", "", "file of root words, one a line")
	stopwordsPath := flag.String("stopwords", "", "file of stop words, one a line")
	out := flag.String("out", ".", "folder of the outputs")
	flag.Parse()
	if err := errors.Join(roots.build(*rootsPath, *out), stopwords.build(*stopwordsPath, *out)); err != nil {
		fmt.Fprintln(os.Stderr, "buildsastrawi:", err)
		os.Exit(1)
	}
}

// build reads the words of path and writes the list to its file in folder.
func (l list) build(path, folder string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	data, err := l.encode(filepath.Base(path), text)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.WriteFile(filepath.Join(folder, l.out), data, 0o644)
}

// encode makes the list of the words in text, the content of the file name.
func (l list) encode(name string, text []byte) ([]byte, error) {
	words := strings.Fields(string(text))
	for i, line := range strings.Split(strings.TrimRight(string(text), "\n"), "\n") {
		if len(strings.Fields(line)) != 1 {
			return nil, fmt.Errorf("line %d: want one word, got %q", i+1, line)
		}
	}
	header := l.about +
		"generator: internal/cmd/buildsastrawi\n" +
		fmt.Sprintf("source: %s, %d words, sha256 %x\n", name, len(words), sha256.Sum256(text))
	return wordset.Append(nil, header, words)
}
