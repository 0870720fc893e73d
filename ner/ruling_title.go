package ner

import (
	"github.com/wicara-nlp/wicara/tokenize"
)

// What stands in quotes behind the word lagu or film is its title, whatever
// names are in it: film "[Surat dari Bandung]".

// titleNouns say of the quoted title behind them what it names.
var titleNouns = tableOf(map[string]Label{
	"lagu": Product, "single": Product, "album": Product, "tembang": Product, "soundtrack": Product,
	"film": Product, "sinetron": Product, "serial": Product, "drama": Product, "anime": Product, "dokumenter": Product,
	"buku": Product, "novel": Product, "komik": Product, "cerpen": Product, "puisi": Product, "manga": Product,
	"game": Product, "gim": Product, "podcast": Product, "program": Product, "merek": Product, "merk": Product,
	"pelantun": Product,
	"konser":   Event, "festival": Event, "pameran": Event, "diskusi": Event, "seminar": Event, "webinar": Event,
})

// longestTitle is how many tokens a title may have.
const longestTitle = 14

// markTitles labels quoted titles and drops what was found inside them.
// entities are in text order, tokens are those of the text.
func markTitles(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	var titles []Entity
	for i := 1; i < len(tokens); i++ {
		if !isQuote(tokens[i].In(text)) || !onLine(text, tokens[i-1].End, tokens[i].Start) {
			continue
		}
		if label := lookup(titleNouns, tokens[i-1].In(text)); label != "" {
			if span, ok := quoted(text, tokens[i+1:]); ok {
				titles = append(titles, Entity{Span: span, Label: label, Score: sureScore})
			}
		}
	}
	if titles == nil {
		return entities
	}
	return merge(nil, entities, titles, func(a, b Entity) bool { return b.Start <= a.Start && a.End <= b.End })
}

// quoted returns the span of the title that tokens begin with, up to the
// closing quote, without a comma or full stop before that.
func quoted(text string, tokens []tokenize.Token) (tokenize.Span, bool) {
	for i, t := range tokens[:min(longestTitle+1, len(tokens))] {
		if hasNewline(text[tokens[0].Start:t.Start]) {
			break
		}
		if !isQuote(t.In(text)) {
			continue
		}
		if i > 0 && (tokens[i-1].In(text) == "," || tokens[i-1].In(text) == ".") {
			i-- // film "Kabar," kata Budi
		}
		if at := tokens[0].Start; i == 0 || !isUpperAt(text, at) && !isDigit(text[at]) {
			break
		}
		return tokenize.Span{Start: tokens[0].Start, End: tokens[i-1].End}, true
	}
	return tokenize.Span{}, false
}
