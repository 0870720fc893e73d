package lexbuild

import (
	"fmt"
	"os"
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

// classes yields the words of a file whose lines are "class: word word", where
// a word may be form=root.
func classes(path string, yield func(form, root string)) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	n := 0
	for line := range strings.Lines(string(b)) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		_, words, ok := strings.Cut(line, ": ")
		if !ok {
			return fmt.Errorf("%s:%d: no colon behind the class", path, n)
		}
		for word := range strings.FieldsSeq(words) {
			form, root, ok := strings.Cut(word, "=")
			if !ok {
				root = form
			}
			if form == "" || root == "" {
				return fmt.Errorf("%s:%d: %q lacks a word", path, n, word)
			}
			yield(form, root)
		}
	}
	return nil
}

// stopwords builds the table of stop words: those of stopwords.txt, and as exceptions the
// pairs of pairs.txt, which are none. Between the words of a pair stands a space.
func (b *builder) stopwords() (*lextable.Table, error) {
	var set entrySet
	targets := map[string]string{}
	err := b.list("stopwords.txt", func(form, _ string) { set.get(spaced(form)).Flags |= lextable.Root })
	if err != nil {
		return nil, err
	}
	err = b.list("pairs.txt", func(form, _ string) {
		pair := spaced(form)
		set.get(pair).Flags |= lextable.Form
		targets[pair] = pair
	})
	if err != nil {
		return nil, err
	}
	return lextable.New(set.sorted(), targets), nil
}

// spaced returns the words of the pair first+second with a space between them.
func spaced(pair string) string { return strings.Replace(pair, "+", " ", 1) }
