package clue

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Tokens and what stands beside them, which many rulings look at.

// WordBefore returns token at-1 if nothing but a blank parts it from start, else "".
func WordBefore(start int, text string, tokens []tokenize.Token, at int) string {
	if at == 0 || at > len(tokens) || !entity.OnLine(text, tokens[at-1].End, start) {
		return ""
	}
	return tokens[at-1].In(text)
}

// TokenBefore returns the token before token i, or "" where its line begins.
func TokenBefore(line *entity.LineReader, i int) string {
	return WordBefore(line.Tokens[i].Start, line.Text, line.Tokens, i)
}

// CapitalFollows says whether a word with a capital stands on the line behind the
// first of tokens.
func CapitalFollows(text string, tokens []tokenize.Token) bool {
	return len(tokens) > 1 && entity.OnLine(text, tokens[0].End, tokens[1].Start) && ortho.IsUpperAt(text, tokens[1].Start)
}

// BracketLen returns how many tokens the bracket has that tokens begin with, 0 if
// they begin with none or with one of more than most.
func BracketLen(text string, tokens []tokenize.Token, most int) int {
	if len(tokens) == 0 || tokens[0].In(text) != "(" {
		return 0
	}
	for i, t := range tokens[:min(most, len(tokens))] {
		if t.In(text) == ")" {
			return i + 1
		}
	}
	return 0
}

// IsBracketed says whether token i stands alone in brackets.
func IsBracketed(text string, tokens []tokenize.Token, i int) bool {
	if i == 0 || i+1 == len(tokens) {
		return false
	}
	pair := tokens[i-1].In(text) + tokens[i+1].In(text)
	return pair == "()" || pair == "[]"
}

// EndsSentence says whether a capital behind t may be that of a sentence.
func EndsSentence(text string, t tokenize.Token) bool {
	switch t.In(text) {
	case ".", "!", "?", ":", "\"", "“", "•", "-":
		return true
	}
	return false
}

// EndsToken says whether one of the tokens ends at a byte.
func EndsToken(tokens []tokenize.Token, end int) bool {
	for _, t := range tokens {
		if t.End >= end {
			return t.End == end
		}
	}
	return false
}
