package product

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/unmarked"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A car or motorcycle is a product, from its maker to its trim: [Toyota Fortuner GR
// Sport], Pajero bekas or [Ayla] dan [Agya]. Of 646 mentions of models in our
// annotations 636 are marked so and nine are part of the name of an event. Models that
// are words, people or places as well need a maker or a trim beside them, or another
// model in the same list.

// MarkVehicles marks them.
func MarkVehicles(p *clue.Page) {
	var vehicles []entity.Entity
	for i := 0; i < len(p.Tokens); i++ {
		word := p.Tokens[i].In(p.Text)
		if !VehicleWords.Has(word) {
			continue
		}
		line := p.Line(i)
		first, last := vehicleAt(&line, i)
		if last == 0 {
			continue
		}
		if e, ok := vehicleOver(p, first, last); ok {
			vehicles = append(vehicles, e)
		}
		i = last - 1
	}
	p.Names = entity.WithReplaced(p.Names, entity.Apart(vehicles))
}

// vehicleOver returns the vehicle of the tokens from first up to last, together with
// a product found there that is longer. Of another longer name it is a part.
func vehicleOver(p *clue.Page, first, last int) (e entity.Entity, ok bool) {
	e = clue.Product(p.Tokens[first].Start, p.Tokens[last-1].End)
	at := entity.IndexOverlapping(p.Names, e.Span)
	for ; at >= 0 && at < len(p.Names) && p.Names[at].Start < e.End; at++ {
		found := p.Names[at]
		switch {
		case e.Start <= found.Start && found.End <= e.End:
		case found.Label == entity.Product && !isVehicleList(found.In(p.Text)):
			e.Start, e.End = min(e.Start, found.Start), max(e.End, found.End)
		default:
			return e, false
		}
	}
	return e, true
}

// isVehicleList reports two products in one mention: Agya dan Ayla.
func isVehicleList(name string) bool {
	return strings.Contains(name, " dan ") || strings.Contains(name, ", ")
}

// vehicleAt returns the tokens, from first up to last, of the vehicle that begins
// with token i, behind "All" of All New; last is 0 for none.
func vehicleAt(line *entity.LineReader, i int) (first, last int) {
	first, at := i, i
	made := vehicleWordAt(line, i) == vehicleMaker
	if made {
		at++
		if line.Word(at) == "All" && line.Word(at+1) == "New" {
			at++
		}
	}
	for at < i+maxLeads && vehicleWordAt(line, at) == vehicleLead {
		at++
	}
	end := vehicleEnd(line, at+1)
	switch vehicleWordAt(line, at) {
	case vehicleModel:
	case vehicleHomonym:
		if !made && !isTrimmed(line, at) && end < at+3 && !besideVehicle(line, i, end) {
			return 0, 0
		}
	default:
		if !made || at > i+1 || !isCount(line.Word(at)) || end == at+1 { // Mazda 2 GT
			return 0, 0
		}
	}
	if vehicleClubs[line.Word(end)] {
		return 0, 0
	}
	if line.Word(i) == "New" && clue.TokenBefore(line, i) == "All" {
		first--
	}
	return first, end
}

// isTrimmed says whether behind a homonym, token at, stands a trim of its own.
func isTrimmed(line *entity.LineReader, at int) bool {
	trim := line.Word(at + 1)
	return vehicleTrims[trim] && (trim != hospitalTrim || withHospitalTrim[line.Word(at)])
}

// maxLeads is how many tokens may stand before a model: Suzuki All New Grand Vitara.
const maxLeads = 4

// maxTrims is how many may stand behind.
const maxTrims = 6

// vehicleEnd returns where the trims end that begin with token n.
func vehicleEnd(line *entity.LineReader, n int) int {
	for first := n; n < first+maxTrims; n++ {
		word := line.Word(n)
		switch {
		case vehicleTrims[word], vehicleSpecs[word]:
		case n > first && furtherSpecs[word]:
		case n == first && isTrimLetter(line, n), isEngineSize(word) && isTrim(line.Word(n+1)):
		default:
			return n
		}
	}
	return n
}

// isTrim reports words that trims go on with behind the size of the engine.
func isTrim(word string) bool {
	return vehicleTrims[word] || vehicleSpecs[word] || furtherSpecs[word] || len(word) == 1 && strings.Contains(trimLetters, word)
}

// isTrimLetter reports the letter of a trim, Avanza G, not the initial of a person
// nor the area of a number plate.
func isTrimLetter(line *entity.LineReader, n int) bool {
	word := line.Word(n)
	if len(word) != 1 || !strings.Contains(trimLetters, word) {
		return false
	}
	next := line.Word(n + 1)
	return next != "." && (furtherSpecs[next] || vehicleTrims[next] || !ortho.IsUpperAt(next+" ", 0)) && unmarked.DigitsOnPlate(line.Text[line.Tokens[n].End:min(len(line.Text), line.Tokens[n].End+unmarked.LongestPlate)]) == 0
}

// isEngineSize reports the litres of an engine: 1.5.
func isEngineSize(word string) bool {
	return len(word) == len("1.5") && ortho.IsDigit(word[0]) && word[1] == '.' && ortho.IsDigit(word[2])
}

// besideVehicle says whether a noun for a vehicle or another model in a list stands
// beside the tokens from i up to end.
func besideVehicle(line *entity.LineReader, i, end int) bool {
	before := clue.TokenBefore(line, i)
	if wordlist.IsOneOf(vehicleNouns, before) {
		return true
	}
	if isListed(before) && i > 1 {
		j := i - 1
		if isListed(clue.TokenBefore(line, j)) {
			j-- // X, atau Y
		}
		if word := clue.TokenBefore(line, j); VehicleWords.Get(word) == vehicleModel || vehicleTrims[word] {
			return true
		}
	}
	if !isListed(line.Word(end)) {
		return false
	}
	end++
	if isListed(line.Word(end)) {
		end++
	}
	kind := vehicleWordAt(line, end)
	return kind == vehicleModel || kind == vehicleMaker && vehicleWordAt(line, end+1) != 0
}

// isListed reports what parts the models of a list.
func isListed(word string) bool {
	return word == "," || word == "/" || word == "hingga" || wordlist.IsConjunction(word)
}

// vehicleWordAt returns what token i tells of a vehicle.
func vehicleWordAt(line *entity.LineReader, i int) vehicleWord {
	return VehicleWords.Get(line.Word(i))
}
