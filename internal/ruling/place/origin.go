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

// What people come from is no person, however much a foreign town may sound like
// one: asal [Thirsk], kata Sari Dewi, 66, dari [Malton Muara], pria 40 tahun dari
// [Selby]. Nor is what lies in a place, di [Glen Muara, Skotlandia], or between
// two of a list: [Witney], [Muara] dan [Henley]. Of 945 names behind asal, 19
// behind an age, 4900 before the place that they lie in and 1135 in such lists our
// annotations have none as a person.

// LabelOrigins labels such people as places.
func LabelOrigins(p *clue.Page) {
	at := 0
	for i := range p.Names {
		e := &p.Names[i]
		at = entity.From(p.Tokens, at, e.Start)
		if e.Label == entity.Person && isListedPlace(p.Names, i, p.Text) {
			e.Label = entity.Location
			continue
		}
		if e.Label != entity.Person || at == 0 || !entity.OnLine(p.Text, p.Tokens[at-1].End, e.Start) {
			continue
		}
		switch p.Tokens[at-1].In(p.Text) {
		case "asal":
			if !isOrigin(p.Text, p.Tokens[:at]) {
				continue
			}
		case "dari":
			if !isAge(p.Text, p.Tokens[:at-1]) && !liesIn(p.Know, p.Names[i:], p.Text) {
				continue
			}
		case "di", "ke":
			if !liesIn(p.Know, p.Names[i:], p.Text) {
				continue
			}
		default:
			continue
		}
		e.Label, e.Score = entity.Location, entity.Sure
	}
}

// isOrigin says whether asal, which tokens end with, tells of what stands before it.
// Behind a comma and at the head of a sentence it may as well be a conjunction: rela,
// asal Budi menang.
func isOrigin(text string, tokens []tokenize.Token) bool {
	at := len(tokens) - 1
	before := clue.WordBefore(tokens[at].Start, text, tokens, at)
	return before != "" && before != "," && (before == "\"" || !clue.EndsSentence(text, tokens[at-1]))
}

// isAge says whether tokens end with the age of a person: , 66, (66) or
// berusia 66 tahun.
func isAge(text string, tokens []tokenize.Token) bool {
	n := len(tokens)
	if n < 3 || entity.HasNewline(text[tokens[n-3].Start:tokens[n-1].End]) {
		return false
	}
	last, age, first := tokens[n-1].In(text), tokens[n-2].In(text), tokens[n-3].In(text)
	if last == "," && age == "tahun" {
		return isAge(text, tokens[:n-1])
	}
	if len(age) > 2 || !ortho.IsDigits(age) {
		return false
	}
	return last == "tahun" && wordlist.IsOneOf(ofAge, first) || first == "," && (last == "," || last == "tahun") || first == "(" && last == ")"
}

// ofAge stand before an age, as 10 tahun may be a sentence or a contract as well.
var ofAge = wordlist.Words("berusia berumur usia umur pria wanita lelaki laki-laki perempuan warga kakek nenek ibu ayah bapak pemuda remaja bocah")

// liesIn says whether the first of the entities, one that begins with a capital,
// and a comma stand before a place that a gazetteer has.
func liesIn(k *tagger.Knowledge, entities []entity.Entity, text string) bool {
	if len(entities) < 2 {
		return false
	}
	name, place := entities[0], entities[1]
	return place.Label == entity.Location && text[name.End:place.Start] == ", " && ortho.IsUpperAt(text, name.Start) && isGazetted(k, place.In(text))
}

// isListedPlace says whether entity i stands between a place and a comma, and the last
// place of a list.
func isListedPlace(entities []entity.Entity, i int, text string) bool {
	if i == 0 || i+1 == len(entities) || entities[i-1].Label != entity.Location || entities[i+1].Label != entity.Location {
		return false
	}
	if text[entities[i-1].End:entities[i].Start] != ", " {
		return false
	}
	if strings.Contains(entities[i].In(text), " ") {
		return false // duet Ceko, Pavel Vizner dan ...
	}
	link := text[entities[i].End:entities[i+1].Start]
	return link == " dan " || link == ", dan "
}

// isGazetted reports a place that a gazetteer has, or a part of one: Ayrshire Utara.
func isGazetted(k *tagger.Knowledge, name string) bool {
	space := strings.LastIndexByte(name, ' ')
	return k.IsPlace(name) || space > 0 && wordlist.IsPlacePart(strings.ToLower(name[space+1:])) && k.IsPlace(name[:space])
}
