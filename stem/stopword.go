package stem

import (
	_ "embed" // for the stop words
	"sync"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

//go:embed stopwords.bin
var stopwordData string

// Stopwords returns the built-in stop words. To change them, derive a list of
// your own: Stopwords().With("konon").Without("satu"), or read one with
// ReadLexicon, and set it in a Stemmer.
//
// For AppendTerms, two words with one space between them are a stop word where they stand
// side by side, as salah satu is: With("tak jarang"). A pair that has itself for its root
// is none, whatever its words are elsewhere, as dalam negeri is not:
// Override("rasa ingin", "rasa ingin"). The second word may have -nya. Pairs come from
// these calls alone: the files of ReadLexicon have none. A word in another spelling is
// another stop word: Without("tidak") leaves tdk on the list.
func Stopwords() *Lexicon { return stopwords() }

var stopwords = sync.OnceValue(func() *Lexicon {
	t, err := lextable.Open(stopwordData)
	if err != nil {
		panic("stem: stop words: " + err.Error()) // a broken build, not bad input
	}
	return newLexicon(t, nil)
})

// IsStopword reports whether word is one of the built-in stop words: the
// closed word classes of Indonesian (pronouns, prepositions, conjunctions,
// particles, auxiliaries, determiners), class by class after TBBBI and KBBI, and short
// forms of chats that are no acronyms (yg, blm). Frequent nouns, verbs and adjectives
// are not among them, nor are numerals but satu, as names and terms need them (Jawa
// Tengah, kerja sama, Perang Dunia Kedua). The list is lexdata/stopwords.txt. Case is
// ignored; nothing is allocated.
func IsStopword(word string) bool { return Stopwords().Has(word) }
