package lextable

import "math/bits"

// Key is what a table compares of a word: its ends and its hash. A word of at
// most 16 bytes is given by its ends alone.
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

// KeyOf returns the key of word.
func KeyOf[T string | []byte](word T) Key {
	n := len(word)
	var first, last uint64
	switch {
	case n >= 8:
		first = load64(word, 0)
		if n > 8 {
			last = load64(word, n-8)
		}
	case n >= 4:
		first = load32(word, 0) | load32(word, n-4)<<(8*uint(n-4)&63)
	case n > 0:
		first = uint64(word[0]) | uint64(word[n/2])<<(8*uint(n/2)&63) | uint64(word[n-1])<<(8*uint(n-1)&63)
	}
	k := OfEnds(first, last, n)
	if n > MaxEnds {
		for i := 8; i+8 < n; i += 8 {
			k.Hash = mix(k.Hash, load64(word, i))
		}
	}
	return k
}

// mix mixes two numbers by one multiplication of 64 by 64 bits, as wyhash does
// (Wang Yi, 2019).
func mix(a, b uint64) uint64 {
	high, low := bits.Mul64(a^0x9E3779B97F4A7C15, b^0xD1B54A32D192ED03)
	return high ^ low
}

func load32[T string | []byte](s T, at int) uint64 {
	_ = s[at+3]
	return uint64(s[at]) | uint64(s[at+1])<<8 | uint64(s[at+2])<<16 | uint64(s[at+3])<<24
}

func load64[T string | []byte](s T, at int) uint64 {
	_ = s[at+7]
	return uint64(s[at]) | uint64(s[at+1])<<8 | uint64(s[at+2])<<16 | uint64(s[at+3])<<24 |
		uint64(s[at+4])<<32 | uint64(s[at+5])<<40 | uint64(s[at+6])<<48 | uint64(s[at+7])<<56
}
