package lexbuild

import (
	"bytes"
	"os"
	"path/filepath"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

// Run builds lexicon.bin and stopwords.bin in the folder out from the sources in
// the folder data and our own lists in the folder own.
func Run(data, own, out string) error {
	b, err := collect(data, own)
	if err != nil {
		return err
	}
	if err := b.closeCalls(); err != nil {
		return err
	}
	b.stemmed()
	t := lextable.New(b.byCount(), b.targets)
	if err := write(filepath.Join(out, "lexicon.bin"), t, b.header); err != nil {
		return err
	}
	words := &builder{own: own}
	stop, err := words.stopwords()
	if err != nil {
		return err
	}
	return write(filepath.Join(out, "stopwords.bin"), stop, words.header)
}

// Roots returns the lexicon of roots and exceptions alone, without the words
// whose roots are found beforehand: what the weights are fitted with.
func Roots(data, own string) (*lextable.Table, error) {
	b, err := collect(data, own)
	if err != nil {
		return nil, err
	}
	return lextable.New(b.set.sorted(), b.targets), nil
}

func collect(data, own string) (*builder, error) {
	b := &builder{data: data, own: own, counts: map[string]int{}, capitals: map[string]int{}, modern: map[string]int{}, targets: map[string]string{}}
	return b, b.build()
}

func write(path string, t *lextable.Table, header []string) error {
	var buf bytes.Buffer
	if err := t.Write(&buf, header); err != nil {
		return err
	}
	return os.WriteFile(path, buf.Bytes(), 0o644)
}
