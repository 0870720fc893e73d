package morph

import (
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Lexicon is what words are read with: roots, exceptions and frequent words
// whose roots are known beforehand.
type Lexicon struct {
	Base *lextable.Table // the large part, never changed
	Over *lextable.Table // additions and removals, looked up first; nil if there are none
}

// Find looks up a word, as lextable.Table.Find does, in both parts.
func (l *Lexicon) Find(k wordkey.Key, word []byte) (*lextable.Table, int) {
	if l.Over != nil {
		if rec := l.Over.Find(k, word); rec >= 0 {
			return l.Over, rec
		}
	}
	return l.Base, l.Base.Find(k, word)
}

// Flags returns the flags of a word in small letters, 0 if the lexicon does not have it.
func (l *Lexicon) Flags(w []byte) uint8 {
	t, rec := l.Find(wordkey.Of(w), w)
	if rec < 0 {
		return 0
	}
	return t.Flags(rec)
}

// Has reports whether word is a root of the lexicon. Case is ignored.
func (l *Lexicon) Has(word string) bool {
	var w Word
	if !w.Set(word) {
		return false
	}
	return l.Flags(w.Bytes())&lextable.Root != 0
}
