package morph

import "strings"

// marks are what Unicode has in words beside letters, the hyphen and the apostrophe of
// ASCII: two more hyphens, of which the second forbids a line to break, the quotes and
// the letter that stand for an apostrophe, and what is not seen, the soft hyphen, spaces
// and joiners without width and the byte order mark.
var marks = strings.NewReplacer(
	"\u2010", "-", "\u2011", "-",
	"\u2018", "'", "\u2019", "'", "\u02bc", "'",
	"\u00ad", "", "\u200b", "", "\u200c", "", "\u200d", "", "\u2060", "", "\ufeff", "",
)

// Unmarked returns word without marks, its hyphens and apostrophes those of ASCII. Almost any word
// comes back as it is, as do those that are too long to be analysed or would be
// empty; others are allocated.
func Unmarked(word string) string {
	if len(word) > MaxBytes {
		return word
	}
	for i := range len(word) {
		if c := word[i]; c == 0xc2 || c == 0xca || c == 0xe2 || c == 0xef { // the first bytes of marks
			if clean := marks.Replace(word); clean != "" {
				return clean
			}
			break
		}
	}
	return word
}
