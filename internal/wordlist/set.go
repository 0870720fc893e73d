package wordlist

import "strings"

// SetOf makes a set of names with a comma and a blank between them.
func SetOf(lists ...string) map[string]bool {
	set := make(map[string]bool, blanksIn(lists)+len(lists))
	for _, list := range lists {
		for name := range strings.SplitSeq(list, ", ") {
			set[name] = true
		}
	}
	return set
}

// FieldsOf makes a set of words with blanks between them.
func FieldsOf(lists ...string) map[string]bool {
	set := make(map[string]bool, blanksIn(lists)+len(lists))
	for _, list := range lists {
		for word := range strings.FieldsSeq(list) {
			set[word] = true
		}
	}
	return set
}

// blanksIn counts blanks, so that sets need not grow: every program that imports
// the package makes them when it starts.
func blanksIn(lists []string) (n int) {
	for _, list := range lists {
		n += strings.Count(list, " ")
	}
	return n
}
