// Package lextable is the form in which lexicons of words are embedded: a hash
// table in three strings that is read in place.
package lextable

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
)

// Table is a read-only hash table from a word to three numbers and, for
// exceptions, a second word. It is made of three strings that are read in
// place: nothing is decoded when a program starts, and a lookup allocates
// nothing. The built-in table is part of the binary; the tables of With,
// Override and ReadLexicon have the same form and are built in memory.
//
//   - slots holds 4-byte little-endian slots of an open-addressing table. A
//     slot is 0 when empty, else tag<<24 | record number + 1.
//   - recs holds 8-byte records: offset in words (4 bytes), length of the word,
//     family, frequency, flags.
//   - words holds the words back to back.
type Table struct {
	slots, recs, words string
	mask               uint32
}

// Entry is what a table knows about one word.
type Entry struct {
	Word         string
	Family, Freq uint8 // quantised logarithms, see Family and Freq
	Flags        uint8
}

// The flags of an entry. An entry may be a root, an exception, or both.
const (
	Root    = 1 << iota // the word is a root
	Form                // the word is a form whose root is fixed by the lexicon
	Removed             // the word was taken out by the user
	Stemmed             // the root of the word was found beforehand, to save the search
)

const recordSize = 8

// HashBasis is the hash of the empty word, that of FNV-1a.
const HashBasis = 2166136261

const hashPrime = 16777619

// HashByte is one step of FNV-1a, which can be continued letter by letter, so
// that all prefixes of a string are looked up in a single pass over it.
func HashByte(h uint32, c byte) uint32 { return (h ^ uint32(c)) * hashPrime }

// slotOf spreads the hash: the low bits of FNV-1a alone depend too little on
// the last letters.
func slotOf(h uint32) uint32 { return h ^ h>>15 }

func get32(s string, i uint32) uint32 {
	_ = s[i+3]
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

// Find returns the record number of the word first+rest, whose hash is h;
// first is 0 when rest is the whole word. It returns -1 for unknown words.
func (t *Table) Find(h uint32, first byte, rest []byte) int {
	if len(t.slots) == 0 {
		return -1
	}
	n := len(rest)
	if first != 0 {
		n++
	}
	for i := slotOf(h) & t.mask; ; i = (i + 1) & t.mask {
		slot := get32(t.slots, i*4)
		if slot == 0 {
			return -1
		}
		if slot>>24 != h>>24 {
			continue
		}
		r := slot&0xffffff - 1
		if int(t.recs[r*recordSize+4]) != n {
			continue
		}
		off := get32(t.recs, r*recordSize)
		w := t.words[off : off+uint32(n)]
		if first != 0 {
			if w[0] != first {
				continue
			}
			w = w[1:]
		}
		if w == string(rest) {
			return int(r)
		}
	}
}

// FindFold looks up an ASCII word whose small letters have the hash h. It
// returns -1 for unknown words.
func (t *Table) FindFold(h uint32, word string) int {
	if len(t.slots) == 0 {
		return -1
	}
	for i := slotOf(h) & t.mask; ; i = (i + 1) & t.mask {
		slot := get32(t.slots, i*4)
		if slot == 0 {
			return -1
		}
		if r := slot&0xffffff - 1; slot>>24 == h>>24 && equalFold(t.Word(int(r)), word) {
			return int(r)
		}
	}
}

// equalFold reports whether small is word in small letters.
func equalFold(small, word string) bool {
	if len(small) != len(word) {
		return false
	}
	for i := range len(small) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if small[i] != c {
			return false
		}
	}
	return true
}

// Lookup is Find for a whole word.
func (t *Table) Lookup(word []byte) int {
	h := uint32(HashBasis)
	for _, c := range word {
		h = HashByte(h, c)
	}
	return t.Find(h, 0, word)
}

// Word returns the word of record rec.
func (t *Table) Word(rec int) string {
	off := get32(t.recs, uint32(rec)*recordSize)
	return t.words[off : off+uint32(t.recs[rec*recordSize+4])]
}

// Family returns the quantised family size of record rec.
func (t *Table) Family(rec int) uint8 { return t.recs[rec*recordSize+5] }

// Freq returns the quantised frequency of record rec.
func (t *Table) Freq(rec int) uint8 { return t.recs[rec*recordSize+6] }

// Flags returns the flags of record rec.
func (t *Table) Flags(rec int) uint8 { return t.recs[rec*recordSize+7] }

// Target returns the root of the exception or stemmed word rec. It stands right behind
// the form, after one byte with its length; length 0 means the form itself.
func (t *Table) Target(rec int) string {
	off := get32(t.recs, uint32(rec)*recordSize) + uint32(t.recs[rec*recordSize+4])
	n := uint32(t.words[off])
	if n == 0 {
		return t.Word(rec)
	}
	return t.words[off+1 : off+1+n]
}

// Len returns the number of records.
func (t *Table) Len() int { return len(t.recs) / recordSize }

// At returns the entry of record rec.
func (t *Table) At(rec int) Entry {
	return Entry{Word: t.Word(rec), Family: t.Family(rec), Freq: t.Freq(rec), Flags: t.Flags(rec)}
}

// MaxWord is the length in bytes of the longest word a table can hold.
const MaxWord = 255

// New builds a table. Entries must have distinct words of 1 to MaxWord
// bytes; targets gives the roots of the exceptions among them.
func New(entries []Entry, targets map[string]string) *Table {
	size := uint32(4)
	for int(size)*2 < len(entries)*3 {
		size *= 2
	}
	slots := make([]byte, size*4)
	recs := make([]byte, 0, len(entries)*recordSize)
	var words []byte
	for i, e := range entries {
		recs = binary.LittleEndian.AppendUint32(recs, uint32(len(words)))
		recs = append(recs, byte(len(e.Word)), e.Family, e.Freq, e.Flags)
		words = append(words, e.Word...)
		if e.Flags&(Form|Stemmed) != 0 {
			root := targets[e.Word]
			if root == e.Word {
				root = ""
			}
			words = append(append(words, byte(len(root))), root...)
		}
		h := uint32(HashBasis)
		for j := range len(e.Word) {
			h = HashByte(h, e.Word[j])
		}
		at := slotOf(h) & (size - 1)
		for binary.LittleEndian.Uint32(slots[at*4:]) != 0 {
			at = (at + 1) & (size - 1)
		}
		binary.LittleEndian.PutUint32(slots[at*4:], h&0xff000000|uint32(i+1))
	}
	return &Table{slots: string(slots), recs: string(recs), words: string(words), mask: size - 1}
}

// FamilyScale and FreqScale are the steps per doubling of the counts kept in a
// byte.
const (
	FamilyScale = 24
	FreqScale   = 10
)

// Quantise returns scale*log2(1+count), rounded and capped at 255.
func Quantise(count, scale int) uint8 {
	return uint8(min(255, math.Round(float64(scale)*math.Log2(1+float64(count)))))
}

// magic is the first line of a built table. The lines after it, up to an empty
// one, are free text: they name the inputs with their SHA-256 sums.
const magic = "wicara lexicon 1\n"

// ErrFormat is what Open returns for data that is no table.
var ErrFormat = errors.New("not a lexicon of this version")

// Write writes the table in the form Open reads, behind the given header lines.
func (t *Table) Write(w io.Writer, header []string) error {
	b := []byte(magic)
	for _, line := range header {
		b = append(append(b, line...), '\n')
	}
	b = append(b, '\n')
	b = binary.LittleEndian.AppendUint32(b, uint32(len(t.slots)/4))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(t.recs)/recordSize))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(t.words)))
	b = append(append(append(b, t.slots...), t.recs...), t.words...)
	_, err := w.Write(b)
	return err
}

// Open returns the table written by Write. It keeps data and copies nothing.
func Open(data string) (*Table, error) {
	if !strings.HasPrefix(data, magic) {
		return nil, ErrFormat
	}
	_, body, ok := strings.Cut(data, "\n\n")
	if !ok || len(body) < 12 {
		return nil, fmt.Errorf("%w: header cut off", ErrFormat)
	}
	nSlots, nRecs, nWords := get32(body, 0), get32(body, 4), get32(body, 8)
	body = body[12:]
	size := uint64(nSlots)*4 + uint64(nRecs)*recordSize + uint64(nWords)
	if uint64(len(body)) != size || nSlots == 0 || nSlots&(nSlots-1) != 0 {
		return nil, fmt.Errorf("%w: wrong size", ErrFormat)
	}
	slots, body := body[:nSlots*4], body[nSlots*4:]
	recs, words := body[:nRecs*recordSize], body[nRecs*recordSize:]
	return &Table{slots: slots, recs: recs, words: words, mask: nSlots - 1}, nil
}
