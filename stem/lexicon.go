package stem

import (
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
)

// Lexicon is a set of roots, each with the size of its morphological family
// and its frequency, and of exceptions: forms whose root is fixed. It is
// immutable and safe for concurrent use; With, Without and Override return a
// changed lexicon that shares the unchanged part with the old one.
//
// Words are kept in lower case. Words of more than 64 bytes are ignored, as no
// longer word is ever analysed. The zero Lexicon has no words.
type Lexicon struct {
	tables morph.Lexicon // the base is nil in the zero Lexicon
}

// empty stands for the zero Lexicon, so that no look-up needs to ask for it.
var empty = sync.OnceValue(func() *Lexicon { return newLexicon(lextable.New(nil, nil), nil) })

// newLexicon returns the lexicon of the table base with the changes in over, nil for
// none.
func newLexicon(base, over *lextable.Table) *Lexicon {
	return &Lexicon{tables: morph.Lexicon{Base: base, Over: over}}
}

// made returns l, or a lexicon that can be read in place of the zero Lexicon.
func (l *Lexicon) made() *Lexicon {
	if l.tables.Base == nil {
		return empty()
	}
	return l
}

// newRootFamily and newRootFreq are what a root added by a user counts as at least: a
// root with a medium family, which wins against rare roots of the built-in
// lexicon and against no well-attested one it does not contain. Those that it contains
// it wins against, as grown does in internal/lexbuild: makanan in makananku.
const (
	newRootFamily = 20
	newRootFreq   = 1000
)

// With returns a lexicon that also has the given roots. One that looks derived takes the
// place of the root in it in other words, too: makanan in makananku; but keputusan has
// putus within ke- and -an, beside putusan as well. A root given again after Without is a
// root once more. Adding a root does not undo an exception that names another root for the
// same word.
//
// With, Without and Override take time in proportion to all changes so far: give
// many words to one call of With or Without, or in a file to [Lexicon.Read], as a
// loop of calls takes quadratic time.
func (l *Lexicon) With(roots ...string) *Lexicon {
	c := l.change()
	for _, r := range roots {
		c.addRoot(r, asItLooks)
	}
	return c.lexicon()
}

// Without returns a lexicon that lacks the given words, as roots and as
// exceptions.
func (l *Lexicon) Without(words ...string) *Lexicon {
	c := l.change()
	for _, w := range words {
		c.remove(w)
	}
	return c.lexicon()
}

// Override returns a lexicon in which form has the given root, whatever the
// rules and the list of everyday words say. A form that is its own root is never
// taken apart. The root need not be in the lexicon.
func (l *Lexicon) Override(form, root string) *Lexicon {
	c := l.change()
	c.override(form, root)
	return c.lexicon()
}

// Has reports whether word is a root of the lexicon. Case is ignored.
func (l *Lexicon) Has(word string) bool { return l.made().tables.Has(word) }

// has is Has for a word in small letters.
func (l *Lexicon) has(w []byte) bool {
	return l.made().tables.Flags(w)&lextable.Root != 0
}

// change is the working state of With, Without and Override.
type change struct {
	base    *lextable.Table
	entries []lextable.Entry
	index   map[string]int
	targets map[string]string
}

func (l *Lexicon) change() *change {
	l = l.made()
	c := &change{base: l.tables.Base, index: map[string]int{}, targets: map[string]string{}}
	if l.tables.Over != nil {
		for rec := range l.tables.Over.All() {
			e := l.tables.Over.At(rec)
			c.index[e.Word] = len(c.entries)
			c.entries = append(c.entries, e)
			if e.Flags&lextable.Form != 0 {
				c.targets[e.Word] = l.tables.Over.Target(rec)
			}
		}
	}
	return c
}

// entry returns the entry of word in the upper part, made from the lower part
// or empty if there was none; nil if the word cannot be in a lexicon.
func (c *change) entry(word string) *lextable.Entry {
	var w morph.Word
	if !w.Set(word) || len(w.Bytes()) == 0 {
		return nil
	}
	word = string(w.Bytes())
	if i, ok := c.index[word]; ok {
		return &c.entries[i]
	}
	e := lextable.Entry{Word: word}
	if rec := c.base.Lookup(w.Bytes()); rec >= 0 {
		e = c.base.At(rec)
		e.Flags &^= lextable.Stemmed | lextable.Unknown // the change may give it another root
		if e.Flags&lextable.Form != 0 {
			c.targets[word] = c.base.Target(rec)
		}
	}
	c.index[word] = len(c.entries)
	c.entries = append(c.entries, e)
	return &c.entries[len(c.entries)-1]
}

// asItLooks stands for the family of a root of which none is given.
const asItLooks = -1

func (c *change) addRoot(word string, family int) {
	e := c.entry(word)
	if e == nil || e.Flags&lextable.Root != 0 {
		return
	}
	e.Flags = e.Flags&^lextable.Removed | lextable.Root
	if family == asItLooks {
		e.Family, family = max(e.Family, c.grown(e.Word)), newRootFamily
	}
	e.Family = max(e.Family, lextable.Quantise(family, lextable.FamilyScale))
	e.Freq = max(e.Freq, lextable.Quantise(newRootFreq, lextable.FreqScale))
}

// grown returns the family with which word wins against the root in it that the lower part
// reads, with one affix more; 0 if it reads none.
func (c *change) grown(word string) uint8 {
	fi := morph.Finder{Lexicon: &morph.Lexicon{Base: c.base}}
	rec := c.base.Lookup([]byte(fi.Stem(word)))
	if rec < 0 || c.base.Word(rec) == word {
		return 0
	}
	return lextable.Above(c.base.Family(rec))
}

func (c *change) remove(word string) {
	if e := c.entry(word); e != nil {
		*e = lextable.Entry{Word: e.Word, Flags: lextable.Removed}
		delete(c.targets, e.Word)
	}
}

func (c *change) override(form, root string) {
	e := c.entry(form)
	if e == nil || root == "" || len(root) > morph.MaxBytes {
		return
	}
	e.Flags = e.Flags&^lextable.Removed | lextable.Form
	root = morph.Lower(root)
	if e.Word == root && strings.IndexByte(root, ' ') > 0 { // a pair is a stop word or none
		e.Flags &^= lextable.Root
	}
	c.targets[e.Word] = root
}

func (c *change) lexicon() *Lexicon {
	return newLexicon(c.base, lextable.New(c.entries, c.targets))
}
