// Package wordkey has the keys by which the embedded word lists are searched.
//
// A word of at most 16 bytes is given by its first and its last eight bytes,
// which are two loads from memory: so most words are hashed and compared
// without a loop, a call or a branch, and what remains of a word without some
// of its affixes is, too.
package wordkey

import "math/bits"

// Key is what is compared of a word: its ends and its hash.
type Key struct {
	First uint64 // the first eight bytes, little endian, zeros behind a shorter word
	Last  uint64 // the last eight bytes; 0 for words of at most eight
	Hash  uint64
	Len   int
}

// MaxEnds is the length of words up to which the ends tell a word.
const MaxEnds = 16

// OfEnds returns the key of a word of n bytes, at most MaxEnds, with the ends
// first and last.
func OfEnds(first, last uint64, n int) Key {
	return Key{first, last, mix(first, last), n}
}

// Of returns the key of word.
func Of[T string | []byte](word T) Key {
	n := len(word)
	var first, last uint64
	switch {
	case n >= 8:
		first = Load64(word, 0)
		if n > 8 {
			last = Load64(word, n-8)
		}
	case n >= 4:
		first = Load32(word, 0) | Load32(word, n-4)<<(8*uint(n-4)&63)
	case n > 0:
		first = uint64(word[0]) | uint64(word[n/2])<<(8*uint(n/2)&63) | uint64(word[n-1])<<(8*uint(n-1)&63)
	}
	k := OfEnds(first, last, n)
	if n > MaxEnds {
		for i := 8; i+8 < n; i += 8 {
			k.Hash = mix(k.Hash, Load64(word, i))
		}
	}
	return k
}

// OfBuffer is Of for a word that lies in a larger buffer: it reads beyond the
// end of the word, up to its capacity, to do without branches on its length.
func OfBuffer(word []byte) Key {
	n := len(word)
	switch {
	case n > MaxEnds || cap(word) < 8:
		return Of(word)
	case n > 8:
		return OfEnds(Load64(word, 0), Load64(word, n-8), n)
	case n == 0:
		return OfEnds(0, 0, 0)
	}
	return OfEnds(Head(Load64(word[:8], 0), n), 0, n)
}

// Head returns the first n of eight bytes, from 1 to 8, and zeros behind them.
func Head(x uint64, n int) uint64 {
	rest := (64 - 8*uint(n)) & 63
	return x << rest >> rest
}

// IsAt says whether the word whose key is k, of at most MaxEnds bytes, stands in
// s at byte at. At least eight bytes of s must follow from there on, and the word
// must not be empty.
func (k Key) IsAt(s string, at int) bool {
	first := Head(Load64(s, at), min(k.Len, 8)) ^ k.First
	last := Load64(s, at+max(k.Len-8, 0)) ^ k.Last
	if k.Len <= 8 {
		last = 0
	}
	return first|last == 0
}

// mix mixes two numbers by one multiplication of 64 by 64 bits, as wyhash does
// (Wang Yi, 2019).
func mix(a, b uint64) uint64 {
	high, low := bits.Mul64(a^0x9E3779B97F4A7C15, b^0xD1B54A32D192ED03)
	return high ^ low
}

// Load32 returns four bytes of s, little endian.
func Load32[T string | []byte](s T, at int) uint64 {
	s = s[at : at+4]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// Load64 returns eight bytes of s, little endian.
func Load64[T string | []byte](s T, at int) uint64 {
	s = s[at : at+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
