package lexbuild

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

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
	for _, word := range sortedKeys(s.byWord) {
		list = append(list, *s.byWord[word])
	}
	return list
}

// builder puts the built-in lexicon together.
type builder struct {
	data, own string
	header    []string // the inputs and their sums
	texts     [][]byte // compressed
	counts    map[string]int
	capitals  map[string]int // how often words have one inside of sentences of news and prose
	modern    map[string]int // and how often they are in small letters there
	set       entrySet
	targets   map[string]string
	malindo   *lextable.Table // the lexicon before our own lists
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

func (b *builder) read(folder, name string) ([]byte, error) {
	text, err := os.ReadFile(filepath.Join(folder, name))
	b.header = append(b.header, fmt.Sprintf("%s %x", name, sha256.Sum256(text)))
	return text, err
}

// build puts the roots together, source by source, then the exceptions.
func (b *builder) build() error {
	malindo, err := b.read(b.data, "stem/malindo_family_size.tsv")
	if err != nil {
		return err
	}
	if err := b.count(); err != nil {
		return err
	}
	var own []string
	err = classes(filepath.Join(b.own, "roots.txt"), func(form, _ string) { own = append(own, form) })
	if err != nil {
		return err
	}
	found, err := induce(malindo, own, b.modern, b.counts)
	if err != nil {
		return err
	}
	for root, derived := range found {
		b.root(root, 1+derived)
	}
	if err := b.families(malindo); err != nil {
		return err
	}
	if err := b.derived(); err != nil {
		return err
	}
	b.malindo = lextable.New(b.set.sorted(), nil)
	if err := b.list("roots.txt", b.ownRoot); err != nil {
		return err
	}
	if err := b.list("monosyllables.txt", b.mono); err != nil {
		return err
	}
	if err := b.places(); err != nil {
		return err
	}
	if err := b.list("exceptions.txt", b.fix); err != nil {
		return err
	}
	b.grown()
	b.names()
	return b.joined()
}

// count counts the words of the texts.
func (b *builder) count() error {
	for _, name := range []string{"text/news.txt.gz", "text/prose.txt.gz", "text/legal.txt.gz"} {
		text, err := b.read(b.data, name)
		if err != nil {
			return err
		}
		b.texts = append(b.texts, text)
		capitals := b.capitals
		if name == "text/legal.txt.gz" {
			b.modern = maps.Clone(b.counts)
			capitals = map[string]int{} // laws have their terms in capitals
		}
		if err := count(text, b.counts, capitals); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// families adds the roots of MALINDO Morph with the sizes of their families.
func (b *builder) families(malindo []byte) error {
	line := 0
	for row := range strings.Lines(string(malindo)) {
		line++
		root, n, _ := strings.Cut(strings.TrimSpace(row), "\t")
		size, err := strconv.Atoi(n)
		if err != nil {
			return fmt.Errorf("malindo_family_size.tsv:%d: %w", line, err)
		}
		b.root(root, size)
	}
	return nil
}

// list yields the words of one of our own lists.
func (b *builder) list(name string, yield func(form, root string)) error {
	if _, err := b.read(b.own, name); err != nil {
		return err
	}
	return classes(filepath.Join(b.own, name), yield)
}

// fix makes form an exception with the given root.
func (b *builder) fix(form, root string) {
	b.set.get(form).Flags |= lextable.Form
	b.targets[form] = root
}

func (b *builder) root(word string, family int) {
	e := b.set.get(word)
	e.Flags |= lextable.Root
	e.Family = lextable.Quantise(family, lextable.FamilyScale)
	e.Freq = lextable.Quantise(b.counts[word], lextable.FreqScale)
}
