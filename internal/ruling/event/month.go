package event

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/expression"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A year directly behind the name of an event belongs to it; a month and its year
// say when it was: [Piala Dunia] [Juni 2026]. Elections have it in their names: [Pilkada
// Desember 2020].

// namedByMonth are the kinds of events that are known by their month: Kerusuhan Mei
// 1998.
var namedByMonth = wordlist.Words(
	"kerusuhan tragedi peristiwa serangan aksi pembunuhan gempa pemberontakan gerakan revolusi reformasi erupsi banjir kudeta demo",
	"demonstrasi bom insiden pembantaian krisis pertempuran agresi",
)

// monthPrepositions lead to a month within the name of an event: Rapat Akbar Jelang
// Oktober 2024.
var monthPrepositions = wordlist.Names("jelang, menjelang, untuk, hingga, sampai, sejak, pada, pasca, dan")

// WithoutMonth leaves out the month and year that an event ends in. With the day
// before it the month may be the name: Serangan Umum 1 Maret 1949.
func WithoutMonth(e entity.Entity, text string) entity.Entity {
	name := e.In(text)
	at := strings.LastIndexByte(name, ' ')
	if at < 0 || len(name) != at+len(" 2025") || !ortho.BeginsYear(name[at+1:]) {
		return e
	}
	rest := name[:at]
	at = strings.LastIndexByte(rest, ' ')
	if at <= 0 || !expression.IsMonth(rest[at+1:]) || ortho.IsDigit(rest[at-1]) {
		return e
	}
	kind := ortho.FirstWord(name)
	kind = kind[strings.LastIndexByte(kind, '-')+1:] // pasca-kerusuhan Mei 1998
	if wordlist.IsOneOf(namedByMonth, kind) || wordlist.IsOneOf(Elections, kind) || wordlist.IsOneOf(monthPrepositions, ortho.LastWord(rest[:at])) {
		return e
	}
	e.End = e.Start + at
	return e
}
