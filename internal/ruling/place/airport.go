package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Airports are called after people, with their titles, and foreign stations end
// with the English word: [Bandara Internasional Pangeran Ahmad bin Salim], [Seoul
// Station], [Taipei Main Station].

// airportTitles stand between the airport and the name.
var airportTitles = wordlist.Names("Internasional, International, Pangeran, Amir, Raja, King, Sultan, Emir")

// stationKinds stand between a city and the word Station, stationNames before it
// without a city.
var (
	stationKinds = wordlist.Names("Main, Central, North, South, East, West, Railway, Metro, MRT")
	stationNames = wordlist.Names("Union, Grand Central, Penn, Main, Central")
)

// MarkTerminals makes places of such airports and stations.
func MarkTerminals(p *clue.Page) {
	var places []entity.Entity
	for i, t := range p.Tokens {
		var span tokenize.Span
		switch t.In(p.Text) {
		case "Bandara":
			span = airportName(p, i)
		case "Station":
			span = stationName(p, i)
		}
		if span.End > 0 {
			places = append(places, entity.Certain(span, entity.Location))
		}
	}
	p.Names = entity.WithReplaced(p.Names, places)
}

// airportName returns the airport that token i begins with the person behind it
// who has a title or a father there. People who land have none: di Bandara
// Juanda Budi Hartono disambut.
func airportName(p *clue.Page, i int) (span tokenize.Span) {
	r := p.Line(i)
	j := i + 1
	for airportTitles.Has(r.Word(j)) {
		j++
	}
	if r.Word(j) == "" {
		return span
	}
	e := entity.Overlapping(p.Names, p.Tokens[j].Span)
	if e.Label != entity.Person || e.Start != p.Tokens[j].Start || j == i+1 && !strings.Contains(e.In(p.Text), " bin ") {
		return span
	}
	return tokenize.Span{Start: p.Tokens[i].Start, End: e.End}
}

// stationName returns the station that ends with token i, if a city or a name that
// many stations have stands before it and it is no radio's.
func stationName(p *clue.Page, i int) (span tokenize.Span) {
	r := p.Line(max(0, i-maxStation))
	if r.Word(i) == "" || ortho.IsUpperAt(r.Word(i+1), 0) {
		return span
	}
	j := i
	for j > r.First && r.IsCapital(j-1) && r.Word(j) != "" {
		j--
	}
	span = entity.Across(p.Tokens[j], p.Tokens[i])
	found := entity.Overlapping(p.Names, span)
	if found.Label == entity.Location && found.Span == span || found.Label == entity.Product || found.Label != "" && found.Start < span.Start {
		return tokenize.Span{}
	}
	if name := p.Text[span.Start:max(span.Start, p.Tokens[i].Start-1)]; name == "" || !stationNames.Has(name) && !p.Know.IsPlace(cityOfStation(name)) {
		return tokenize.Span{}
	}
	return span
}

// maxStation is how many words may stand before the word Station.
const maxStation = 4

// cityOfStation returns a name without the kind of station at its end.
func cityOfStation(name string) string {
	if city, kind, ok := clue.CutLast(name); ok && stationKinds.Has(kind) {
		return city
	}
	return name
}
