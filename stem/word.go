package stem

import (
	"encoding/binary"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/wordkey"
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
		x := wordkey.Load64(word, i)
		if x&wordkey.HighBits != 0 {
			break
		}
		binary.LittleEndian.PutUint64(w.buf[room+i:], wordkey.Lower(x))
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
func (w *word64) at(i int) uint64 { return wordkey.Load64(w.buf[:], room+i) }

// lower returns s in lower case as word64.set puts it; a string of more than
// maxBytes comes back as it is.
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
