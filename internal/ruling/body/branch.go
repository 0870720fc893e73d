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

// The branch of a body ends with its place, and behind that stands who heads it:
// Ketua [HNSI Bitung] [Rahman] meminta, Kepala [BPBD Lebong] [Suhartono]. The
// model takes a person of one word into the body, or gives the place to the person:
// national news has few such heads to learn from, that of the regions one in every
// report.

// branchIn returns the length of the branch that e begins with if one word for a
// person who acts stands behind its place, or behind that of an official body before a
// comma; 0 if none does. tokens begin with the first of e.
func branchIn(k *tagger.Knowledge, e entity.Entity, text string, tokens []tokenize.Token) int {
	name := e.In(text)
	last := strings.LastIndexByte(name, ' ')
	if last <= 0 || name[last-1] == ' ' {
		return 0
	}
	person := name[last+1:]
	if first := ortho.FirstWord(name); wordlist.IsOneOf(ownNamed, first) || wordlist.IsPlacePart(strings.ToLower(person)) {
		return 0
	}
	if !ortho.IsTitleCase(person) || ortho.IsShouted(person) || wordlist.IsOneOf(officeFields, person) || !clue.MayBePerson(k, person) {
		return 0
	}
	next := entity.Behind(e.Span, text, tokens)
	if len(next) == 0 || !isAct(next[0].In(text)) && (next[0].In(text) != "," || !isOfficial(ortho.FirstWord(name))) || clue.RegionAtEnd(k, name, clue.IsPlaceName) > 0 || clue.RegionAtEnd(k, name[:last], clue.IsPlaceName) == 0 {
		return 0
	}
	return last
}

// isOfficial reports the first word of a bureau, or capitals. Behind them stands no name
// of their own, as behind the words for a group, Pokdarwis Cikaso Lestari.
func isOfficial(word string) bool { return clue.IsBureau(word) || ortho.IsAcronym(word) }

// ownNamed begin the names of bodies that may have any words in them.
var ownNamed = wordlist.Words(
	"pt pt. cv ud yayasan koperasi kud kelompok komunitas paguyuban sanggar rs hotel bank perumda pdam perusda aliansi forum gerakan laskar",
	"lsm klub tim panitia",
)

// isAct reports an active verb by its prefix.
func isAct(word string) bool {
	return len(word) > 5 && (strings.HasPrefix(word, "me") || strings.HasPrefix(word, "ber")) && !wordlist.IsOneOf(noActs, word)
}

// noActs begin as active verbs do.
var noActs = wordlist.Words(
	"melalui mengenai menurut menuju menjelang merupakan menjadi memiliki mereka mendatang media berupa bersama berbasis berjumlah",
	"berdasarkan berikut beserta berinisial bernama",
)

// giveRegion moves the regency that the person behind a body begins with to its
// end: Ketua [KPU Mimika] [Yohanes].
func giveRegion(k *tagger.Knowledge, body, person *entity.Entity, text string) {
	if !clue.IsRightBehind(*person, body.End, text) || clue.RegionAtEnd(k, body.In(text), clue.IsPlaceName) > 0 {
		return
	}
	size := clue.PlaceAtStart(k, person.In(text), clue.LongestRegion, clue.IsRegency)
	if size == 0 {
		return
	}
	body.End = person.Start + size
	person.Span = clue.TrimSpan(text, tokenize.Span{Start: body.End, End: person.End})
}

// appendRegion appends the region that the person behind a body and its bracketed
// short form, the first of entities, begins with, and cuts it off that person, in
// place: [Ikatan Pemandu Wisata] ([IPW]) [Langkat] [Sari Lestari].
func appendRegion(dst []entity.Entity, k *tagger.Knowledge, entities []entity.Entity, text string) []entity.Entity {
	if len(entities) < 3 {
		return dst
	}
	end := entities[0].End + bracketedForm(text[entities[0].End:])
	person := &entities[2]
	if entities[1].End >= end || !clue.IsRightBehind(*person, end, text) {
		return dst
	}
	size := clue.PlaceAtStart(k, person.In(text), clue.LongestRegion, clue.IsRegency)
	if size == 0 {
		return dst
	}
	region := *person
	region.End, region.Label = person.Start+size, entity.Location
	person.Span = clue.TrimSpan(text, tokenize.Span{Start: region.End, End: person.End})
	return append(dst, region)
}
