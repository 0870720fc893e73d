package product

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Flight numbers are unmarked, says the guideline, and the airline before one is
// an organisation: [Jeju Air] 7C2216, penerbangan MH370.

// airlineEnds end the names of airlines.
var airlineEnds = wordlist.Names("Air, Airlines, Airways, Airline, AirAsia, Aviation, Garuda, Citilink, Flydubai, " +
	"Emirates, Jetstar, Scoot, IndiGo, Ryanair, Lufthansa, Aeroflot, Qantas, Etihad, Saudia, TransNusa, VietJet, Finnair, KLM, Iberia")

// airlineHead begins the names of others, Air India; of their flight numbers all have
// three digits, which those of shoes (Air Jordan) have not.
const airlineHead = "Air "

// airlineCodes begin the flight numbers of airlines that fly in Indonesia and around
// it (IATA).
var airlineCodes = wordlist.Names("GA, JT, ID, IW, IU, QG, SJ, IN, QZ, IP, MH, AK, OD, SQ, TR, TG, VN, PR, EK, QR")

// WithoutFlight returns a product or body without the flight number at its end, as what
// it is then; nothing is left of a number alone behind the word penerbangan, nor of one
// of a known airline: pesawat MH 370, but not the aircraft CN 235.
func WithoutFlight(e entity.Entity, text string) entity.Entity {
	if e.Label != entity.Product && e.Label != entity.Organization {
		return e
	}
	name := e.In(text)
	cut := strings.LastIndexByte(name, ' ')
	if number := name[cut+1:]; cut > 0 && number != "" && len(number) <= 4 && ortho.IsDigits(number) {
		cut = strings.LastIndexByte(name[:cut], ' ') // GA 210
	}
	if !isFlightNumber(name[cut+1:]) {
		return e
	}
	head := name[:max(cut, 0)]
	last := ortho.LastWord(head)
	switch {
	case airlineEnds.Has(last), strings.HasPrefix(head, airlineHead) && isLongFlight(name[cut+1:]):
		e.End, e.Label = e.Start+len(head), entity.Organization
	case strings.EqualFold(head, "penerbangan"), head == "" && (strings.HasSuffix(text[:e.Start], "enerbangan ") || isKnownFlight(name)):
		e.End = e.Start
	}
	return e
}

// isKnownFlight says whether a flight number is that of a known airline, with three
// digits or four: MH 60 is an aircraft.
func isKnownFlight(number string) bool {
	return airlineCodes.Has(number[:2]) && isLongFlight(number)
}

// isLongFlight says whether a flight number has three digits or four.
func isLongFlight(number string) bool { return len(strings.TrimLeft(number[2:], " -")) >= 3 }

// isFlightNumber reports the two letters or digits of an airline with a number of up
// to four digits, a blank or a hyphen between them or not.
func isFlightNumber(s string) bool {
	if len(s) < len("GA1") || !isUpperOrDigit(s[0]) || !isUpperOrDigit(s[1]) || ortho.IsDigit(s[0]) && ortho.IsDigit(s[1]) {
		return false
	}
	digits := strings.TrimLeft(s[2:], " -")
	least := 1
	if ortho.IsDigit(s[0]) || ortho.IsDigit(s[1]) {
		least = 2 // the N45 of an aircraft is none
	}
	return least <= len(digits) && len(digits) <= 4 && ortho.IsDigits(digits)
}

func isUpperOrDigit(c byte) bool { return ortho.IsUpper(c) || ortho.IsDigit(c) }
