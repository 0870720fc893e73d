package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The number of a unit and the name behind its slash belong to it: [Koramil
// 1612-03/Borong], [Yonif Raider 700/Wira Yudha Cakti].

// unitHeads are the units that have numbers.
var unitHeads = wordlist.TableOf(map[string]bool{
	"koramil": true, "kodim": true, "korem": true, "yonif": true, "yonkav": true, "yonarmed": true, "yonarhanud": true,
	"yonzipur": true, "yonarh": true, "brigif": true, "batalyon": true, "batalion": true,
})

// unitKinds may stand between such a word and the number.
var unitKinds = wordlist.TableOf(map[string]bool{
	"raider": true, "para": true, "tp": true, "mekanis": true, "mekanik": true, "infanteri": true, "kavaleri": true,
	"khas": true, "linud": true, "tempur": true, "armed": true, "arhanud": true, "teritorial": true, "pembangunan": true,
})

// markUnits labels units with their numbers, and hospitals with what they are
// named after. entities are in text order, tokens are those of the text.
func markUnits(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var units []entity.Entity
	r := unitReader{entity.LineReader{Text: text, Tokens: tokens}, entities}
	for i, t := range tokens {
		end := 0
		switch word := t.In(text); {
		case !ortho.IsUpperAt(text, t.Start):
			continue
		case wordlist.IsOneOf(unitHeads, word):
			end = max(r.unit(i), r.ordinalUnit(i))
		case wordlist.IsOneOf(ordinalHeads, word):
			end = r.ordinalUnit(i)
		case wordlist.IsOneOf(hospitals, word):
			end = r.hospital(i)
		}
		if end == 0 {
			continue
		}
		unit := entity.Entity{Span: tokenize.Span{Start: t.Start, End: end}, Label: entity.Organization, Score: entity.Sure}
		if at := entity.IndexOverlapping(entities, t.Span); at >= 0 {
			if e := entities[at]; e.Label != entity.Organization || e.End >= end {
				continue
			}
			unit.Start = min(t.Start, entities[at].Start)
		}
		units = append(units, unit)
	}
	return entity.WithReplaced(entities, units)
}

// unitReader reads units and hospitals off tokens.
type unitReader struct {
	entity.LineReader
	entities []entity.Entity
}

// unit returns the end of the unit that begins with token i, 0 if it has no
// number.
func (r *unitReader) unit(i int) int {
	r.First = i
	i++
	for wordlist.IsOneOf(unitKinds, r.Word(i)) {
		i++
	}
	if word := r.Word(i); word == "" || r.Tokens[i].Start == r.Tokens[i-1].End || !ortho.IsDigit(word[0]) {
		return 0
	}
	number := r.Tokens[i].Start
	for i++; r.Word(i) != "" && r.Tokens[i].Start == r.Tokens[i-1].End && inUnitNumber(r.Text[r.Tokens[i].Start]); i++ {
	}
	end := r.Tokens[i-1].End
	name := end
	if slash := strings.LastIndexByte(r.Text[number:end], '/'); slash >= 0 {
		name = number + slash + 1
	}
	if at := entity.IndexOverlapping(r.entities, tokenize.Span{Start: name, End: end + len(" X")}); at >= 0 && isName(r.entities[at], r.Text) {
		e := r.entities[at]
		if e.Start <= end || e.Label == entity.Location && entity.OnLine(r.Text, end, e.Start) {
			return max(end, e.End)
		}
	}
	return end
}

// inUnitNumber reports what a token begins with that goes on with the number of a
// unit or the name behind it.
func inUnitNumber(c byte) bool {
	return ortho.IsDigit(c) || c == '-' || c == '/' || c >= 'A' && c <= 'Z'
}

// isName reports a mention that a unit may have in its name.
func isName(e entity.Entity, text string) bool {
	return changeable(e.Label) && ortho.IsUpperAt(text, e.Start)
}
