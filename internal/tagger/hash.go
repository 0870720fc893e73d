package tagger

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/bytestring"
)

const (
	prime1 = 0x9E3779B97F4A7C15
	prime2 = 0xD6E8FEB86659FD93
)

// Hash returns a 64-bit hash of a word, eight bytes at a step, each step one
// folded multiplication.
func Hash(word string) uint64 {
	h := uint64(len(word)) * prime1
	for len(word) >= 8 {
		h = fold(h ^ bytestring.Uint64(word, 0))
		word = word[8:]
	}
	if len(word) > 0 {
		h = fold(h ^ tail(word))
	}
	return h
}

func fold(x uint64) uint64 {
	hi, lo := bits.Mul64(x^prime1, prime2)
	return hi ^ lo
}

// tail packs up to seven bytes.
func tail(s string) uint64 {
	x := uint64(len(s)) << 56
	for i := range len(s) {
		x |= uint64(s[i]) << (8 * i)
	}
	return x
}

// mix combines a feature template with a value.
func mix(template uint32, v uint64) uint64 {
	return fold(v + uint64(template)*prime1)
}

// Join combines the hash of the words so far with that of the next.
func Join(a, b uint64) uint64 { return join(a, b) }

// join combines two values in order.
func join(a, b uint64) uint64 { return fold(a*3 + b) }

// hashLower returns the hash of word in lower case; exact is its hash as it
// stands, returned when nothing changes.
func hashLower(word string, exact uint64) uint64 {
	changed := false
	for i := range len(word) {
		if c := word[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			changed = true
			break
		}
	}
	if !changed {
		return exact
	}
	var buf [64]byte
	return Hash(string(appendLower(buf[:0], word)))
}

// hashAcronym returns the lower-case hash of the letters of A.S., D.P.R. and
// the like, so that they count as the same word as AS and DPR; false when word
// is no such acronym.
func hashAcronym(word string) (uint64, bool) {
	var buf [16]byte
	n := len(word) / 2
	if n < 2 || n > len(buf) || len(word)%2 != 0 {
		return 0, false
	}
	for i := range n {
		c := word[2*i]
		if c < 'A' || c > 'Z' || word[2*i+1] != '.' {
			return 0, false
		}
		buf[i] = c + 'a' - 'A'
	}
	return Hash(string(buf[:n])), true
}

// appendLower appends word in lower case.
func appendLower(dst []byte, word string) []byte {
	for _, r := range word {
		if r < utf8.RuneSelf {
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			dst = append(dst, byte(r))
			continue
		}
		dst = utf8.AppendRune(dst, unicode.ToLower(r))
	}
	return dst
}
