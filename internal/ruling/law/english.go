package law

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Laws with an English name end with what they are and, mostly, the year, and so
// do the amendments of a constitution with a number: [Sea Fishing Act 1971], [Fair
// Boats Act], [Harbour Dues (10 pence) (Wales) Order 2022], [Amandemen ke-14].

// ActWords end the names of laws, with a year behind them. All of the 5 in our
// annotations are laws.
var ActWords = wordlist.Words("act ordinance regulations order")

// MarkForeign marks such laws over what was found in them.
func MarkForeign(p *clue.Page) {
	var laws []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		t := p.Tokens[i]
		if t.Kind != tokenize.Word && t.Kind != tokenize.Number || !entity.OnLine(p.Text, p.Tokens[i-1].End, t.Start) {
			continue
		}
		var law tokenize.Span
		switch {
		case ortho.IsUpperAt(p.Text, t.Start) && wordlist.IsOneOf(ActWords, t.In(p.Text)):
			law = actOf(p.Text, p.Tokens, i)
		case strings.EqualFold(p.Tokens[i-1].In(p.Text), "amandemen"):
			law = amendmentOf(p.Text, p.Tokens[i-1:])
		}
		if law.End == 0 {
			continue
		}
		if first := entity.IndexOverlapping(p.Names, law); first < 0 || clue.Within(p.Names[first:], law) && (p.Names[first].Label != entity.Product || ortho.IsDigit(p.Text[law.End-1])) {
			laws = append(laws, entity.Certain(law, entity.Law))
		}
	}
	p.Names = entity.WithReplaced(p.Names, laws)
}

// CutToPlaces cuts what was found to be the law of a place down to that,
// undang-undang [Nevada]: none is called after a place alone.
func CutToPlaces(p *clue.Page) {
	const small = "undang-undang "
	for i := range p.Names {
		e := &p.Names[i]
		if place, ok := strings.CutPrefix(e.In(p.Text), small); ok && e.Label == entity.Law && len(place) > 3 && p.Know.IsPlace(place) {
			e.Span, e.Label = clue.TrimSpan(p.Text, tokenize.Span{Start: e.Start + len(small), End: e.End}), entity.Location
		}
	}
}

// longestAct is how many tokens may stand before the last word of a law.
const longestAct = 24

// actOf returns the law whose last word but for the year is tokens[i]. Without a
// year it has three words at least, for a song has two: an order needs what an act
// calls it in brackets, too. An act that wins a prize is on a stage: Best Asian Act.
func actOf(text string, tokens []tokenize.Token, i int) (law tokenize.Span) {
	end, year := actYear(text, tokens, i)
	if end == 0 {
		return law
	}
	isOrder := strings.EqualFold(tokens[i].In(text), "order")
	if isOrder && tokens[i-1].In(text) != ")" || !year && !strings.EqualFold(tokens[i].In(text), "act") {
		return law
	}
	first, capitals := i, 1
	for at := i - 1; at >= max(0, i-longestAct) && entity.OnLine(text, tokens[at].End, tokens[at+1].Start); at-- {
		word := tokens[at].In(text)
		if word == ")" {
			open := openBracket(text, tokens, at)
			if open < 0 {
				break
			}
			at = open
			continue
		}
		if isLaw := tokens[at].Kind == tokenize.Word && ortho.IsUpperAt(text, tokens[at].Start); isLaw && !isLawLead(word) {
			first = at
			if word != "The" {
				capitals++
			}
		} else if !clue.IsEnglishLink(word) && word != "to" && word != "from" && word != "in" && word != "on" {
			break
		}
	}
	if capitals < 2 || !year && (capitals < 3 || wordlist.IsOneOf(stageWords, tokens[first].In(text))) {
		return law
	}
	return tokenize.Span{Start: tokens[first].Start, End: end}
}

// stageWords stand in front of an act on a stage.
var stageWords = wordlist.Words("best opening closing supporting favorite favourite top")

// actYear returns where the law ends whose last word is tokens[i], and whether
// with a year. It ends nowhere if a word with a capital follows.
func actYear(text string, tokens []tokenize.Token, i int) (end int, year bool) {
	end = tokens[i].End
	at := i + 1
	if at < len(tokens) && tokens[at].In(text) == "of" {
		at++
	}
	if at == len(tokens) || !entity.OnLine(text, tokens[at-1].End, tokens[at].Start) {
		if at > i+1 {
			end = 0
		}
		return end, false
	}
	if word := tokens[at].In(text); len(word) == 4 && (word[0] == '1' || word[0] == '2') && ortho.IsDigits(word) {
		return tokens[at].End, true
	}
	if at > i+1 || ortho.IsUpperAt(text, tokens[at].Start) || ortho.IsDigit(text[tokens[at].Start]) {
		return 0, false // Act My Age, Act 3
	}
	return end, false
}

// openBracket returns the token that opens the bracket that tokens[at] closes on
// its line, -1 for none near.
func openBracket(text string, tokens []tokenize.Token, at int) int {
	for open := at - 1; open >= max(0, at-longestAct/3) && !entity.HasNewline(text[tokens[open].End:tokens[open+1].Start]); open-- {
		if tokens[open].In(text) == "(" {
			return open
		}
	}
	return -1
}

// isLawLead reports Indonesian words that stand in front of a law.
func isLawLead(word string) bool {
	switch word {
	case "UU", "Undang-Undang", "Undang-undang", "RUU", "Berdasarkan", "Menurut", "Dalam", "Pasal":
		return true
	}
	return false
}

// amendmentNumbers are the numbers of amendments in words.
var amendmentNumbers = wordlist.Words("pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh")

// amendmentOf returns the amendment that tokens begin with, by its number.
func amendmentOf(text string, tokens []tokenize.Token) (law tokenize.Span) {
	number := tokens[1].In(text)
	digits, isDigits := strings.CutPrefix(number, "ke-")
	if isDigits = isDigits && digits != "" && ortho.IsDigits(digits); !isDigits && (!ortho.IsUpperAt(number, 0) || !wordlist.IsOneOf(amendmentNumbers, number)) {
		return law
	}
	if clue.CapitalFollows(text, tokens[1:]) {
		return law // Amandemen Keempat UUD 1945
	}
	return entity.Across(tokens[0], tokens[1])
}
