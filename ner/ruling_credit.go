package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// A credit that is nothing but one name is that of a medium or an agency:
// Photo: [Pixabay]. So is a word of capitals with a stroke before a person:
// [KABAR]/Ratna Lestari.

// creditWords stand before a credit and a colon.
var creditWords = map[string]bool{
	"foto": true, "photo": true, "sumber": true, "source": true, "kredit": true, "credit": true, "gambar": true, "image": true,
}

// noCredits stand in a credit and name nobody.
var noCredits = map[string]bool{
	"istimewa": true, "ist": true, "ist.": true, "dok": true, "dok.": true, "dokumentasi": true, "dokumen": true,
	"pribadi": true, "internet": true, "ilustrasi": true, "arsip": true, "repro": true, "screenshot": true, "tangkapan": true,
	"diolah": true, "wawancara": true, "tim": true, "penulis": true, "saya": true, "redaksi": true, "olahan": true,
}

// markCredits labels the media in credits that nothing was found in. entities are
// in text order, tokens are those of the text.
func markCredits(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	added := entities
	for i, e := range entities {
		medium, ok := mediumOf(e, text)
		if ok && (i == 0 || entities[i-1].End <= medium.Start) {
			added = append(added, Entity{Span: medium, Label: Organization, Score: sureScore})
		}
	}
	for i := 1; i < len(tokens); i++ {
		word := tokens[i-1]
		if tokens[i].In(text) != ":" || !isOneOf(creditWords, word.In(text)) ||
			hasNewline(text[word.End:tokens[i].Start]) || !opensLine(text, word.Start) {
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

// mediumOf returns the word of capitals that a stroke ties to the person e, who
// is not written in capitals: a pair in a headline is.
func mediumOf(e Entity, text string) (medium tokenize.Span, ok bool) {
	if e.Label != Person || e.Start < 2 || text[e.Start-1] != '/' || strings.ToUpper(e.In(text)) == e.In(text) {
		return medium, false
	}
	medium = tokenize.Span{Start: e.Start - 1, End: e.Start - 1}
	for medium.Start > 0 && text[medium.Start-1] >= 'A' && text[medium.Start-1] <= 'Z' {
		medium.Start--
	}
	alone := medium.Start == 0 || strings.IndexByte(" \t\n(:", text[medium.Start-1]) >= 0
	word := medium.In(text)
	return medium, alone && len(word) >= 3 && !isOneOf(noCredits, word) && !isOneOf(creditWords, word)
}

// opensLine says whether nothing but space and brackets stands in front of at
// in its line.
func opensLine(text string, at int) bool {
	before := strings.TrimRight(text[:at], " \t(")
	return before == "" || hasNewline(before[len(before)-1:])
}

// credited returns the one name that tokens begin with, on the line of the
// colon that ends at byte at or as an item of the list below it.
func credited(text string, at int, tokens []tokenize.Token) (name tokenize.Span, ok bool) {
	if len(tokens) > 1 && hasNewline(text[at:tokens[0].Start]) && isBullet(tokens[0].In(text)) {
		at, tokens = tokens[0].End, tokens[1:]
	}
	if len(tokens) == 0 || hasNewline(text[at:tokens[0].Start]) {
		return name, false
	}
	name = tokens[0].Span
	alone := len(tokens) == 1 || hasNewline(text[name.End:tokens[1].Start]) || text[tokens[1].Start] == ')'
	return name, alone && namesCredit(text, tokens[0])
}

// namesCredit reports a word or host that starts with a capital and may be a name.
func namesCredit(text string, t tokenize.Token) bool {
	word := t.In(text)
	switch t.Kind {
	case tokenize.Word, tokenize.URL:
		return isUpperAt(text, t.Start) && !isOneOf(noCredits, word) && !isOneOf(creditWords, word) && !strings.ContainsAny(word, "/:@")
	}
	return false
}

func isBullet(word string) bool {
	switch word {
	case "•", "-", "*", "–", "·", "▪", "◦", "●":
		return true
	}
	return false
}
