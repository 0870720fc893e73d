package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The city behind a hotel belongs to its name where that ends in Hotel or is that
// of a chain, which has one in many cities: [Melati Hotel Solo], [Novotel
// Balikpapan]. Behind Hotel Melati it is a place of its own.

// HotelChains are the names that chains put in front of a city.
var HotelChains = wordlist.Names("Novotel, Mercure, Pullman, Santika, Kempinski, Ibis, Sheraton, Favehotel, favehotel, FaveHotel, Fave, Harris, HARRIS, Aston, " +
	"Swiss-Belhotel, Swiss-Belinn, Swiss-Belresidences, Swiss-Belboutique, Swiss-Belexpress, Swiss-Belcourt, Swiss-Belresort, " +
	"Amaris, Whiz, Truntum, Shangri-La")

// hotelPrefixes stand in front of the name of a chain.
var hotelPrefixes = wordlist.SetOf("Grand, The, Hotel")

// hotelWords stand between that and the city.
var hotelWords = wordlist.SetOf("Hotel, Styles, Premiere, Inn")

// MarkHotels marks hotels with their cities.
func MarkHotels(p *clue.Page) {
	var hotels []entity.Entity
	for i := range p.Tokens {
		word := p.Tokens[i].In(p.Text)
		if word != "Hotel" && !HotelChains.Has(word) {
			continue
		}
		start := hotelStart(p, i)
		if start < 0 {
			continue
		}
		if n := cityLen(p, i+1); n > 0 {
			span := tokenize.Span{Start: start, End: p.Tokens[i+n].End}
			hotels = append(hotels, entity.Certain(span, entity.Location))
		}
	}
	if hotels == nil {
		return
	}
	p.Names = entity.Merge(nil, p.Names, entity.Apart(hotels), func(a, b entity.Entity) bool {
		switch {
		case a.Start < b.Start || b.End < a.End || a.Label == entity.Person || a.Label == entity.Product:
			return false
		case a.Label == entity.Organization && a.Span == b.Span: // one that acts
			return endsWithPreposition(p.Text[:a.Start])
		}
		return true
	})
}

// endsWithPreposition says whether text ends with a preposition of place and a
// space.
func endsWithPreposition(text string) bool {
	before, space := strings.CutSuffix(text, " ")
	return space && wordlist.IsOneOf(clue.PlacePrepositions, before[strings.LastIndexAny(before, " \n")+1:])
}

// hotelStart returns where the name of the hotel begins that goes on to token i,
// or -1: a chain with its prefixes, or what was found before or about the word
// Hotel.
func hotelStart(p *clue.Page, i int) int {
	if p.Tokens[i].In(p.Text) == "Hotel" {
		if i == 0 || !entity.OnLine(p.Text, p.Tokens[i-1].End, p.Tokens[i].Start) {
			return -1
		}
		e := entity.Overlapping(p.Names, p.Tokens[i].Span)
		if e.Start < p.Tokens[i].Start && (e.Label == entity.Location || e.Label == entity.Organization) && !strings.HasPrefix(e.In(p.Text), "Hotel ") {
			return e.Start
		}
		return -1
	}
	for i > 0 && hotelPrefixes[p.Tokens[i-1].In(p.Text)] && entity.OnLine(p.Text, p.Tokens[i-1].End, p.Tokens[i].Start) {
		i--
	}
	return p.Tokens[i].Start
}

// cityLen returns how many tokens from token i on end with the city, behind words
// for a hotel. A country is none: burung ibis is at home in many.
func cityLen(p *clue.Page, i int) int {
	line := p.Line(i - 1)
	first := i
	for i < first+longestCity && hotelWords[line.Word(i)] {
		i++
	}
	if line.Word(i) == "" {
		return 0
	}
	for n := longestCity; n > 0; n-- {
		if line.Word(i+n-1) == "" {
			continue
		}
		if name := p.Text[p.Tokens[i].Start:p.Tokens[i+n-1].End]; ortho.IsUpperAt(name, 0) && p.Know.IsPlace(name) && (!clue.IsCountry(name) || name == "Singapura") {
			return i + n - first
		}
	}
	return 0
}

// longestCity is how many words a city, or what stands before it, has at most:
// Styles Hotel Jakarta Pusat.
const longestCity = 2
