package sastrawi

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Stemmer reduces words to their roots. The zero Stemmer has an empty
// dictionary and gives every word back in lower case. A Stemmer may be used by
// any number of goroutines at once as long as none changes it or its
// dictionary.
type Stemmer struct {
	dictionary Dictionary
}

// NewStemmer returns a stemmer that uses dict. The stemmer sees later changes
// of dict.
func NewStemmer(dict Dictionary) Stemmer { return Stemmer{dict} }

// ChangeDictionary makes the stemmer use dict from now on.
func (s *Stemmer) ChangeDictionary(dict Dictionary) { s.dictionary = dict }

// Stem returns the root of a word, or the word in lower case if it finds none.
// It gives the answers of PHP Sastrawi for every word of letters, digits and
// hyphens. PHP takes other characters for spaces and stems the pieces; only
// [Stemmer.StemSentence] does that. Stem takes its argument for one word and keeps all
// of its characters, so that a word with an accent comes back whole. It never fails;
// bytes that are not valid UTF-8 are kept, too.
//
// Stem allocates nothing for a word of up to 64 bytes that is in lower case, or
// whose capital letters are ASCII and that has a root in the dictionary. Its time
// grows linearly with the length of the word.
func (s Stemmer) Stem(word string) string {
	// Most words of a text are short, and most of those are roots.
	k, short := wordkey.OfLower(word)
	if !short || s.dictionary.extended() {
		return s.stemLong(word)
	}
	if root, ok := findKey(s.dictionary, k, ""); ok {
		return root
	}
	var buffer [bufferSize + wordRoom]byte
	lower := buffer[:k.Len]
	binary.LittleEndian.PutUint64(buffer[:], k.First)
	if k.Len > 8 {
		binary.LittleEndian.PutUint64(buffer[k.Len-8:], k.Last)
	}
	root, ok := s.dictionary.derived(lower)
	switch {
	case ok:
		return root
	case string(lower) == word:
		return word
	}
	return string(lower)
}

// stemLong is Stem for words that are long, or have hyphens or letters beyond
// ASCII, and for dictionaries that search for words themselves.
func (s Stemmer) stemLong(word string) string {
	var buffer [bufferSize + wordRoom]byte
	lower, seen := appendLower(buffer[:0], word)
	if seen&otherBytes != 0 && utf8.ValidString(word) {
		word = strings.ToLower(word)
		lower, seen = appendLower(buffer[:0], word)
	}
	var root string
	end := len(lower)
	if seen&hyphens != 0 {
		root, end = s.dictionary.stem(lower)
	} else {
		root, _ = s.dictionary.root(lower)
	}
	switch {
	case root != "":
		return root
	case seen&upperCase == 0:
		return word[:end]
	}
	return string(lower[:end])
}

// stem returns the root of a word in lower case or, if there is none, an empty
// root and where the part of the word ends that stands for it.
func (d Dictionary) stem(word []byte) (root string, end int) {
	hyphen := bytes.LastIndexByte(word, '-')
	if hyphen >= 0 && (!isEnclitic(word[hyphen+1:]) || bytes.IndexByte(word[:hyphen], '-') >= 0) {
		return d.stemPlural(word, hyphen)
	}
	root, _ = d.root(word)
	return root, len(word)
}

// stemPlural stems a hyphenated word: if both parts have the same root, that is
// the root, else the word stays whole (Asian 2007, pages 76 and 77).
func (d Dictionary) stemPlural(word []byte, hyphen int) (root string, end int) {
	first, second := word[:hyphen], word[hyphen+1:]
	// malaikat-malaikat-nya → malaikat, malaikat-nya
	if isEnclitic(second) {
		if at := bytes.LastIndexByte(first, '-'); at >= 0 {
			first, second = word[:at], word[at+1:]
		}
	}
	root, ok := d.root(first)
	other, otherOK := d.root(second)
	if !otherOK {
		// meniru-nirukan: the second part lacks the prefix of the first.
		var buffer [bufferSize + wordRoom]byte
		second = append(append(buffer[:0], "me"...), second...)
		other, otherOK = d.root(second)
	}
	// PHP compares with ==, which differs from this for roots that are numbers.
	if ok && otherOK && root == other || !ok && !otherOK && bytes.Equal(first, second) {
		return root, len(first)
	}
	return "", len(word)
}

// The kinds of bytes that appendLower tells of.
const (
	upperCase  = 1 << iota // A to Z
	hyphens                // the hyphen
	otherBytes             // bytes beyond ASCII
)

// appendLower appends word with the letters from A to Z in lower case and says
// which kinds of bytes it has seen.
func appendLower(dst []byte, word string) (lower []byte, seen int) {
	start := len(dst)
	dst = append(dst, word...)
	for i, c := range dst[start:] {
		switch {
		case 'a' <= c && c <= 'z':
		case 'A' <= c && c <= 'Z':
			dst[start+i] = c + 'a' - 'A'
			seen |= upperCase
		case c == '-':
			seen |= hyphens
		case c >= utf8.RuneSelf:
			seen |= otherBytes
		}
	}
	return dst, seen
}
