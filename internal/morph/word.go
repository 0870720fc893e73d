package morph

import (
	"encoding/binary"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// MaxBytes bounds the words that are analysed. The longest derived word of our
// counts has 39 letters; anything longer than MaxBytes is returned as it is.
const MaxBytes = 64

// room is how many zeros stand before and behind the letters of a Word, so
// that eight bytes can be read that begin or end at any of them.
const room = 8

// Word is a word in lower case, in a buffer that stays on the stack. Byte i
// of the word corresponds to byte i of the word it was made from.
type Word struct {
	buf [room + MaxBytes + room]byte
	n   int
}

// Set fills w, which must be the zero Word, with word in lower case: ASCII
// and the Latin-1 letters, whose lower-case forms have as many bytes. Other
// letters are kept as they are. It returns false if word is too long.
func (w *Word) Set(word string) bool {
	if len(word) > MaxBytes {
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

// copy fills w, which must be the zero Word, with a word in lower case of at
// most MaxBytes.
func (w *Word) copy(word []byte) { w.n = copy(w.buf[room:room+MaxBytes], word) }

// Bytes returns the word, in the buffer of w.
func (w *Word) Bytes() []byte { return w.buf[room : room+w.n] }

// at returns the eight bytes of the word from i on, the first in the lowest
// bits; beyond the ends of the word they are 0.
func (w *Word) at(i int) uint64 { return wordkey.Load64(w.buf[:], room+i) }

// Lower returns s in lower case as Word.Set puts it; a string of more than
// MaxBytes comes back as it is.
func Lower(s string) string {
	var w Word
	if !w.Set(s) {
		return s
	}
	return string(w.Bytes())
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
