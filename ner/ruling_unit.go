package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// The number of a unit and the name behind its slash belong to it: [Koramil
// 1612-03/Borong], [Yonif Raider 700/Wira Yudha Cakti].

// unitHeads are the units that have numbers.
var unitHeads = tableOf(map[string]bool{
	"koramil": true, "kodim": true, "korem": true, "yonif": true, "yonkav": true, "yonarmed": true, "yonarhanud": true,
	"yonzipur": true, "yonarh": true, "brigif": true, "batalyon": true, "batalion": true,
})

// unitKinds may stand between such a word and the number.
var unitKinds = tableOf(map[string]bool{
	"raider": true, "para": true, "tp": true, "mekanis": true, "mekanik": true, "infanteri": true, "kavaleri": true,
	"khas": true, "linud": true, "tempur": true, "armed": true, "arhanud": true, "teritorial": true, "pembangunan": true,
})

// markUnits labels units with their numbers, and hospitals with what they are
// named after. entities are in text order, tokens are those of the text.
func markUnits(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	var units []Entity
	r := unitReader{lineReader{text: text, tokens: tokens}, entities}
	for i, t := range tokens {
		end := 0
		switch word := t.In(text); {
		case !isUpperAt(text, t.Start):
			continue
		case isOneOf(unitHeads, word):
			end = r.unit(i)
		case isOneOf(hospitals, word):
			end = r.hospital(i)
		}
		if end == 0 {
			continue
		}
		unit := Entity{Span: tokenize.Span{Start: t.Start, End: end}, Label: Organization, Score: sureScore}
		if at := indexOverlapping(entities, t.Span); at >= 0 {
			if e := entities[at]; e.Label != Organization || e.End >= end {
				continue
			}
			unit.Start = min(t.Start, entities[at].Start)
		}
		units = append(units, unit)
	}
	if units == nil {
		return entities
	}
	return merge(nil, entities, units, func(_, _ Entity) bool { return true })
}

// unitReader reads units and hospitals off tokens.
type unitReader struct {
	lineReader
	entities []Entity
}

// unit returns the end of the unit that begins with token i, 0 if it has no
// number.
func (r *unitReader) unit(i int) int {
	r.first = i
	i++
	for isOneOf(unitKinds, r.word(i)) {
		i++
	}
	if word := r.word(i); word == "" || r.tokens[i].Start == r.tokens[i-1].End || !isDigit(word[0]) {
		return 0
	}
	number := r.tokens[i].Start
	for i++; r.word(i) != "" && r.tokens[i].Start == r.tokens[i-1].End && inUnitNumber(r.text[r.tokens[i].Start]); i++ {
	}
	end := r.tokens[i-1].End
	name := end
	if slash := strings.LastIndexByte(r.text[number:end], '/'); slash >= 0 {
		name = number + slash + 1
	}
	if at := indexOverlapping(r.entities, tokenize.Span{Start: name, End: end + len(" X")}); at >= 0 && isName(r.entities[at], r.text) {
		e := r.entities[at]
		if e.Start <= end || e.Label == Location && onLine(r.text, end, e.Start) {
			return max(end, e.End)
		}
	}
	return end
}

// inUnitNumber reports what a token begins with that goes on with the number of a
// unit or the name behind it.
func inUnitNumber(c byte) bool {
	return isDigit(c) || c == '-' || c == '/' || c >= 'A' && c <= 'Z'
}

// isName reports a mention that a unit may have in its name.
func isName(e Entity, text string) bool {
	return changeable(e.Label) && isUpperAt(text, e.Start)
}
