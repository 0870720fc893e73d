package wordlist

import (
	"iter"
	"maps"
	"math/bits"
	"strings"
)

// LongestWord is how many bytes the words of a table may have.
const LongestWord = 20

// Table is what is known of words, by the word in small letters where
// case does not matter. A text has hardly any of them: its size with its first, its
// middle and its last letter rule most words out before the map is asked.
type Table[V any] struct {
	rows  map[string]V
	seen  []uint64 // a bit for each hash of these four that a word has
	shift int      // of the hash
}

// bitsPerWord is how many bits of seen there are for a word, at least: one other word
// in so many passes.
const bitsPerWord = 32

// wordSet is a set of words.
type wordSet = Table[bool]

// TableOf makes a table of rows by words of at most LongestWord bytes.
func TableOf[V any](rows map[string]V) *Table[V] {
	size := max(6, bits.Len(uint(bitsPerWord*len(rows))))
	t := &Table[V]{rows: rows, seen: make([]uint64, 1<<(size-6)), shift: 32 - size}
	for word := range rows {
		if len(word) > LongestWord {
			panic("a word of a table is too long: " + word)
		}
		at, bit := t.place(word)
		t.seen[at] |= bit
	}
	return t
}

// Words makes a table of words with blanks between them, none of them twice.
func Words(lists ...string) *Table[bool] { return TableOf(FieldsOf(lists...)) }

// Names makes a table of names with a comma and a blank between them, none of them twice.
func Names(lists ...string) *Table[bool] { return TableOf(SetOf(lists...)) }

// Uses makes a table of words with blanks between them, by their only use.
func Uses[V comparable](lists map[V]string) *Table[V] { return usesOf(lists, strings.FieldsSeq) }

// NameUses makes a table of names with a comma and a blank between them, by their only use.
func NameUses[V comparable](lists map[V]string) *Table[V] {
	return usesOf(lists, func(list string) iter.Seq[string] { return strings.SplitSeq(list, ", ") })
}

// usesOf makes a table of what split makes of lists, by the only use of each.
func usesOf[V comparable](lists map[V]string, split func(string) iter.Seq[string]) *Table[V] {
	rows := map[string]V{}
	for use, list := range lists {
		for word := range split(list) {
			if _, ok := rows[word]; ok {
				panic("a word of a table is in it twice: " + word)
			}
			rows[word] = use
		}
	}
	return TableOf(rows)
}

// Words yields the words of the table.
func (t *Table[V]) Words() iter.Seq[string] { return maps.Keys(t.rows) }

// letter numbers the bytes, both cases of a letter alike.
func letter(c byte) uint32 { return uint32(c&31 | c&128>>2) }

// place returns which bit of seen a word has, in letters of either case.
func (t *Table[V]) place(word string) (at int, bit uint64) {
	n := len(word)
	h := uint32(n) | letter(word[0])<<5 | letter(word[n/2])<<11 | letter(word[n-1])<<17
	h = h * 0x9E3779B1 >> t.shift
	return int(h >> 6), 1 << (h & 63)
}

// may says whether the table can have a word, in letters of either case.
func (t *Table[V]) may(word string) bool {
	if len(word)-1 >= LongestWord || word == "" {
		return false
	}
	at, bit := t.place(word)
	return t.seen[at]&bit != 0
}

// find returns what the table has for a word in letters of either case.
func (t *Table[V]) find(word string) V {
	var buf [LongestWord]byte
	for i := range len(word) {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	return t.rows[string(buf[:len(word)])]
}

// Has says whether a table has a word in these very letters.
func (t *Table[V]) Has(word string) bool {
	if !t.may(word) {
		return false
	}
	_, ok := t.rows[word]
	return ok
}

// Get returns what a table has for a word in these very letters.
func (t *Table[V]) Get(word string) (row V) {
	if t.may(word) {
		row = t.rows[word]
	}
	return row
}

// Lookup returns what a table has for a word in letters of either case.
func Lookup[V any](t *Table[V], word string) (row V) {
	if t.may(word) {
		return t.find(word)
	}
	return row
}

// IsOneOf says whether a set has a word in letters of either case.
func IsOneOf(set *wordSet, word string) bool { return set.may(word) && set.find(word) }
