package wordtable

import (
	"math/bits"

	"github.com/wicara-nlp/wicara/internal/bytestring"
)

// Odd constants of SplitMix64 (Steele, Lea and Flood 2014) and of the golden
// ratio; any odd numbers with mixed bits would do.
const (
	mulA = 0x9e3779b97f4a7c15
	mulB = 0xbf58476d1ce4e5b9
	mulC = 0x94d049bb133111eb
)

// Hash returns a hash of the bytes of word, the same on every machine and in
// every version of the library that reads table version 2. Eight bytes at a
// time are folded in by a 64×64→128 bit product, as in wyhash (Wang Yi 2019). It
// does not allocate. It is no defence against made-up collisions.
func Hash(word string) uint64 { return hash(word) }

// Key returns the hash under which a table keeps word: that of the word with
// every ASCII digit written as 0, so that 2019 and 2024 share a row. It equals
// Hash for a word without digits. Words longer than MaxWord bytes are in no
// table and keep their digits. It does not allocate.
func Key(word string) uint64 { return key(word) }

func key[T string | []byte](word T) uint64 {
	if !hasDigit(word) || len(word) > MaxWord {
		return hash(word)
	}
	var buf [MaxWord]byte
	for i := range len(word) {
		if buf[i] = word[i]; isDigit(word[i]) {
			buf[i] = '0'
		}
	}
	return hash(buf[:len(word)])
}

func isDigit(c byte) bool { return c-'0' <= 9 }

// hasDigit reports whether there is an ASCII digit in s, eight bytes at a time.
func hasDigit[T string | []byte](s T) bool {
	for len(s) > 8 {
		if anyDigit(bytestring.Uint64(s, 0)) {
			return true
		}
		s = s[8:]
	}
	return anyDigit(tail(s))
}

// anyDigit reports whether one of the eight bytes of x is an ASCII digit: after
// the exclusive or a digit is 0 to 9, and all others reach the top bit of their
// byte when 0x76 is added, or have it set.
func anyDigit(x uint64) bool {
	x ^= 0x3030303030303030
	return ((x&0x7f7f7f7f7f7f7f7f+0x7676767676767676)|x)&0x8080808080808080 != 0x8080808080808080
}

func hash[T string | []byte](s T) uint64 {
	h := uint64(len(s)) * mulA
	for len(s) > 8 {
		h = mix(h^bytestring.Uint64(s, 0), mulB)
		s = s[8:]
	}
	return mix(mix(h^tail(s)^mulC, mulA), mulB)
}

// tail returns the up to eight bytes of s, each of them at least once.
func tail[T string | []byte](s T) uint64 {
	switch n := len(s); {
	case n >= 4: // two words of four bytes, which overlap below eight
		return uint64(bytestring.Uint32(s, 0)) | uint64(bytestring.Uint32(s, n-4))<<32
	case n > 0: // the first, the middle and the last byte
		return uint64(s[0])<<16 | uint64(s[n/2])<<8 | uint64(s[n-1])
	}
	return 0
}

// mix folds the 128 bits of a product into 64.
func mix(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	return hi ^ lo ^ a
}
