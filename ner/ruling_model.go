package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// A maker of telephones and the model behind it are one product, whatever the
// line is: [Xiaomi 15T Pro]: Rp 9,4 juta, Harga [Oppo Find X9]. All 101 such runs
// of our annotations are marked so.

// phoneMakers are their brands, as they write themselves and as others do.
var phoneMakers = tableOf(setOf("Xiaomi, XIAOMI, Redmi, REDMI, Poco, POCO, Realme, realme, REALME, Oppo, OPPO, Vivo, vivo, VIVO, Infinix, INFINIX, Tecno, TECNO, " +
	"Samsung, SAMSUNG, Huawei, HUAWEI, Honor, HONOR, Nokia, Asus, ASUS, iQOO, Motorola, Itel, itel, OnePlus"))

// phoneSeries may stand between the brand and the model.
var phoneSeries = setOf("Galaxy, Redmi, Note, Find, Reno, GT, Smart, Hot, Zero, Spark, Pova, Camon, Nova, Mate, Pura, Magic, Moto, Edge, Zenfone, ROG, " +
	"Phone, Pad, Tab, Watch, Band, Fit, Z, Fold, Flip, Narzo")

// markModels marks the models of telephones. entities are in text order, tokens
// are those of the text.
func markModels(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	var models []Entity
	for i := 0; i < len(tokens); i++ {
		if !phoneMakers.has(tokens[i].In(text)) {
			continue
		}
		if n := modelLen(text, tokens[i:]); n > 0 {
			e := Entity{Span: tokenize.Span{Start: tokens[i].Start, End: tokens[i+n-1].End}, Label: Product, Score: sureScore}
			e = withVariant(e, text, tokens[i:])
			if last := overlapping(entities, tokenize.Span{Start: e.End - 1, End: e.End}); last.Label == Product {
				e.End = max(e.End, last.End) // Oppo [Find X9 Ultra Satellite]
			}
			models = append(models, e)
			i += n - 1
		}
	}
	if models == nil {
		return entities
	}
	return merge(nil, entities, models, func(a, b Entity) bool { return b.Start <= a.Start && a.End <= b.End })
}

// longestSeries is how many words may stand before the model: Samsung Galaxy Z
// Fold 7.
const longestSeries = 4

// modelLen returns how many tokens the brand, series and model have that tokens
// begin with: 0 for a brand without a model. A model that is a mere number, which
// may be a year or a day, needs a series before it or a variant behind.
func modelLen(text string, tokens []tokenize.Token) int {
	line := lineReader{text: text, tokens: tokens}
	n := 1
	for n < longestSeries && phoneSeries[line.word(n)] {
		n++
	}
	word := line.word(n)
	if !isModel(word) {
		return 0
	}
	if _, number := digits(word); number < len(word) || variants[line.word(n+1)] {
		return n + 1
	}
	if n == 1 || isCounter(text[tokens[n].End:]) || isMonth(line.word(n+1)) {
		return 0
	}
	return n + 1
}

// isModel reports the models of telephones: 15T, X9, A56, 400. What charges
// them is told in watts and volts, 25W, and Q3 is a part of the year.
func isModel(word string) bool {
	if len(word) == len("Q3") && word[0] == 'Q' && '1' <= word[1] && word[1] <= '4' {
		return false
	}
	rest := strings.TrimLeft(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	if len(word)-len(rest) > 2 {
		return false
	}
	_, n := digits(rest)
	if n == 0 || n > 3 {
		return false
	}
	switch rest[n:] {
	case "", "A", "C", "E", "F", "R", "S", "T", "X", "i", "s":
		return true
	}
	return false
}
