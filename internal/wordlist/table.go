package wordlist

import (
	"iter"
	"maps"
	"strings"
)

// LongestWord is how many bytes the words of a table may have.
const LongestWord = 20

// Table is what is known of words, by the word in small letters where
// case does not matter. A text has hardly any of them: its size with its first, its
// middle and its last letter rule most words out before the map is asked.
type Table[V any] struct {
	rows                map[string]V
	first, middle, last [LongestWord + 1]uint64 // by size: a bit a letter
}

// wordSet is a set of words.
type wordSet = Table[bool]

// TableOf makes a table of rows by words of at most LongestWord bytes.
func TableOf[V any](rows map[string]V) *Table[V] {
	t := &Table[V]{rows: rows}
	for word := range rows {
		if len(word) > LongestWord {
			panic("a word of a table is too long: " + word)
		}
		n := len(word)
		t.first[n] |= letterBit(word[0])
		t.middle[n] |= letterBit(word[n/2])
		t.last[n] |= letterBit(word[n-1])
	}
	return t
}

// Words makes a table of words with blanks between them.
func Words(lists ...string) *Table[bool] { return TableOf(FieldsOf(lists...)) }

// Names makes a table of names with a comma and a blank between them.
func Names(lists ...string) *Table[bool] { return TableOf(SetOf(lists...)) }

// Uses makes a table of words with blanks between them, by their only use.
func Uses[V comparable](lists map[V]string) *Table[V] {
	rows := map[string]V{}
	for use, list := range lists {
		for word := range strings.FieldsSeq(list) {
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

// letterBit is a bit for a byte, the same for both cases of a letter.
func letterBit(c byte) uint64 { return 1 << (c & 31) << (c & 128 >> 2) }

// may says whether the table can have a word, in letters of either case.
func (t *Table[V]) may(word string) bool {
	n := len(word)
	return n-1 < LongestWord && n > 0 && t.first[n]&letterBit(word[0]) != 0 &&
		t.last[n]&letterBit(word[n-1]) != 0 && t.middle[n]&letterBit(word[n/2]) != 0
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
