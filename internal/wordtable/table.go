package wordtable

import (
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/bytestring"
)

// MaxWord is the length in bytes of the longest word that a table can hold.
const MaxWord = 64

// Row is what a table knows about a word.
//
// Lower, Title, Upper and Freq are levels as Level gives them: logarithms of
// counts, so that Title-Lower is the logarithm of how much more often the word
// is written with a capital. The first three are about the word however it is
// written, and are the same in the rows of bandung, Bandung and BANDUNG; Freq
// and the clusters are about the form of the row.
type Row struct {
	Lower uint8  // level of how often it is written in small letters
	Title uint8  // with a capital, where it is not the first word of a sentence
	Upper uint8  // all in capitals, two at least, outside lines in capitals
	Freq  uint8  // level of how often this form was seen
	C300  uint16 // cluster among about 300
	C1200 uint16 // cluster among about 1,200
}

// Table looks words up. The zero Table is empty. Tables are values over an
// immutable string: copy them freely, use them from any number of goroutines.
type Table struct {
	starts string // 4 bytes a bucket, and 4 more
	rows   string // 8 bytes a row
	shift  uint8  // 64 - the logarithm of the number of buckets
	sum    uint32
	info   *Info
}

const fingerprintBits = 22

// Len returns the number of words.
func (t Table) Len() int { return len(t.rows) / 8 }

// Lookup returns what is known about word as it is written, but for its digits
// (see Key). It does not allocate.
func (t Table) Lookup(word string) (Row, bool) { return t.LookupHash(Key(word)) }

// LookupHash is Lookup for a word whose Key is known.
func (t Table) LookupHash(key uint64) (Row, bool) {
	if t.rows == "" {
		return Row{}, false
	}
	bucket := int(key>>t.shift) * 4
	index := t.starts[bucket : bucket+8]
	rows := t.rows[int(bytestring.Uint32(index, 0))*8 : int(bytestring.Uint32(index, 4))*8]
	fingerprint := key & (1<<fingerprintBits - 1)
	for i := 0; i+8 <= len(rows); i += 8 {
		if r := bytestring.Uint64(rows, i); r>>(64-fingerprintBits) == fingerprint {
			return unpack(r), true
		}
	}
	return Row{}, false
}

// Fold is Lookup that does without the capitals of the text where it must: when
// word is not in the table as it is written, it returns the row of Word or word,
// of both the more frequent one. It is for headlines, for texts all in capitals
// and for those without any. It does not allocate.
func (t Table) Fold(word string) (Row, bool) {
	if r, ok := t.Lookup(word); ok {
		return r, true
	}
	if len(word) > MaxWord {
		return Row{}, false
	}
	var buf [2 * MaxWord]byte // no letter has a form of more than twice its bytes
	titled, hasTitle := t.lookupBytes(appendForm(buf[:0], word, true))
	lowered, hasLower := t.lookupBytes(appendForm(buf[:0], word, false))
	if hasTitle && (!hasLower || titled.Freq > lowered.Freq || titled.Freq == lowered.Freq && titled.Title > titled.Lower) {
		return titled, true
	}
	return lowered, hasLower
}

func (t Table) lookupBytes(word []byte) (Row, bool) {
	if len(word) > MaxWord {
		return Row{}, false
	}
	return t.LookupHash(key(word))
}

// appendForm appends word in small letters, or with a capital at its start and
// after every hyphen (Jokowi-Amin). Invalid bytes stay as they are.
func appendForm(dst []byte, word string, capitals bool) []byte {
	start := capitals
	for i := 0; i < len(word); {
		c, n := rune(word[i]), 1
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeRuneInString(word[i:])
		}
		switch {
		case c == utf8.RuneError && n == 1:
			dst = append(dst, word[i])
		case start:
			dst = utf8.AppendRune(dst, unicode.ToUpper(c))
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(c))
		}
		start = capitals && c == '-'
		i += n
	}
	return dst
}

func unpack(r uint64) Row {
	return Row{
		Freq:  uint8(r & 15),
		Upper: uint8(r >> 4 & 15),
		Title: uint8(r >> 8 & 15),
		Lower: uint8(r >> 12 & 15),
		C300:  uint16(r >> 16 & 511),
		C1200: uint16(r >> 25 & 2047),
	}
}
