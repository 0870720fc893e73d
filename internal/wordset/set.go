// Package wordset is the form in which plain word lists are embedded: an
// immutable set of words in one string that is read in place.
//
// A set is a text header, which says where the words come from, an empty line,
// and then in binary:
//
//   - one byte: the length m of the longest word in bytes;
//   - for every length from 1 to m: the number of words of that length (two
//     bytes, little endian) and the binary logarithm of the number of their
//     slots (one byte);
//   - the words, sorted by length and then by bytes, without separators;
//   - the slots of every length in turn, two bytes each, little endian: 0 for
//     an empty slot, else the number of a word within its length, from 1;
//   - the binary logarithm of the number of bytes of the filter (one byte), and
//     the filter, see wordkey.Filter.
//
// As the words of one length lie at regular distances, a slot needs no offset.
// A lookup hashes the word, asks the filter, goes through the slots from there
// on and compares, so it allocates nothing and the set needs no building at
// start.
package wordset

import (
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/wicara-nlp/wicara/internal/bytestring"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Set is an immutable set of words. The nil Set is empty. A Set is safe for
// concurrent use.
type Set struct {
	// Filter may have the words of the set; FindKey asks it first.
	Filter wordkey.Filter

	header string
	words  string // and what follows them
	slots  string
	groups []group // by the length of the words
	count  int
}

// group is what is known of the words of one length.
type group struct {
	words int32 // offset in Set.words
	slots int32 // offset in Set.slots
	count int32 // number of words
	shift uint8 // 64 less the logarithm of the number of slots
}

// ErrFormat is wrapped by every error that Open returns.
var ErrFormat = errors.New("wordset: malformed set")

const (
	groupSize = 3 // bytes of the description of one length
	slotSize  = 2
)

// Open reads the set in data in place: it keeps data and copies nothing but
// one small record per length of word. Data with the wrong sizes give an error
// that says at which byte the trouble is; see Check for what it does not see.
func Open(data string) (*Set, error) {
	head := strings.Index(data, "\n\n")
	if head < 0 || head+2 == len(data) {
		return nil, fmt.Errorf("%w: no header before byte %d", ErrFormat, len(data))
	}
	at := head + 2
	longest := int(data[at])
	at++
	if len(data) < at+groupSize*longest {
		return nil, fmt.Errorf("%w: %d lengths of words do not fit after byte %d", ErrFormat, longest, at)
	}
	s := &Set{header: data[:head+1], groups: make([]group, longest+1)}
	words, slots := 0, 0
	for n := 1; n <= longest; n++ {
		count, log := int(bytestring.Uint16(data, at)), data[at+2]
		if log > 16 || count > 0 && count >= 1<<log {
			return nil, fmt.Errorf("%w: %d words in 1<<%d slots at byte %d", ErrFormat, count, log, at)
		}
		s.groups[n] = group{words: int32(words), slots: int32(slots), count: int32(count), shift: 64 - log}
		s.count += count
		words += n * count
		if count > 0 {
			slots += slotSize << log
		}
		at += groupSize
	}
	end := at + words + slots
	if len(data) <= end || data[end] > 30 || len(data) != end+1+1<<data[end] || !wordkey.ValidFilter(1<<data[end]) {
		return nil, fmt.Errorf("%w: %d bytes after byte %d, of which %d are words and slots", ErrFormat, len(data)-at, at, words+slots)
	}
	s.words, s.slots = data[at:], data[at+words:end]
	s.Filter = wordkey.FilterIn(data[end+1:])
	return s, nil
}

// Check makes sure that no slot points past the words of its length and that
// every length has an empty slot, where a lookup ends. It reads all slots, which
// Open does not, so that a program starts sooner: without it, only look words
// up in what Append has made.
func (s *Set) Check() error {
	for n, g := range s.groups {
		if g.count == 0 {
			continue
		}
		empty := false
		for i := 0; i < 1<<(64-g.shift); i++ {
			id := int(bytestring.Uint16(s.slots, int(g.slots)+slotSize*i))
			if id > int(g.count) {
				return fmt.Errorf("%w: slot %d of the words of %d bytes points to word %d of %d", ErrFormat, i, n, id, g.count)
			}
			empty = empty || id == 0
		}
		if !empty {
			return fmt.Errorf("%w: no empty slot for words of %d bytes", ErrFormat, n)
		}
	}
	return nil
}

// Header returns the text before the set.
func (s *Set) Header() string { return s.header }

// Len returns the number of words.
func (s *Set) Len() int {
	if s == nil {
		return 0
	}
	return s.count
}

// Find looks word up and returns the set's own copy of it. It allocates
// nothing.
func Find[T string | []byte](s *Set, word T) (string, bool) {
	return FindKey(s, wordkey.Of(word), word)
}

// FindKey is Find for the word whose key is k. The word itself is looked at
// only if it has more than wordkey.MaxEnds bytes.
func FindKey[T string | []byte](s *Set, k wordkey.Key, word T) (string, bool) {
	n := k.Len
	if s == nil || n >= len(s.groups) || s.groups[n].count == 0 || !s.Filter.MayHave(k.Hash) {
		return "", false
	}
	g := &s.groups[n]
	mask := uint64(1)<<(64-g.shift) - 1
	for i := k.Hash >> g.shift; ; i = (i + 1) & mask {
		id := int(bytestring.Uint16(s.slots, int(g.slots)+slotSize*int(i)))
		if id == 0 {
			return "", false
		}
		at := int(g.words) + n*(id-1)
		if w := s.words[at : at+n]; n <= wordkey.MaxEnds && k.IsAt(s.words, at) || n > wordkey.MaxEnds && w == string(word) {
			return w, true
		}
	}
}

// All returns the words sorted by length, those of one length by bytes.
func (s *Set) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		if s == nil {
			return
		}
		for n, g := range s.groups {
			for at := int(g.words); at < int(g.words)+n*int(g.count); at += n {
				if !yield(s.words[at : at+n]) {
					return
				}
			}
		}
	}
}
