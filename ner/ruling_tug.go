package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Tugs and barges bear a number, and TB (tug boat), BG (barge), TK (tongkang) and
// KLM (kapal layar motor) lead to them: [TB Ombak Jaya 12], kapal [KLM Ombak].
// Without the number and talk of waters, or a noun for a boat, TB is Tubagus or tuberculosis, TK a
// kindergarten and KLM an airline.

// boats are such nouns.
var boats = tableOf(fieldsOf("kapal tunda tugboat tongkang ponton penarik layar motor perahu pinisi phinisi"))

// mishaps stand behind ships in headlines.
var mishaps = tableOf(fieldsOf("karam tenggelam kandas terbakar hilang tabrak menabrak ditabrak hanyut terbalik bocor bertabrakan meledak tiba"))

// waters are words beside which a name with a number is that of a tug.
var waters = tableOf(fieldsOf("kapal tugboat tongkang ponton nakhoda nahkoda perairan pelabuhan dermaga karam kandas tenggelam abk kru hanyut " +
	"sungai laut selat syahbandar ksop penarik"))

// besideWaters is how many words to either side may be such.
const besideWaters = 8

// nearWater reports one of them beside token i.
func (r *lineReader) nearWater(i int) bool {
	for _, t := range r.tokens[max(0, i-besideWaters):min(len(r.tokens), i+besideWaters)] {
		if isOneOf(waters, t.In(r.text)) {
			return true
		}
	}
	return false
}

// numberedTugs are the prefixes to which the number leads.
var numberedTugs = tableOf(fieldsOf("tb bg"))

// tugBehind returns the tug or barge with the prefix token i.
func tugBehind(entities []Entity, line *lineReader, i int) (tug Entity) {
	prefix := line.word(i)
	if prefix != strings.ToUpper(prefix) {
		return tug
	}
	n := 1
	for n <= longestShip && line.isCapital(i+n) && !isOneOf(mishaps, line.word(i+n)) {
		n++
	}
	numbered := n > 1 && line.isShipNumber(i+n)
	boat := i > 0 && isOneOf(boats, line.tokens[i-1].In(line.text)) && onLine(line.text, line.tokens[i-1].End, line.tokens[i].Start)
	if n == 1 || !boat && (!numbered || !isOneOf(numberedTugs, prefix) || !line.nearWater(i)) ||
		line.isCapital(i+n) && n > longestShip {
		return tug
	}
	if numbered {
		n++
	}
	tug = product(line.tokens[i].Start, line.tokens[i+n-1].End)
	// A place may begin in front: Jalan TB Simatupang 12.
	if e := overlapping(entities, tug.Span); e.Start < tug.Start && e.Label != "" {
		return Entity{}
	}
	return tug
}

// isCapital reports a word with a capital.
func (r *lineReader) isCapital(i int) bool {
	word := r.word(i)
	return word != "" && isUpperAt(word, 0) && r.tokens[i].Kind == tokenize.Word
}

// isShipNumber reports up to four digits.
func (r *lineReader) isShipNumber(i int) bool {
	word := r.word(i)
	return word != "" && len(word) <= 4 && strings.Trim(word, "0123456789") == ""
}
