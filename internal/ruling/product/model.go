package product

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/expression"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A maker of telephones and the model behind it are one product, whatever the
// line is: [Xiaomi 15T Pro]: Rp 9,4 juta, Harga [Oppo Find X9]. All 101 such runs
// of our annotations are marked so.

// PhoneMakers are their brands, as they write themselves and as others do.
var PhoneMakers = wordlist.Names("Xiaomi, XIAOMI, Redmi, REDMI, Poco, POCO, Realme, realme, REALME, Oppo, OPPO, Vivo, vivo, VIVO, Infinix, INFINIX, Tecno, TECNO, " +
	"Samsung, SAMSUNG, Huawei, HUAWEI, Honor, HONOR, Nokia, Asus, ASUS, iQOO, Motorola, Itel, itel, OnePlus")

// phoneSeries may stand between the brand and the model.
var phoneSeries = wordlist.SetOf("Galaxy, Redmi, Note, Find, Reno, GT, Smart, Hot, Zero, Spark, Pova, Camon, Nova, Mate, Pura, Magic, Moto, Edge, Zenfone, ROG, " +
	"Phone, Pad, Tab, Watch, Band, Fit, Z, Fold, Flip, Narzo")

// MarkModels marks the models of telephones.
func MarkModels(p *clue.Page) {
	var models []entity.Entity
	for i := 0; i < len(p.Tokens); i++ {
		if !PhoneMakers.Has(p.Tokens[i].In(p.Text)) {
			continue
		}
		if n := modelLen(p.Text, p.Tokens[i:]); n > 0 {
			e := entity.Certain(entity.Across(p.Tokens[i], p.Tokens[i+n-1]), entity.Product)
			e = WithVariant(e, p.Text, p.Tokens[i:])
			if last := entity.Overlapping(p.Names, tokenize.Span{Start: e.End - 1, End: e.End}); last.Label == entity.Product {
				e.End = max(e.End, last.End) // Oppo [Find X9 Ultra Satellite]
			}
			models = append(models, e)
			i += n - 1
		}
	}
	p.Names = entity.WithLonger(p.Names, models)
}

// longestSeries is how many words may stand before the model: Samsung Galaxy Z
// Fold 7.
const longestSeries = 4

// modelLen returns how many tokens the brand, series and model have that tokens
// begin with: 0 for a brand without a model. A model that is a mere number, which
// may be a year or a day, needs a series before it or a variant behind.
func modelLen(text string, tokens []tokenize.Token) int {
	line := entity.LineReader{Text: text, Tokens: tokens}
	n := 1
	for n < longestSeries && phoneSeries[line.Word(n)] {
		n++
	}
	word := line.Word(n)
	if !isModel(word) {
		return 0
	}
	if _, number := ortho.Digits(word); number < len(word) || variants[line.Word(n+1)] {
		return n + 1
	}
	if n == 1 || clue.IsCounter(text[tokens[n].End:]) || expression.IsMonth(line.Word(n+1)) {
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
	rest := strings.TrimLeft(word, ortho.Capitals)
	if len(word)-len(rest) > 2 {
		return false
	}
	_, n := ortho.Digits(rest)
	if n == 0 || n > 3 {
		return false
	}
	switch rest[n:] {
	case "", "A", "C", "E", "F", "R", "S", "T", "X", "i", "s":
		return true
	}
	return false
}
