package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The head of a village, a district or a prison is named with its place, and so are
// those of regencies and provinces: Lurah [Sukaraya] [Budi Santoso], Kalapas [Lubuk
// Pakam] [Hartono], Bupati [Karo] [Sarmidi]. The officer is no part of either: Wako [Batam].

// officerUse says what an officer is at the head of.
type officerUse uint8

const (
	// ofAnyPlace: a village, a district, a prison.
	ofAnyPlace officerUse = iota + 1
	// ofRegion: a regency, a city or a province.
	ofRegion
	// ofCity: so, with Kota behind the word.
	ofCity
	// constituency: people are elected in its regions.
	constituency
)

// Officers are such heads.
var Officers = wordlist.Uses(map[officerUse]string{
	ofAnyPlace: "lurah camat kades kalapas karutan kapolsek danramil",
	ofRegion: "bupati wabup walikota walkot wako wawali wawalkot wawako gubernur wagub sekda sekdakab sekdako sekdaprov kajari kajati dandim kapolda kapolres kapolresta " +
		"kapolrestabes wakapolda wakapolres",
	ofCity:       "wali",
	constituency: "dapil",
})

// SplitOfficers cuts officers off their regions, their places off the people that they
// were found in, and people of
// one word off such regions. A place that people are named like is cut off someone whom
// the text names without it elsewhere, too.
func SplitOfficers(p *clue.Page) {
	var added []entity.Entity
	var people map[string]bool
	for i := range p.Tokens {
		use := wordlist.Lookup(Officers, p.Tokens[i].In(p.Text))
		if use == 0 {
			continue
		}
		if use == ofRegion {
			cutOfficer(p, i)
		}
		at := officerAt(p, i, use)
		if at < 0 {
			continue
		}
		e := &p.Names[at]
		size := officerPlace(p.Know, use, e.Label, e.In(p.Text))
		if name, person, ok := strings.Cut(e.In(p.Text), " "); ok && size == 0 && clue.Changeable(e.Label) && p.Know.IsPlace(name) {
			if people == nil {
				people = peopleOfOneWord(p)
			}
			if people[person] && !people[name] {
				size = len(name)
			}
		}
		person := *e
		person.Span, person.Label = clue.TrimSpan(p.Text, tokenize.Span{Start: e.Start + size, End: e.End}), entity.Person
		switch {
		case size > 0 && person.Start < person.End:
			e.End, e.Label = e.Start+size, entity.Location
			added = append(added, person)
		case at+1 < len(p.Names):
			partRegion(p.Know, use, e, &p.Names[at+1], p.Text)
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// cutOfficer cuts token i, the head of a region, off a body or a place that was found
// with it, where the rest is a region or begins with one: [Wako Batam].
func cutOfficer(p *clue.Page, i int) {
	at := p.NameFrom(i)
	if at < 0 || p.Names[at].Label != entity.Organization && p.Names[at].Label != entity.Location {
		return
	}
	e := &p.Names[at]
	name, word := e.In(p.Text), p.Tokens[i].In(p.Text)
	region, ok := strings.CutPrefix(name[min(len(name), len(word)):], " ")
	if ok && (clue.IsRegency(p.Know, region) || regionAtStart(p.Know, region) > 0) {
		e.Start, e.Label = e.End-len(region), entity.Location
	}
}

// officerAt returns the index of the name that begins right behind token i, an officer
// of a use, -1 for none.
func officerAt(p *clue.Page, i int, use officerUse) int {
	if !ortho.IsUpperAt(p.Text, p.Tokens[i].Start) {
		return -1
	}
	line, first := p.Line(i), i+1
	if use == ofCity {
		if !strings.EqualFold(line.Word(first), "kota") {
			return -1
		}
		first++
	}
	if line.Word(first) == "" {
		return -1
	}
	return p.NameFrom(first)
}

// peopleOfOneWord returns the people of a text that are found with one word.
func peopleOfOneWord(p *clue.Page) map[string]bool {
	people := map[string]bool{}
	for _, e := range p.Names {
		if name := e.In(p.Text); e.Label == entity.Person && !strings.Contains(name, " ") {
			people[name] = true
		}
	}
	return people
}

// officerPlace returns the length of the place of an officer that a name with a label
// begins with and a person ends, 0 for none.
func officerPlace(k *tagger.Knowledge, use officerUse, label entity.Label, name string) int {
	if use == ofAnyPlace {
		if label != entity.Person {
			return 0
		}
		return clue.PlaceIn(k, name)
	}
	if !clue.Changeable(label) || k.IsPlace(name) {
		return 0
	}
	size := regionAtStart(k, name)
	if size == 0 {
		return 0
	}
	person := strings.TrimLeft(name[size:], " ")
	if first, rest, ok := strings.Cut(person, " "); ok && use == constituency && ortho.IsCapitals(first) && ortho.Roman(first) > 0 {
		size = len(name) - len(rest) - 1
		person, label = rest, entity.Person
	}
	if first := ortho.FirstWord(person); wordlist.IsPlacePart(strings.ToLower(first)) || wordlist.IsOneOf(regionEnds, first) ||
		!ortho.IsTitleCase(person) || label != entity.Person && !clue.IsLonePerson(k, person) {
		return 0
	}
	return size
}

// namedAlike are regions that people are named like: Wali Kota Bima Arya.
var namedAlike = wordlist.Words("bima batu agam lingga muna bintan sigi sikka buru nias")

// regionEnds go on with the name of a region, or belong to one that the lists lack.
var regionEnds = wordlist.Words("daya laut jaya mulya makmur indah asri pegunungan istimewa nomor meliputi")

// regionAtStart returns the length of the region that name begins with and goes on behind,
// 0 for none. The lists have towns among the names of people, too.
func regionAtStart(k *tagger.Knowledge, name string) int {
	size := clue.PlaceAtStart(k, name, clue.LongestName, clue.IsRegency)
	first := ortho.FirstWord(name)
	if size == 0 && !wordlist.IsOneOf(namedAlike, first) && len(first) < len(name) && clue.IsRegency(k, first) {
		size = len(first)
	}
	if size > 0 && name[:size] == "Metro" {
		return 0 // Kapolda Metro Jaya
	}
	return size
}

// partRegion gives the region behind an officer the rest of its name that the person
// behind it was found with, [Bolaang Mongondow] [Sarmidi], Camat [Medan Maimun]
// [Sarmidi], and makes a person of one word of no place that was found as one behind a
// regency, [Solok Selatan] [Sarmidi].
func partRegion(k *tagger.Knowledge, use officerUse, region, person *entity.Entity, text string) {
	if region.Label != entity.Location || person.Start != region.End+1 || text[region.End] != ' ' {
		return
	}
	name := person.In(text)
	switch person.Label {
	case entity.Person:
		atStart := regionAtStart
		if use == ofAnyPlace {
			atStart = clue.PlaceIn
		}
		if size := atStart(k, text[region.Start:person.End]); region.Start+size > region.End {
			region.End = region.Start + size
			person.Span = clue.TrimSpan(text, tokenize.Span{Start: region.End, End: person.End})
		}
	case entity.Location:
		if use != ofAnyPlace && clue.IsRegency(k, region.In(text)) && !wordlist.IsOneOf(regionEnds, name) && clue.IsLonePerson(k, name) {
			person.Label = entity.Person
		}
	}
}
