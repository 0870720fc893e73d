package wordlist

import "strings"

// SetOf makes a set of names with a comma and a blank between them, none of them twice.
func SetOf(lists ...string) map[string]bool {
	set := make(map[string]bool, blanksIn(lists)+len(lists))
	for _, list := range lists {
		for name := range strings.SplitSeq(list, ", ") {
			add(set, name)
		}
	}
	return set
}

// FieldsOf makes a set of words with blanks between them, none of them twice.
func FieldsOf(lists ...string) map[string]bool {
	set := make(map[string]bool, blanksIn(lists)+len(lists))
	for _, list := range lists {
		for word := range strings.FieldsSeq(list) {
			add(set, word)
		}
	}
	return set
}

// add adds a word to a set. One that a list has twice would stay in the set when
// somebody takes it out of the list.
func add(set map[string]bool, word string) {
	n := len(set)
	set[word] = true
	if len(set) == n {
		panic("a word of a table is in it twice: " + word)
	}
}

// blanksIn counts blanks, so that sets need not grow: every program that imports
// the package makes them when it starts.
func blanksIn(lists []string) (n int) {
	for _, list := range lists {
		n += strings.Count(list, " ")
	}
	return n
}
