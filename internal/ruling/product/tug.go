package product

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Tugs and barges bear a number, and TB (tug boat), BG (barge), TK (tongkang) and
// KLM (kapal layar motor) lead to them: [TB Ombak Jaya 12], kapal [KLM Ombak].
// Without the number and talk of waters, or a noun for a boat, TB is Tubagus or
// tuberculosis, TK a kindergarten and KLM an airline.

// boats are such nouns.
var boats = wordlist.Words("kapal tunda tugboat tongkang ponton penarik layar motor perahu pinisi phinisi")

// mishaps stand behind ships in headlines.
var mishaps = wordlist.Words("karam tenggelam kandas terbakar hilang tabrak menabrak ditabrak hanyut terbalik bocor bertabrakan meledak tiba")

// waters are words beside which a name with a number is that of a tug. Rivers, which
// run through towns and flood their streets, are missing.
var waters = wordlist.Words("kapal tugboat tongkang ponton nakhoda nahkoda perairan pelabuhan dermaga karam kandas tenggelam abk kru hanyut " +
	"laut selat syahbandar ksop penarik")

// besideWaters is how many words to either side may be such.
const besideWaters = 8

// nearWater reports one of them beside token i, on its line.
func nearWater(line *entity.LineReader, i int) bool {
	for j := i; j >= max(0, i-besideWaters); j-- {
		if wordlist.IsOneOf(waters, line.Tokens[j].In(line.Text)) {
			return true
		}
		if clue.TokenBefore(line, j) == "" {
			break
		}
	}
	for j := i; j < i+besideWaters && line.Word(j) != ""; j++ {
		if wordlist.IsOneOf(waters, line.Word(j)) {
			return true
		}
	}
	return false
}

// numberedTugs are the prefixes to which the number leads.
var numberedTugs = wordlist.Words("tb bg")

// tugBehind returns the tug or barge with the prefix token i.
func tugBehind(entities []entity.Entity, line *entity.LineReader, i int) (tug entity.Entity) {
	prefix := line.Word(i)
	if !ortho.IsShouted(prefix) {
		return tug
	}
	n := 1
	for n <= longestShip && line.IsCapital(i+n) && !wordlist.IsOneOf(mishaps, line.Word(i+n)) {
		n++
	}
	numbered := n > 1 && isShipNumber(line.Word(i+n))
	boat := i > 0 && wordlist.IsOneOf(boats, line.Tokens[i-1].In(line.Text)) && entity.OnLine(line.Text, line.Tokens[i-1].End, line.Tokens[i].Start)
	if n == 1 || !boat && (!numbered || !wordlist.IsOneOf(numberedTugs, prefix) || !nearWater(line, i)) ||
		line.IsCapital(i+n) && n > longestShip {
		return tug
	}
	if numbered {
		n++
	}
	tug = clue.Product(line.Tokens[i].Start, line.Tokens[i+n-1].End)
	// A place may begin in front: Jalan TB Simatupang 12.
	if e := entity.Overlapping(entities, tug.Span); e.Start < tug.Start && e.Label != "" {
		return entity.Entity{}
	}
	return tug
}

// isShipNumber reports up to four digits.
func isShipNumber(word string) bool {
	return word != "" && len(word) <= 4 && ortho.IsDigits(word)
}
