package stem

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/tokenize"
)

// wordOf returns the word t as it is the same term however it is written: without
// what is not seen, and an abbreviation without its last stop, which many leave out.
// Other tokens come back as they are.
func wordOf(text string, t tokenize.Token) string {
	word := t.In(text)
	if t.Kind == tokenize.Abbreviation {
		word = strings.TrimSuffix(word, ".")
	}
	if !isWord(t) {
		return word
	}
	return morph.Unmarked(word)
}

// isDoctor reports the one abbreviation whose stop makes it another word: dr. is
// doctor, dr the stop word dari.
func isDoctor(text string, t tokenize.Token) bool {
	return t.Kind == tokenize.Abbreviation && strings.EqualFold(t.In(text), "dr.")
}

// isCurrency reports whether tokens, those of text from a word on, begin with the
// letters of a currency sign that are a token of their own: rp and Rp. before an
// amount, us of us$. The tokenizer takes other spellings for symbols, which are no
// terms either.
func isCurrency(text string, tokens []tokenize.Token) bool {
	if len(tokens) < 2 {
		return false
	}
	word, next := tokens[0], tokens[1]
	if next.Kind == tokenize.Symbol {
		return next.Start == word.End && text[next.Start] == '$'
	}
	return next.Kind == tokenize.Number && strings.EqualFold(wordOf(text, word), "rp")
}
