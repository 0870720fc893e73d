package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
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

// MarkHotels joins hotels and their cities. entities are in text order, tokens
// are those of the text.
func MarkHotels(k *tagger.Knowledge, entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var hotels []entity.Entity
	for i := range tokens {
		word := tokens[i].In(text)
		if word != "Hotel" && !HotelChains.Has(word) {
			continue
		}
		start := hotelStart(entities, text, tokens, i)
		if start < 0 {
			continue
		}
		if n := cityLen(k, text, tokens, i+1); n > 0 {
			span := tokenize.Span{Start: start, End: tokens[i+n].End}
			hotels = append(hotels, entity.Certain(span, entity.Location))
		}
	}
	if hotels == nil {
		return entities
	}
	return entity.Merge(nil, entities, entity.Apart(hotels), func(a, b entity.Entity) bool {
		switch {
		case a.Start < b.Start || b.End < a.End || a.Label == entity.Person || a.Label == entity.Product:
			return false
		case a.Label == entity.Organization && a.Span == b.Span: // one that acts
			return endsWithPreposition(text[:a.Start])
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
func hotelStart(entities []entity.Entity, text string, tokens []tokenize.Token, i int) int {
	if tokens[i].In(text) == "Hotel" {
		if i == 0 || !entity.OnLine(text, tokens[i-1].End, tokens[i].Start) {
			return -1
		}
		e := entity.Overlapping(entities, tokens[i].Span)
		if e.Start < tokens[i].Start && (e.Label == entity.Location || e.Label == entity.Organization) && !strings.HasPrefix(e.In(text), "Hotel ") {
			return e.Start
		}
		return -1
	}
	for i > 0 && hotelPrefixes[tokens[i-1].In(text)] && entity.OnLine(text, tokens[i-1].End, tokens[i].Start) {
		i--
	}
	return tokens[i].Start
}

// cityLen returns how many tokens from token i on end with the city, behind words
// for a hotel. A country is none: burung ibis is at home in many.
func cityLen(k *tagger.Knowledge, text string, tokens []tokenize.Token, i int) int {
	line := entity.LineReader{Text: text, Tokens: tokens, First: i - 1}
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
		if name := text[tokens[i].Start:tokens[i+n-1].End]; ortho.IsUpperAt(name, 0) && k.IsPlace(name) && (!clue.Countries[name] || name == "Singapura") {
			return i + n - first
		}
	}
	return 0
}

// longestCity is how many words a city, or what stands before it, has at most:
// Styles Hotel Jakarta Pusat.
const longestCity = 2
