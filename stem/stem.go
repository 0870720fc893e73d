package stem

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

// Stemmer finds the roots of words. The zero value is ready to use with the
// built-in lexicon; it is safe for concurrent use.
type Stemmer struct {
	// Lexicon has the roots and exceptions; nil means Builtin().
	Lexicon *Lexicon
	// Stopwords are the words that AppendTerms leaves out; nil means
	// Stopwords().
	Stopwords *Lexicon
	// Informal also reads informal forms: nge- and other bare nasals, ke- for
	// ter-, the suffix -in, e for a (dateng), and everyday spellings.
	Informal bool
}

// Stem returns the root of word with the zero Stemmer.
func Stem(word string) string { return Stemmer{}.Stem(word) }

// Stem returns the root of word, or word itself if it is a root or no reading
// has a known root.
func (s Stemmer) Stem(word string) string {
	if root, ok := s.direct(word); ok {
		return root
	}
	w := wordPool.Get().(*word64)
	defer wordPool.Put(w)
	if !w.set(word) {
		return word
	}
	r := s.finder().word(w.bytes())
	if r.root == "" {
		return word[r.start:r.end]
	}
	return likeCase(r.root, word)
}

// direct is finder.lookup without a copy of the word, for what most running
// words are: ASCII, without a hyphen, in an unchanged lexicon.
func (s Stemmer) direct(word string) (string, bool) {
	l := s.Lexicon
	if l == nil {
		l = Builtin()
	}
	if s.Informal || l.over != nil || len(word) > maxBytes {
		return "", false
	}
	h, capitals := uint32(lextable.HashBasis), false
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf || c == '-' {
			return "", false
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
			capitals = true
		}
		h = lextable.HashByte(h, c)
	}
	rec := l.base.FindFold(h, word)
	if rec < 0 {
		return "", false
	}
	switch flags := l.base.Flags(rec); {
	case flags&(lextable.Form|lextable.Stemmed) != 0:
		return l.base.Target(rec), !capitals
	case flags&lextable.Root != 0:
		return word, true
	}
	return "", false
}

// wordPool keeps the buffers of words.
var wordPool = sync.Pool{New: func() any { return new(word64) }}

func (s Stemmer) finder() finder {
	l := s.Lexicon
	if l == nil {
		l = Builtin()
	}
	return finder{lexicon: l, informal: s.Informal}
}

// likeCase gives root, which is in lower case, the case of word: Menulis has
// the root Tulis, MENULIS the root TULIS.
func likeCase(root, word string) string {
	if word[0] < 'A' || word[0] > 'Z' {
		return root
	}
	if len(word) > 1 && 'A' <= word[1] && word[1] <= 'Z' {
		return strings.ToUpper(root)
	}
	return strings.ToUpper(root[:1]) + root[1:]
}
