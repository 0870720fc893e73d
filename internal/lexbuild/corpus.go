package lexbuild

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"io"
	"strings"
)

// count adds the words of a compressed text to counts, and those with a capital
// inside of sentences to capitals, in lower case: names are no evidence for roots.
func count(gz []byte, counts, capitals map[string]int) error {
	return scan(gz, func(word []byte, first bool) {
		switch {
		case lowerCase(word):
			counts[string(word)]++
		case word != nil && !first && word[0] >= 'A' && word[0] <= 'Z' && len(word) < 64:
			capitals[string(bytes.ToLower(word))]++
		}
	})
}

func lowerCase(word []byte) bool {
	return len(word) > 1 && len(word) < 64 && word[0] >= 'a' && word[0] <= 'z'
}

// openers are the marks behind which any word may have a capital.
const openers = ".!?:\"'(\n"

// scan calls yield with the words of a compressed text, in any case, and whether
// they may begin a sentence, and with an empty word at the end of every paragraph.
func scan(gz []byte, yield func(word []byte, first bool)) error {
	r, err := gzip.NewReader(bytes.NewReader(gz))
	if err != nil {
		return err
	}
	br := bufio.NewReaderSize(r, 1<<16)
	var word []byte
	first := true
	for {
		c, err := br.ReadByte()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '-' || c >= 0x80 {
			word = append(word, c)
			continue
		}
		if len(word) > 0 {
			yield(word, first)
			word, first = word[:0], false
		}
		first = first || strings.IndexByte(openers, c) >= 0
		if c == '\n' {
			yield(nil, first)
		}
	}
}
