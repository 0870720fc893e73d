package main

import (
	"crypto/sha256"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/rawtext"
	"github.com/wicara-nlp/wicara/tokenize"
)

// counts of one word, by its form in lower case: anywhere in lower case, and
// with a capital inside sentences.
type counts struct{ lower, capital int }

// corpus is what the texts and the roots say of words.
type corpus struct {
	words map[string]*counts
	// roots have the number of words derived from them.
	roots map[string]int
	// subject counts the words in lower case behind a personal pronoun.
	subject map[string]int
}

// met returns how often w was met, nothing for an unknown word.
func (c *corpus) met(w string) counts {
	if n := c.words[w]; n != nil {
		return *n
	}
	return counts{}
}

// count adds the words of a compressed file and returns its SHA-256.
func (c *corpus) count(name string) ([sha256.Size]byte, error) {
	var tokens []tokenize.Token
	return rawtext.EachLine(name, func(line string) {
		tokens = tokenize.Tokenizer{}.Append(tokens[:0], line)
		inside, subject := false, false
		for _, t := range tokens {
			w := t.In(line)
			if t.Kind == tokenize.Word {
				c.add(w, inside)
				if subject && c.roots[w] > 0 {
					c.subject[w]++
				}
			}
			inside = t.Kind == tokenize.Word
			subject = inside && slices.Contains(pronouns, strings.ToLower(w))
		}
	})
}

// add counts a word; a capital counts inside a sentence only.
func (c *corpus) add(w string, inside bool) {
	r, _ := utf8.DecodeRuneInString(w)
	upper := unicode.IsUpper(r)
	if upper && !inside || len(w) > 24 || strings.ContainsAny(w, "-0123456789_'’") {
		return
	}
	low := strings.ToLower(w)
	n := c.words[low]
	if n == nil {
		n = &counts{}
		c.words[low] = n
	}
	if upper {
		n.capital++
	} else {
		n.lower++
	}
}
