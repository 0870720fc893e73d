package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The titles of who is at the head of a body are no part of it, nor is the name behind
// them: Pengasuh [Ponpes] KH [Solahudin], Kepala [Puskesmas] drg [Indah Wati]. Hospitals,
// schools and foundations are named after people with their titles.

// Leaders are heads of bodies that no others have, beside Heads.
var Leaders = wordlist.Words("pengasuh pimpinan pemimpin pembina komandan rektor wakil anggota")

// titles stand in front of a person, with a stop behind them or not; so do ranks.
var titles = wordlist.Words("kh pdt pendeta h hj drs dra ir drg dr prof buya ustaz ustadz ustad habib kyai kiai tgk")

// namedAfter begin the names of bodies that are named after people.
var namedAfter = wordlist.Words("rumah sd sdn smp smpn sma sman smk smkn mts man sekolah akademi universitas institut politeknik yayasan " +
	"sentra panti balai klinik poliklinik laboratorium museum batalyon")

// SplitTitled cuts such titles and people off their bodies.
func SplitTitled(p *clue.Page) {
	var people []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		if word := p.Tokens[i-1].In(p.Text); !IsHead(word) && !wordlist.IsOneOf(Leaders, word) || !entity.OnLine(p.Text, p.Tokens[i-1].End, p.Tokens[i].Start) {
			continue
		}
		at := p.NameFrom(i)
		if at < 0 || p.Names[at].Label != entity.Organization {
			continue
		}
		e := &p.Names[at]
		size, name := titledIn(*e, p.Text, p.Tokens[i:])
		if size == 0 {
			continue
		}
		var next *entity.Entity
		if at+1 < len(p.Names) && p.Names[at+1].Label == entity.Person && isBehindTitle(p.Text[e.End:p.Names[at+1].Start]) {
			next = &p.Names[at+1]
		}
		switch {
		case name.Start == name.End:
		case next != nil:
			next.Start = name.Start
		case clue.MayBePerson(p.Know, ortho.FirstWord(name.In(p.Text))):
			person := *e
			person.Span, person.Label = name, entity.Person
			people = append(people, person)
		default:
			continue
		}
		e.End = e.Start + size
	}
	p.Names = entity.WithAdded(p.Names, people)
}

// isBehindTitle says whether nothing but a blank, or the stop of a title, stands between
// two names.
func isBehindTitle(between string) bool { return between == " " || between == ". " }

// titledIn returns the length of the body that e begins with in front of titles, 0 where
// it has none, and the words behind them. tokens begin with the first of e.
func titledIn(e entity.Entity, text string, tokens []tokenize.Token) (size int, name tokenize.Span) {
	if first := tokens[0].In(text); wordlist.IsOneOf(namedAfter, first) || wordlist.IsOneOf(clue.Hospitals, first) {
		return 0, name
	}
	i := 1
	for i < len(tokens) && tokens[i].Start < e.End && !isTitle(tokens[i].In(text)) {
		i++
	}
	if i == len(tokens) || tokens[i].Start >= e.End || clue.IsBodyWord(tokens[i-1].In(text), clue.BodyNoun) || wordlist.IsOneOf(clue.Hospitals, tokens[i-1].In(text)) {
		return 0, name // Forum Kiai, Forum RSUD dr
	}
	size = tokens[i-1].End - e.Start
	for i < len(tokens) && tokens[i].Start < e.End && (isTitle(tokens[i].In(text)) || tokens[i].In(text) == ".") {
		i++
	}
	if i < len(tokens) && tokens[i].Start < e.End {
		if !ortho.IsUpperAt(text, tokens[i].Start) {
			return 0, name
		}
		name = tokenize.Span{Start: tokens[i].Start, End: e.End}
	}
	return size, name
}

// isTitle reports titles and the ranks that hardly anything else is called like.
func isTitle(word string) bool {
	word = strings.TrimSuffix(word, ".")
	return wordlist.IsOneOf(titles, word) || clue.IsRank(word, clue.Service)
}
