// Package lextable is the form in which lexicons of words are embedded: a hash
// table in three strings that is read in place.
package lextable

import (
	"iter"

	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Table is a read-only hash table from a word to two numbers and, for
// exceptions and words whose root is known beforehand, a second word. It is
// made by New or Open, of three strings that are read in place: nothing is
// decoded when a program starts, and a lookup allocates nothing. The built-in
// table is part of the binary; the tables of With, Override and ReadLexicon
// have the same form and are built in memory.
//
//   - slots holds 4-byte little-endian slots of an open-addressing table. A
//     slot is 0 when empty, else tag<<24 | where its entry stands.
//   - Searched is a filter.
//   - entries holds for each word its length, family, frequency and flags, a
//     byte each, the word, and its target: where in the word the target begins
//     and ends, or elsewhere, its length and the target.
//
// An entry is known by its offset in entries, which is called its record.
type Table struct {
	// Searched may have what a search looks for: all words but those that are
	// only Stemmed.
	Searched wordkey.Filter

	slots, entries string

	count uint64 // of slots
	words int
	unit  uint8 // entries stand at multiples of 1<<unit bytes
}

// Entry is what a table knows about one word.
type Entry struct {
	Word         string
	Family, Freq uint8 // quantised logarithms, see Quantise
	Flags        uint8
}

// The flags of an entry. An entry may be a root, an exception, or both.
const (
	Root    = 1 << iota // the word is a root
	Form                // the word is a form whose root is fixed by the lexicon
	Removed             // the word was taken out by the user
	Stemmed             // the root of the word was found beforehand, to save the search
	Unknown             // a Stemmed word without a root in the lexicon
	Mono                // the root is a verb of one syllable, which takes menge- and penge-
)

// Capitals are the two flags that say how running text writes the word inside of
// sentences: with a capital a quarter as often as without, more often, or nearly
// always, as names are; 0 for less often, or a word that it hardly has.
const (
	OftenCapital  = 1 << 6
	MostlyCapital = 2 << 6
	NearlyCapital = 3 << 6
	Capitals      = 3 << 6
)

// searched are the flags of the words in the filter.
const searched = Root | Form | Removed

const (
	headSize  = 4   // bytes of an entry before its word
	elsewhere = 255 // in the place of a beginning: the target is no part of the word
	tagShift  = 16  // of the bits of a hash that are the tag
	padding   = 8   // bytes behind the last entry, so that eight can be read of any
)

// MaxWord is the length in bytes of the longest word a table can hold.
const MaxWord = elsewhere - 1

// Find returns the record of the word whose key is k, or -1 if the table lacks
// it. The word itself is looked at only if it has more than wordkey.MaxEnds bytes.
func (t *Table) Find(k wordkey.Key, word []byte) int {
	for i := t.slot(k.Hash); ; {
		slot := uint32(wordkey.Load32(t.slots, int(i)*4))
		if slot == 0 {
			return -1
		}
		if uint8(slot>>24) == uint8(k.Hash>>tagShift) {
			if rec := int(slot&0xffffff) << t.unit; t.is(rec, k, word) {
				return rec
			}
		}
		if i++; i == t.count {
			i = 0
		}
	}
}

// slot is where the search for a word with the hash h begins.
func (t *Table) slot(h uint64) uint64 { return (h >> 32) * t.count >> 32 }

// is says whether record rec is that of the word with the key k.
func (t *Table) is(rec int, k wordkey.Key, word []byte) bool {
	switch n := int(t.entries[rec]); {
	case n != k.Len:
		return false
	case n > wordkey.MaxEnds:
		return t.entries[rec+headSize:rec+headSize+n] == string(word)
	}
	return k.IsAt(t.entries, rec+headSize)
}

// Lookup is Find for those who have no key.
func (t *Table) Lookup(word []byte) int { return t.Find(wordkey.Of(word), word) }

// Word returns the word of record rec.
func (t *Table) Word(rec int) string {
	return t.entries[rec+headSize : rec+headSize+int(t.entries[rec])]
}

// Family returns the quantised family size of record rec.
func (t *Table) Family(rec int) uint8 { return t.entries[rec+1] }

// Freq returns the quantised frequency of record rec.
func (t *Table) Freq(rec int) uint8 { return t.entries[rec+2] }

// Flags returns the flags of record rec.
func (t *Table) Flags(rec int) uint8 { return t.entries[rec+3] }

// Within returns which bytes of the word of record rec, an exception or a
// stemmed word, are its root, or false if the root is no part of the word.
func (t *Table) Within(rec int) (start, end int, ok bool) {
	at := rec + headSize + int(t.entries[rec])
	start, end = int(t.entries[at]), int(t.entries[at+1])
	return start, end, start != elsewhere
}

// Target returns the root of the exception or stemmed word rec.
func (t *Table) Target(rec int) string {
	if start, end, ok := t.Within(rec); ok {
		return t.Word(rec)[start:end]
	}
	at := rec + headSize + int(t.entries[rec]) + 2
	return t.entries[at : at+int(t.entries[at-1])]
}

// All yields the records in the order in which the words were added.
func (t *Table) All() iter.Seq[int] {
	return func(yield func(int) bool) {
		rec := 1 << t.unit
		for range t.words {
			if !yield(rec) {
				return
			}
			rec = t.next(rec)
		}
	}
}

// next returns the record behind rec.
func (t *Table) next(rec int) int {
	end := rec + headSize + int(t.entries[rec])
	if t.Flags(rec)&(Form|Stemmed) != 0 {
		if t.entries[end] == elsewhere {
			end += int(t.entries[end+1])
		}
		end += 2
	}
	return align(end, t.unit)
}

// align returns the first multiple of 1<<unit from n on.
func align(n int, unit uint8) int { return (n + 1<<unit - 1) >> unit << unit }

// At returns the entry of record rec.
func (t *Table) At(rec int) Entry {
	return Entry{Word: t.Word(rec), Family: t.Family(rec), Freq: t.Freq(rec), Flags: t.Flags(rec)}
}
