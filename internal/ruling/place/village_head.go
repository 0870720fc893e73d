package place

import (
	"maps"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The head of a village has a name of its own in many regions: Keuchik in Aceh, Kuwu
// in Cirebon, Wali Nagari in West Sumatra. National news hardly knows them, so that
// the place behind one is taken for a part of the person or overlooked: Kuwu
// [Sukaraya] [Budi Santoso], Perbekel [Sukaraya], [Made Beru].

// VillageHeads are such heads of one word.
var VillageHeads = wordlist.Words("keuchik geuchik kuwu perbekel panewu sangadi kapitalaung pambakal pembakal ondoafi ondofolo")

// longVillageHeads are those of two, by the first.
var longVillageHeads = wordlist.TableOf(map[string]map[string]bool{
	"wali":    wordlist.FieldsOf("Nagari Jorong"),
	"kepala":  wordlist.FieldsOf("Dusun Kampung Ohoi Lembang"),
	"bendesa": wordlist.FieldsOf("Adat"),
	"hukum":   wordlist.FieldsOf("Tua"),
})

// SecondOfVillageHeads returns the second words of those heads, which few texts have.
func SecondOfVillageHeads() map[string]bool {
	seconds := map[string]bool{}
	for head := range longVillageHeads.Words() {
		maps.Copy(seconds, longVillageHeads.Get(head))
	}
	return seconds
}

// balineseNames begin names of people, whatever stands in front.
var balineseNames = wordlist.Words("i ni ida anak jro")

// MarkVillageHeads marks the places behind such heads, and cuts them off the people
// that they were found in.
func MarkVillageHeads(p *clue.Page) {
	var added []entity.Entity
	for i := range p.Tokens {
		n := villageHead(p.Text, p.Tokens[i:])
		if n == 0 {
			continue
		}
		run := wordsOfName(p.Text, p.Tokens[i+n:])
		if len(run) == 0 || !entity.OnLine(p.Text, p.Tokens[i+n-1].End, run[0].Start) || clue.IsNameOfPerson(p.Know, run[0].In(p.Text)) || clue.IsRank(run[0].In(p.Text), clue.Honorific) {
			continue
		}
		if place := entity.Across(run[0], run[len(run)-1]); hasPersonBehindComma(p.Names, p.Text, p.Tokens[i+n+len(run):]) {
			if entity.Overlapping(p.Names, place).Label != entity.Location {
				added = append(added, entity.Certain(place, entity.Location))
			}
			continue
		}
		added = withHeadOfVillage(added, p, run)
	}
	p.Names = entity.WithReplaced(p.Names, added)
}

// villageHead returns how many tokens the head of a village takes that tokens begin
// with, 0 for none.
func villageHead(text string, tokens []tokenize.Token) int {
	word := tokens[0].In(text)
	if !ortho.IsUpperAt(word, 0) {
		return 0
	}
	if wordlist.IsOneOf(VillageHeads, word) {
		return 1
	}
	if second := wordlist.Lookup(longVillageHeads, word); second != nil && len(tokens) > 1 && second[tokens[1].In(text)] &&
		entity.OnLine(text, tokens[0].End, tokens[1].Start) {
		return 2
	}
	return 0
}

// longestVillageHead is how many words a village and its head have.
const longestVillageHead = 6

// wordsOfName returns the words with a capital, but not in capitals, that tokens
// begin with: none if they are more than a place and a person have.
func wordsOfName(text string, tokens []tokenize.Token) []tokenize.Token {
	line := entity.LineReader{Text: text, Tokens: tokens}
	n := 0
	for line.IsCapital(n) && (len(line.Word(n)) == 1 || !ortho.IsUpperAt(line.Word(n), 1)) {
		n++
		if n > longestVillageHead {
			return nil
		}
	}
	return tokens[:n]
}

// hasPersonBehindComma says whether tokens begin with a comma and a person.
func hasPersonBehindComma(entities []entity.Entity, text string, tokens []tokenize.Token) bool {
	if len(tokens) < 2 || tokens[0].In(text) != "," || !entity.OnLine(text, tokens[0].End, tokens[1].Start) {
		return false
	}
	e := entity.Overlapping(entities, tokens[1].Span)
	return e.Label == entity.Person && e.Start == tokens[1].Start
}

// withHeadOfVillage adds the place and the person that words are, if the person was
// found at their end.
func withHeadOfVillage(added []entity.Entity, p *clue.Page, words []tokenize.Token) []entity.Entity {
	end := words[len(words)-1].End
	person := entity.Overlapping(p.Names, words[len(words)-1].Span)
	if len(words) < 2 || person.Label != entity.Person || person.End != end || entity.Overlapping(p.Names, words[0].Span).Label == entity.Location {
		return added
	}
	size := clue.PlaceIn(p.Know, p.Text[words[0].Start:end])
	n := 1
	for n < len(words) && words[n-1].End < words[0].Start+size {
		n++
	}
	for n < len(words)-1 && (inTwoWords(words[n-1].In(p.Text), words[n].In(p.Text)) || size == 0 && words[n].Start < person.Start && !beginsPerson(p.Know, words[n].In(p.Text))) {
		n++
	}
	if n == len(words) {
		return added
	}
	place := entity.Certain(entity.Across(words[0], words[n-1]), entity.Location)
	person.Start = words[n].Start
	return append(added, place, person)
}

// landWords begin names of villages, and sideWords end them.
var (
	landWords = wordlist.Words("alue batu blang bukit cot gampong gunung kampung kampong kuala lhok lubuk meunasah muara pasar " +
		"pasir pulau rantau simpang sungai sungei tanah tanjung teluk ujong ujung wae wai")
	sideWords = wordlist.Words("lor kidul wetan kulon kaja kelod kangin kauh girang hilir ilir hulu udik " +
		"utara selatan timur barat tengah baru lama atas bawah dalam luar")
)

// inTwoWords says whether two words are of the name of one village.
func inTwoWords(first, second string) bool {
	return wordlist.IsOneOf(landWords, first) || wordlist.IsOneOf(sideWords, second)
}

// beginsPerson reports a word that a person may begin with.
func beginsPerson(k *tagger.Knowledge, word string) bool {
	return wordlist.IsOneOf(balineseNames, word) || clue.IsNameOfPerson(k, word)
}
