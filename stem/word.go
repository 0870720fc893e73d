package stem

import (
	"encoding/binary"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

// maxBytes bounds the words that are analysed. The longest derived word of our
// counts has 39 letters; anything longer than maxBytes is returned as it is.
const maxBytes = 64

// room is how many zeros stand before and behind the letters of a word64, so
// that eight bytes can be read that begin or end at any of them.
const room = 8

// word64 is a word in lower case, in a buffer that stays on the stack. Byte i
// of the word corresponds to byte i of the word it was made from.
type word64 struct {
	buf [room + maxBytes + room]byte
	n   int
}

// set fills w, which must be the zero word64, with word in lower case: ASCII
// and the Latin-1 letters, whose lower-case forms have as many bytes. Other
// letters are kept as they are. It returns false if word is too long.
func (w *word64) set(word string) bool {
	if len(word) > maxBytes {
		return false
	}
	w.n = len(word)
	i := 0
	for ; i+8 <= len(word); i += 8 {
		x := load64(word, i)
		if x&highBits != 0 {
			break
		}
		binary.LittleEndian.PutUint64(w.buf[room+i:], lower64(x))
	}
	for ; i < len(word); i++ {
		c := word[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case 0x80 <= c && c <= 0x9e && c != 0x97 && i > 0 && word[i-1] == 0xc3: // À..Þ
			c += 0x20
		}
		w.buf[room+i] = c
	}
	return true
}

// copy fills w, which must be the zero word64, with a word in lower case of at
// most maxBytes.
func (w *word64) copy(word []byte) { w.n = copy(w.buf[room:room+maxBytes], word) }

func (w *word64) bytes() []byte { return w.buf[room : room+w.n] }

// at returns the eight bytes of the word from i on, the first in the lowest
// bits; beyond the ends of the word they are 0.
func (w *word64) at(i int) uint64 { return binary.LittleEndian.Uint64(w.buf[room+i:]) }

// In numbers of eight bytes, a bit or number for each byte.
const (
	highBits = 0x8080808080808080
	ones     = 0x0101010101010101
)

// lower64 puts the capital letters among eight ASCII bytes in lower case.
func lower64(x uint64) uint64 {
	capitals := (x + (0x80-'A')*ones) &^ (x + (0x80-'Z'-1)*ones) & highBits
	return x | capitals>>2 // the high bit is 0x80, the difference of case 0x20
}

// has64 says whether one of eight ASCII bytes is c.
func has64(x uint64, c byte) bool {
	return (x^uint64(c)*ones+(0x80-1)*ones)&highBits != highBits
}

func load64(s string, at int) uint64 {
	_ = s[at+7]
	return uint64(s[at]) | uint64(s[at+1])<<8 | uint64(s[at+2])<<16 | uint64(s[at+3])<<24 |
		uint64(s[at+4])<<32 | uint64(s[at+5])<<40 | uint64(s[at+6])<<48 | uint64(s[at+7])<<56
}

func load32(s string, at int) uint64 {
	_ = s[at+3]
	return uint64(s[at]) | uint64(s[at+1])<<8 | uint64(s[at+2])<<16 | uint64(s[at+3])<<24
}

// shortKey returns the key of a word in lower case, or false if the word is
// empty, has more than lextable.MaxEnds bytes, a hyphen, or bytes beyond ASCII:
// of what most words of a text are it makes the key without a copy.
func shortKey(word string) (lextable.Key, bool) {
	n := len(word)
	var first, last uint64
	switch {
	case n > lextable.MaxEnds || n == 0:
		return lextable.Key{}, false
	case n > 8:
		first, last = load64(word, 0), load64(word, n-8)
	case n == 8:
		first = load64(word, 0)
	case n >= 4:
		first = load32(word, 0) | load32(word, n-4)<<(8*uint(n-4)&63)
	default:
		first = uint64(word[0]) | uint64(word[n/2])<<(8*uint(n/2)&63) | uint64(word[n-1])<<(8*uint(n-1)&63)
	}
	if (first|last)&highBits != 0 || has64(first, '-') || has64(last, '-') {
		return lextable.Key{}, false
	}
	return lextable.OfEnds(lower64(first), lower64(last), n), true
}

// lower is word64.set for a string of any length.
func lower(s string) string {
	var w word64
	if !w.set(s) {
		return s
	}
	return string(w.bytes())
}

// isVowel reports whether c is a vowel letter of Indonesian.
func isVowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}

// isLetter reports whether c is an ASCII lower-case letter or part of a
// letter beyond ASCII.
func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || c >= utf8.RuneSelf }

// syllables counts the vowel groups of b: ai, au and oi count as one.
func syllables(b []byte) int {
	n, in := 0, false
	for _, c := range b {
		v := isVowel(c)
		if v && !in {
			n++
		}
		in = v
	}
	return n
}
