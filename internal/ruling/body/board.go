package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The board of a union and the secretariat of a ministry are one mention with
// whose they are: [Pengurus Pusat IDAI], [Sekretariat Jenderal Kementerian
// Agama], also with their short form between: [Pimpinan Cabang (PC) Fatayat NU].

// boards are such bodies by their second words.
var boards = wordlist.TableOf(map[string][]string{
	"pusat": {"pengurus", "pimpinan"}, "besar": {"pengurus"}, "wilayah": {"pengurus", "pimpinan"}, "daerah": {"pengurus", "pimpinan"},
	"ranting": {"pengurus", "pimpinan"}, "cabang": {"pengurus"},
	"jenderal": {"sekretariat", "inspektorat"}, "nasional": {"eksekutif"},
})

// WithBoard makes the board before an organisation part of it. tokens[at] is its
// first.
func WithBoard(e entity.Entity, text string, tokens []tokenize.Token, at int) entity.Entity {
	if at < 2 || at >= len(tokens) || tokens[at].Start != e.Start || !entity.OnLine(text, tokens[at-1].End, e.Start) {
		return e
	}
	end := e.Start
	isShort := at > 4 && tokens[at-1].In(text) == ")" && bracketedForm(text[tokens[at-4].End:]) == tokens[at-1].End-tokens[at-4].End
	if isShort {
		at -= 3
		end = tokens[at].Start
	}
	first, second := tokens[at-2], tokens[at-1]
	if !ortho.IsUpperAt(text, first.Start) || !ortho.IsUpperAt(text, second.Start) || !entity.OnLine(text, first.End, second.Start) || !entity.OnLine(text, second.End, end) {
		return e
	}
	for _, word := range wordlist.Lookup(boards, second.In(text)) {
		if strings.EqualFold(first.In(text), word) {
			e.Start = first.Start
			return e
		}
	}
	if isShort && second.In(text) == "Cabang" && first.In(text) == "Pimpinan" && text[tokens[at+1].Start] == 'P' {
		e.Start = first.Start // without the short form it is who heads a branch of a bank
	}
	return e
}
