package sastrawi

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/wordkey"
	"github.com/wicara-nlp/wicara/internal/wordset"
)

// Dictionary is a set of words. A copy of a Dictionary is the same set: a word
// added to one is in the other as well. Any number of goroutines may use it at once as
// long as none changes it.
//
// The zero Dictionary is empty and, like a nil map, cannot be added to; make
// one with [NewDictionary], [DefaultDictionary] or [DefaultStopword].
//
// In go-sastrawi a Dictionary is a map, so code there may index it, range over
// it or take its len. Here it is not, so that the default dictionary need not
// be built for every caller: use Contains, All and Count.
type Dictionary struct {
	*words
}

// words is an immutable set that is shared, and what makes this dictionary
// differ from it.
type words struct {
	base    *wordset.Set
	added   map[string]string   // words that base lacks, each under itself
	removed map[string]struct{} // words of base
}

// NewDictionary returns a dictionary of the given words. The empty string is left
// out.
func NewDictionary(words ...string) Dictionary {
	d := newDictionary(nil)
	d.Add(words...)
	return d
}

func newDictionary(base *wordset.Set) Dictionary {
	return Dictionary{&words{base: base}}
}

// Add puts words into the dictionary as they are. A stemmer looks up words in lower
// case, so it never finds words added with capitals. The empty string is left out, as
// in PHP Sastrawi. Add panics on the zero Dictionary.
func (d Dictionary) Add(words ...string) {
	for _, w := range words {
		if _, ok := wordset.Find(d.base, w); ok {
			delete(d.removed, w)
			continue
		}
		if w == "" {
			continue
		}
		if d.added == nil {
			d.added = make(map[string]string)
		}
		d.added[w] = w
	}
}

// Remove takes words out of the dictionary. Words that it lacks are ignored.
func (d Dictionary) Remove(words ...string) {
	for _, w := range words {
		if d.words == nil {
			return
		}
		delete(d.added, w)
		if own, ok := wordset.Find(d.base, w); ok {
			if d.removed == nil {
				d.removed = make(map[string]struct{})
			}
			d.removed[own] = struct{}{}
		}
	}
}

// Contains says whether word is in the dictionary, exactly as it is written.
// It allocates nothing.
func (d Dictionary) Contains(word string) bool {
	_, ok := findKey(d, wordkey.Of(word), word)
	return ok
}

// Count returns the number of words in the dictionary.
func (d Dictionary) Count() int {
	if d.words == nil {
		return 0
	}
	return d.base.Len() - len(d.removed) + len(d.added)
}

// All returns the words of the dictionary in no particular order.
func (d Dictionary) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		if d.words == nil {
			return
		}
		for w := range d.base.All() {
			if _, gone := d.removed[w]; !gone && !yield(w) {
				return
			}
		}
		for w := range d.added {
			if !yield(w) {
				return
			}
		}
	}
}

// extended says whether words were added, which are searched for by themselves
// and not by their keys.
func (d Dictionary) extended() bool { return d.words != nil && len(d.added) > 0 }

// Print writes the words, sorted, to the standard output, with separator
// between them, or a comma and a space if it is empty, and a newline at the
// end. An empty dictionary prints nothing.
func (d Dictionary) Print(separator string) {
	if separator == "" {
		separator = ", "
	}
	if words := slices.Sorted(d.All()); len(words) > 0 {
		fmt.Println(strings.Join(words, separator))
	}
}

// find looks up a word that lies in a larger buffer and returns the
// dictionary's own copy of it, so that a stem costs no allocation.
func find(d Dictionary, word []byte) (string, bool) {
	k := wordkey.OfBuffer(word)
	if d.words != nil && d.base != nil && len(d.added) == 0 && !d.base.Filter.MayHave(k.Hash) {
		return "", false // most words, without two calls
	}
	return findKey(d, k, word)
}

// findKey is find for the word whose key is k.
func findKey[T string | []byte](d Dictionary, k wordkey.Key, word T) (string, bool) {
	if d.words == nil {
		return "", false
	}
	if len(d.added) > 0 {
		if own, ok := d.added[string(word)]; ok {
			return own, true
		}
	}
	own, ok := wordset.FindKey(d.base, k, word)
	if ok && len(d.removed) > 0 {
		_, gone := d.removed[own]
		return own, !gone
	}
	return own, ok
}
