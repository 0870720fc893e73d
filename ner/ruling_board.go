package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// The board of a union and the secretariat of a ministry are one mention with
// whose they are: [Pengurus Pusat IDAI], [Sekretariat Jenderal Kementerian
// Agama].

// boards are such bodies by their second words.
var boards = tableOf(map[string][]string{
	"pusat": {"pengurus", "pimpinan"}, "besar": {"pengurus"}, "wilayah": {"pengurus", "pimpinan"},
	"jenderal": {"sekretariat", "inspektorat"}, "nasional": {"eksekutif"},
})

// withBoard makes the board before an organisation part of it. tokens[at] is its
// first.
func withBoard(e Entity, text string, tokens []tokenize.Token, at int) Entity {
	if at < 2 || at >= len(tokens) || tokens[at].Start != e.Start {
		return e
	}
	first, second := tokens[at-2], tokens[at-1]
	if !isUpperAt(text, first.Start) || !isUpperAt(text, second.Start) || !onLine(text, first.End, second.Start) || !onLine(text, second.End, e.Start) {
		return e
	}
	for _, word := range lookup(boards, second.In(text)) {
		if strings.EqualFold(first.In(text), word) {
			e.Start = first.Start
			break
		}
	}
	return e
}
