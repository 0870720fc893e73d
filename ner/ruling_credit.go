package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// A credit that is nothing but one name is that of a medium or an agency:
// Photo: [Pixabay].

// creditWords stand before a credit and a colon.
var creditWords = map[string]bool{
	"foto": true, "photo": true, "sumber": true, "source": true, "kredit": true, "credit": true, "gambar": true, "image": true,
}

// noCredits stand in a credit and name nobody.
var noCredits = map[string]bool{
	"istimewa": true, "ist": true, "ist.": true, "dok": true, "dok.": true, "dokumentasi": true, "dokumen": true,
	"pribadi": true, "internet": true, "ilustrasi": true, "arsip": true, "repro": true, "screenshot": true, "tangkapan": true,
}

// markCredits labels names that stand alone in a credit and that nothing was
// found in. entities are in text order, tokens are those of the text.
func markCredits(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	added := entities
	for i := 1; i < len(tokens); i++ {
		if text[tokens[i].Start] != ':' || !isOneOf(creditWords, tokens[i-1].In(text)) || !opensLine(text, tokens[i-1].Start) {
			continue
		}
		name, ok := credited(text, tokens[i].End, tokens[i+1:])
		if ok && overlapping(entities, name).Label == "" {
			added = append(added, Entity{Span: name, Label: Organization, Score: sureScore})
		}
	}
	if len(added) == len(entities) {
		return entities
	}
	return apart(added)
}

// opensLine says whether nothing but a bracket stands in front of at in its
// line.
func opensLine(text string, at int) bool {
	before := strings.TrimRight(strings.TrimRight(text[:at], " \t"), "(")
	return before == "" || before[len(before)-1] == '\n'
}

// credited returns the one name that tokens begin with, on the line of the
// colon that ends at byte at or as an item of the list below it.
func credited(text string, at int, tokens []tokenize.Token) (tokenize.Span, bool) {
	if len(tokens) > 0 && hasNewline(text[at:tokens[0].Start]) {
		if len(tokens) == 1 || !isBullet(tokens[0].In(text)) || !onLine(text, tokens[0].End, tokens[1].Start) {
			return tokenize.Span{}, false
		}
		tokens = tokens[1:]
	}
	if len(tokens) == 0 || !isUpperAt(text, tokens[0].Start) || isOneOf(noCredits, tokens[0].In(text)) {
		return tokenize.Span{}, false
	}
	switch tokens[0].Kind {
	case tokenize.Word, tokenize.URL:
	default:
		return tokenize.Span{}, false
	}
	end := tokens[0].End
	rest := len(tokens) > 1 && onLine(text, end, tokens[1].Start) && text[tokens[1].Start] != ')'
	return tokens[0].Span, !rest && !strings.ContainsAny(tokens[0].In(text), "/:@")
}

func isBullet(word string) bool {
	switch word {
	case "•", "-", "*", "–", "·", "▪", "◦", "●":
		return true
	}
	return false
}
