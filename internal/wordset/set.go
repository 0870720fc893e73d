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
//     an empty slot, else the number of a word within its length, from 1.
//
// As the words of one length lie at regular distances, a slot needs no offset.
// A lookup hashes the word, goes through the slots from there on and compares, so it allocates nothing and the set needs no building at start.
package wordset

import (
	"errors"
	"fmt"
	"iter"
	"math/bits"
	"strings"
)

// Set is an immutable set of words. The nil Set is empty. A Set is safe for
// concurrent use.
type Set struct {
	header string
	words  string
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
// one small record per length of word. A set that Append has not made gives an
// error that says at which byte the trouble is.
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
		count, log := get16(data, at), data[at+2]
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
	if len(data) != at+words+slots {
		return nil, fmt.Errorf("%w: %d bytes after byte %d, want %d", ErrFormat, len(data)-at, at, words+slots)
	}
	s.words, s.slots = data[at:at+words], data[at+words:]
	return s, s.check()
}

// check makes sure that no slot points past the words of its length and that
// every length has an empty slot, where a lookup ends.
func (s *Set) check() error {
	for n, g := range s.groups {
		if g.count == 0 {
			continue
		}
		empty := false
		for i := 0; i < 1<<(64-g.shift); i++ {
			id := get16(s.slots, int(g.slots)+slotSize*i)
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
	n := len(word)
	if s == nil || n >= len(s.groups) || s.groups[n].count == 0 {
		return "", false
	}
	g := &s.groups[n]
	first, last := ends(word)
	mask := uint64(1)<<(64-g.shift) - 1
	for i := hash(first, last) >> g.shift; ; i = (i + 1) & mask {
		id := get16(s.slots, int(g.slots)+slotSize*int(i))
		if id == 0 {
			return "", false
		}
		at := int(g.words) + n*(id-1)
		w := s.words[at : at+n]
		if f, l := ends(w); f == first && l == last && (n <= 16 || w == string(word)) {
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

// ends returns the first and the last eight bytes of a word, or less of a
// shorter one. Of two words of the same length, at most 16 bytes, that are
// different it returns different numbers, so that it serves for comparing, too:
// most words are compared without a call or a loop.
func ends[T string | []byte](word T) (first, last uint64) {
	switch n := len(word); {
	case n >= 8:
		return get64(word, 0), get64(word, n-8)
	case n >= 4:
		return get32(word, 0), get32(word, n-4)
	case n > 0:
		return uint64(word[0]) | uint64(word[n/2])<<8 | uint64(word[n-1])<<16, 0
	}
	return 0, 0
}

// hash mixes the ends of a word by one multiplication of 64 by 64 bits, as
// wyhash does (Wang Yi, 2019). Its high bits are used.
func hash(first, last uint64) uint64 {
	high, low := bits.Mul64(first^0x9E3779B97F4A7C15, last^0xD1B54A32D192ED03)
	return high ^ low
}

func get32[T string | []byte](s T, at int) uint64 {
	_ = s[at+3]
	return uint64(s[at]) | uint64(s[at+1])<<8 | uint64(s[at+2])<<16 | uint64(s[at+3])<<24
}

func get64[T string | []byte](s T, at int) uint64 {
	_ = s[at+7]
	return uint64(s[at]) | uint64(s[at+1])<<8 | uint64(s[at+2])<<16 | uint64(s[at+3])<<24 |
		uint64(s[at+4])<<32 | uint64(s[at+5])<<40 | uint64(s[at+6])<<48 | uint64(s[at+7])<<56
}

func get16(s string, at int) int { return int(s[at]) | int(s[at+1])<<8 }
