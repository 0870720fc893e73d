package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Behind someone's role stands a body that our lists have, and behind that a person of one
// word: Pelatih [Persib] [Bojan], Kepala [Dishub] [Rasdian] menutup jalan. Behind heads a
// verb is asked for, for bodies have names that go on with one, Direktur [Pertamina Hulu].

// ClubRoles are roles in a club.
var ClubRoles = wordlist.Words("pelatih bek kiper kapten gelandang penyerang striker winger manajer")

// clubEnds go on with the name of a club.
var clubEnds = wordlist.Words("putri putra muda pertiwi nusantara indonesia junior select united city fc academy akademi legends reserves wanita pratama futsal voli basket")

// SplitRoles cuts such people off their bodies.
func SplitRoles(p *clue.Page) {
	var people []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		role := p.Tokens[i-1].In(p.Text)
		inClub := wordlist.IsOneOf(ClubRoles, role)
		if !inClub && !IsHead(role) || !entity.OnLine(p.Text, p.Tokens[i-1].End, p.Tokens[i].Start) {
			continue
		}
		at := p.NameFrom(i)
		if at < 0 {
			continue
		}
		e := &p.Names[at]
		size := knownIn(p.Know, *e, p.Text)
		if size == 0 || !inClub && !acts(entity.Behind(e.Span, p.Text, p.Tokens[i:]), p.Text) {
			continue
		}
		person := *e
		person.Span, person.Label = clue.TrimSpan(p.Text, tokenize.Span{Start: e.Start + size, End: e.End}), entity.Person
		e.End, e.Label = e.Start+size, entity.Organization
		people = append(people, person)
	}
	p.Names = entity.WithAdded(p.Names, people)
}

// knownIn returns the length of the body that our lists have which e begins with if one
// word for a person ends it, 0 for none. A body that people are named like may be part
// of the name of a person.
func knownIn(k *tagger.Knowledge, e entity.Entity, text string) int {
	name, person, ok := clue.CutLast(e.In(text))
	if !ok || strings.HasSuffix(name, " ") || e.Label != entity.Organization && (e.Label != entity.Person || clue.IsNameOfPerson(k, name)) {
		return 0
	}
	if !branchBodies[name] && name != "Timnas" && !k.IsOrganization(name) || k.IsOrganization(e.In(text)) {
		return 0
	}
	if wordlist.IsOneOf(officeFields, person) || wordlist.IsOneOf(clubEnds, person) || !clue.IsLonePerson(k, person) {
		return 0
	}
	return len(name)
}

// acts says whether the first of tokens is what someone does.
func acts(tokens []tokenize.Token, text string) bool {
	return len(tokens) > 0 && isAct(tokens[0].In(text))
}
