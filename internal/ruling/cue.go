package ruling

import (
	"iter"
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Most rulings begin at words that few texts have. Every token is looked up once in
// a table of the words of all of them, and those whose words are missing are spared
// the way through the text.

// words is a table of words, whatever is known of them.
type words interface{ Words() iter.Seq[string] }

// anyOf is the cue of a step that begins at a word of one of the tables.
func anyOf(tables ...words) []words { return tables }

// set is a table without a first look at letters.
type set map[string]bool

// Words yields the words of the set.
func (s set) Words() iter.Seq[string] {
	return func(yield func(string) bool) {
		for w := range s {
			if !yield(w) {
				return
			}
		}
	}
}

// list is a set of words with blanks between them.
func list(fields string) set { return wordlist.FieldsOf(fields) }

// stopped is a table of words that may keep their stop as tokens: Moh and Moh.
type stopped struct{ table words }

// Words yields the words of the table, without the stop and with it.
func (s stopped) Words() iter.Seq[string] {
	return func(yield func(string) bool) {
		for w := range s.table.Words() {
			if !yield(w) || !yield(w+".") {
				return
			}
		}
	}
}

// cues has a bit for every step whose words a text has: there may be 128 of them.
type cues [2]uint64

func (c *cues) add(o cues)     { c[0], c[1] = c[0]|o[0], c[1]|o[1] }
func (c *cues) has(i int) bool { return c[i/64]>>(i%64)&1 != 0 }

// builtinCues is what steps a word is a cue of. Most words of a text are none.
var builtinCues = sync.OnceValue(func() *wordlist.Table[cues] {
	rows := map[string]cues{}
	for i, s := range steps {
		var bit cues
		bit[i/64] = 1 << (i % 64)
		for _, table := range s.cue {
			for w := range table.Words() {
				w = strings.ToLower(w)
				row := rows[w]
				row.add(bit)
				rows[w] = row
			}
		}
	}
	return wordlist.TableOf(rows)
})

// cuesIn returns the steps that tokens are cues of.
func cuesIn(text string, tokens []tokenize.Token) (found cues) {
	table := builtinCues()
	for _, t := range tokens {
		found.add(wordlist.Lookup(table, t.In(text)))
	}
	return found
}
