// Command buildlexicon builds the built-in lexicon of package stem from the
// family sizes of MALINDO Morph and from counts over running text.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"flag"
	"fmt"
	"io"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("buildlexicon: ")
	data := flag.String("data", "", "folder with stem/malindo_family_size.tsv and text/*.txt.gz")
	own := flag.String("own", "lexdata", "folder with our own word lists")
	out := flag.String("o", ".", "folder to write lexicon.bin and stopwords.bin to")
	flag.Parse()
	if err := run(*data, *own, *out); err != nil {
		log.Fatal(err)
	}
}

func run(data, own, out string) error {
	b := builder{data: data, own: own, counts: map[string]int{}, targets: map[string]string{}}
	if err := b.build(); err != nil {
		return err
	}
	b.stemmed()
	t := lextable.New(b.byCount(), b.targets)
	if err := write(filepath.Join(out, "lexicon.bin"), t, b.header); err != nil {
		return err
	}
	path := filepath.Join(own, "stopwords.txt")
	stop, err := stopwords(path)
	if err != nil {
		return err
	}
	sum, err := fileSum(path)
	if err != nil {
		return err
	}
	return write(filepath.Join(out, "stopwords.bin"), stop, []string{"stopwords.txt " + sum})
}

func fileSum(path string) (string, error) {
	b, err := os.ReadFile(path)
	return fmt.Sprintf("%x", sha256.Sum256(b)), err
}

func write(path string, t *lextable.Table, header []string) error {
	var buf bytes.Buffer
	if err := t.Write(&buf, header); err != nil {
		return err
	}
	return os.WriteFile(path, buf.Bytes(), 0o644)
}

// entrySet collects entries by word.
type entrySet struct{ byWord map[string]*lextable.Entry }

func (s *entrySet) get(word string) *lextable.Entry {
	if s.byWord == nil {
		s.byWord = map[string]*lextable.Entry{}
	}
	e := s.byWord[word]
	if e == nil {
		e = &lextable.Entry{Word: word}
		s.byWord[word] = e
	}
	return e
}

func (s *entrySet) sorted() []lextable.Entry {
	var list []lextable.Entry
	for _, word := range slices.Sorted(maps.Keys(s.byWord)) {
		list = append(list, *s.byWord[word])
	}
	return list
}

// builder puts the built-in lexicon together.
type builder struct {
	data, own string
	header    []string // the inputs and their sums
	counts    map[string]int
	set       entrySet
	targets   map[string]string
}

func (b *builder) read(folder, name string) ([]byte, error) {
	text, err := os.ReadFile(filepath.Join(folder, name))
	b.header = append(b.header, fmt.Sprintf("%s %x", name, sha256.Sum256(text)))
	return text, err
}

func (b *builder) build() error {
	malindo, err := b.read(b.data, "stem/malindo_family_size.tsv")
	if err != nil {
		return err
	}
	modern := map[string]int{}
	for _, name := range []string{"text/news.txt.gz", "text/prose.txt.gz", "text/legal.txt.gz"} {
		text, err := b.read(b.data, name)
		if err != nil {
			return err
		}
		if name == "text/legal.txt.gz" {
			modern = maps.Clone(b.counts)
		}
		if err := count(text, b.counts); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	found, err := induce(malindo, modern, b.counts)
	if err != nil {
		return err
	}
	for root, derived := range found {
		b.root(root, 1+derived)
	}
	for line := range strings.Lines(string(malindo)) {
		root, n, _ := strings.Cut(strings.TrimSpace(line), "\t")
		size, err := strconv.Atoi(n)
		if err != nil {
			return fmt.Errorf("malindo_family_size.tsv: %w", err)
		}
		b.root(root, size)
	}
	if _, err := b.read(b.own, "roots.txt"); err != nil {
		return err
	}
	if err := classes(filepath.Join(b.own, "roots.txt"), func(root, _ string) { b.root(root, ownSize(root)) }); err != nil {
		return err
	}
	if err := b.places(modern); err != nil {
		return err
	}
	if _, err := b.read(b.own, "exceptions.txt"); err != nil {
		return err
	}
	return classes(filepath.Join(b.own, "exceptions.txt"), func(form, root string) {
		b.set.get(form).Flags |= lextable.Form
		b.targets[form] = root
	})
}

// ownFamily is the family size that the roots of our own list count as: they
// are there because they must win against the root they go back to.
const ownFamily = 120

// ownSize gives nouns in -an a small family: they only have to win where they
// stand alone, and must not be seen in pemasukan (masuk, not pasukan).
func ownSize(root string) int {
	if strings.HasSuffix(root, "an") {
		return 4
	}
	return ownFamily
}

func (b *builder) root(word string, family int) {
	e := b.set.get(word)
	e.Flags |= lextable.Root
	e.Family = lextable.Quantise(family, lextable.FamilyScale)
	e.Freq = lextable.Quantise(b.counts[word], lextable.FreqScale)
}

// count adds the words of a compressed text to counts. Only lower-case words
// count: names are no evidence for roots.
func count(gz []byte, counts map[string]int) error {
	r, err := gzip.NewReader(bytes.NewReader(gz))
	if err != nil {
		return err
	}
	br := bufio.NewReaderSize(r, 1<<16)
	var word []byte
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
		if len(word) > 1 && len(word) < 64 && word[0] >= 'a' && word[0] <= 'z' {
			counts[string(word)]++
		}
		word = word[:0]
	}
}
