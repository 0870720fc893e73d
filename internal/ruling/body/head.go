package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The head of a body is named behind it without a comma, and one word that is said
// to speak is a person: Kepala [Dinas Pendidikan] [Rahmawati] mengatakan. So is
// what stands behind the doctor that a hospital is named after: Direktur [RSUD dr.
// Iskak] [Sari Dewi].

// headUse says what a head is at the head of.
type headUse uint8

const (
	anyHead     headUse = iota + 1
	companyHead         // companies have it
)

// Heads are those at the head of a body.
var Heads = wordlist.Uses(map[headUse]string{
	anyHead:     "kepala sekretaris kabid kasi plt plt. ketua umum harian pelaksana bendahara koordinator",
	companyHead: "direktur dirut utama wadir",
})

// IsHead reports such a word, in letters of either case.
func IsHead(word string) bool { return wordlist.Lookup(Heads, word) != 0 }

// hospitalDoctors are doctors that hospitals are named after, without their titles.
var hospitalDoctors = []string{
	"Soetomo", "Sutomo", "Sardjito", "Kariadi", "Moewardi", "Zainoel Abidin", "Loekmono Hadi", "M. Djamil", "M Djamil", "Iskak", "Ramelan",
	"Harjono", "Darsono", "Hasan Sadikin", "Wahidin Sudirohusodo", "Saiful Anwar", "Cipto Mangunkusumo", "Adam Malik", "Pirngadi",
	"Soedarso", "Slamet", "Soeroto", "Soedono", "Soebandi", "Soeselo", "Soedirman", "Soegiri", "Soewandhi", "Koesma", "Koesnadi",
	"Haryoto", "Mohamad Saleh", "Abdoer Rahem", "Mohammad Hoesin", "Doris Sylvanus", "Soeradji Tirtonegoro", "Tjitrowardojo",
	"Soehadi Prijonegoro", "Margono Soekarjo", "Goeteng Taroenadibrata", "Adjidarmo", "Drajat Prawiranegara", "Chasbullah Abdulmadjid",
	"Fauziah", "Rasidin", "Achmad Mochtar", "Abdul Moeloek", "Ibnu Sutowo", "Sobirin", "Kanujoso Djatiwibowo", "Agoesdjam", "Rubini",
	"Soekardjo", "Cut Nyak Dhien", "Cut Meutia", "Raden Mattaher", "Arifin Achmad", "Embung Fatimah", "Ansari Saleh", "Johannes",
	"Abdul Wahab Sjahranie", "Otto Iskandar Dinata", "R. Syamsudin", "R Syamsudin",
	"Murjani", "Soemarno Sosroatmodjo", "Tadjuddin Chalid", "Haulussy", "Chasan Boesoirie", "Aloei Saboe", "R Soedjono", "Raden Soedjono",
}

// SplitHeads cuts people off the bodies whose heads they are.
func SplitHeads(p *clue.Page) {
	var people []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		if !IsHead(p.Tokens[i-1].In(p.Text)) || !entity.OnLine(p.Text, p.Tokens[i-1].End, p.Tokens[i].Start) {
			continue
		}
		at := p.NameFrom(i)
		if at < 0 || p.Names[at].Label != entity.Organization {
			continue
		}
		size := bureauIn(p.Know, p.Names[at], p.Text, p.Tokens[i:])
		if size == 0 {
			size = hospitalIn(p.Know, p.Names[at].In(p.Text))
		}
		if size == 0 && wordlist.Lookup(Heads, p.Tokens[i-1].In(p.Text)) != companyHead {
			size = branchIn(p.Know, p.Names[at], p.Text, p.Tokens[i:])
		}
		if size == 0 && at+1 < len(p.Names) && giveDoctor(p.Know, &p.Names[at], &p.Names[at+1], p.Text) {
			continue
		}
		if size == 0 && at+1 < len(p.Names) {
			giveRegion(p.Know, &p.Names[at], &p.Names[at+1], p.Text)
			people = appendRegion(people, p.Know, p.Names[at:], p.Text)
		}
		if size > 0 {
			person := p.Names[at]
			p.Names[at].End = person.Start + size
			person.Span, person.Label = clue.TrimSpan(p.Text, tokenize.Span{Start: p.Names[at].End, End: person.End}), entity.Person
			people = append(people, person)
		}
	}
	p.Names = entity.WithAdded(p.Names, people)
}

// bureauIn returns the length of the bureau that e begins with if a person who
// speaks ends it, 0 if none does. tokens begin with the first of e.
func bureauIn(k *tagger.Knowledge, e entity.Entity, text string, tokens []tokenize.Token) int {
	name := e.In(text)
	first := ortho.FirstWord(name)
	last := strings.LastIndexByte(name, ' ')
	if !clue.IsBureau(first) || last <= len(first) {
		return 0
	}
	person := name[last+1:]
	next := entity.Behind(e.Span, text, tokens)
	if len(next) == 0 || !wordlist.IsOneOf(clue.SpeechVerbs, next[0].In(text)) || !ortho.IsUpperAt(person, 0) || ortho.IsShouted(person) || k.IsPlace(person) ||
		wordlist.IsOneOf(officeFields, person) || !clue.MayBePerson(k, person) {
		return 0
	}
	return len(strings.TrimRight(name[:last], " "))
}

// hospitalIn returns the length of the hospital that name begins with if more than
// a place stands behind its doctor, 0 for none.
func hospitalIn(k *tagger.Knowledge, name string) int {
	kind := ortho.FirstWord(name)
	if !wordlist.IsOneOf(clue.Hospitals, kind) && kind != "Rumah" {
		return 0
	}
	for _, doctor := range hospitalDoctors {
		at := strings.Index(name[:min(len(name), clue.LongestPair)], doctor)
		if at <= 0 || name[at-1] != ' ' && name[at-1] != '.' {
			continue
		}
		rest, ok := strings.CutPrefix(name[at+len(doctor):], " ")
		if place := clue.PlaceAtStart(k, rest, clue.LongestRegion, clue.IsSeat); ok && place > 0 {
			return at + len(doctor) + 1 + place // RSUD dr. Soeroto Ngawi Budi Hartanto
		}
		first := ortho.FirstWord(rest)
		if !ok || !ortho.IsUpperAt(rest, 0) || wordlist.IsOneOf(regions, first) || k.IsPlace(rest) || !clue.MayBePerson(k, first) {
			return 0
		}
		return at + len(doctor)
	}
	return 0
}

// giveDoctor gives a hospital the rest of the name of its doctor that the person
// behind it was found with, in place, and reports whether it has: [RSUD Zainoel
// Abidin] [Sari Dewi].
func giveDoctor(k *tagger.Knowledge, body, person *entity.Entity, text string) bool {
	if !clue.IsRightBehind(*person, body.End, text) && (person.Label != entity.Person || text[body.End:person.Start] != ". ") { // W. Z. Johannes
		return false
	}
	size := hospitalIn(k, text[body.Start:person.End])
	if body.Start+size <= body.End {
		return false
	}
	body.End = body.Start + size
	person.Span = clue.TrimSpan(text, tokenize.Span{Start: body.End, End: person.End})
	return true
}

// regions begin the names of places.
var regions = wordlist.Words("kota kabupaten kab kab. provinsi jawa kelas tipe")
