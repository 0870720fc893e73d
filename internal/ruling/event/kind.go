package event

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// The noun that says what kind of event it is is no part of a name that follows:
// turnamen voli antardesa [Bahari Cup].

// eventNouns say what kind of event a name behind them is.
var eventNouns = wordlist.Words("turnamen lomba kejuaraan kompetisi laga pertandingan acara ajang")

// WithoutKind leaves out the noun and the words in small letters behind it that
// a name of two words or more follows: turnamen voli antardesa [Bahari Cup].
// Dunia is in names, and so are lists: Kejuaraan dunia, Festival dan Lomba.
func WithoutKind(e entity.Entity, text string) entity.Entity {
	name := e.In(text)
	noun, rest, _ := strings.Cut(name, " ")
	if !wordlist.IsOneOf(eventNouns, noun) || rest == "" || !ortho.IsLower(rest[0]) {
		return e
	}
	for rest != "" && ortho.IsLower(rest[0]) {
		var word string
		if word, rest, _ = strings.Cut(rest, " "); word == "dunia" || word == "dan" || word == "of" {
			return e
		}
	}
	if _, second, _ := strings.Cut(rest, " "); ortho.IsUpperAt(rest, 0) && ortho.IsUpperAt(second, 0) {
		e.Start = e.End - len(rest)
	}
	return e
}
