package person

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Two who stand for an election together go by their initials with a hyphen
// between them, and are two people as others are: pasangan [QD]-[RZ].

// Tickets are the words for such a pair, which no body goes by.
var Tickets = wordlist.Words("pasangan paslon")

// currencyCodes are traded in pairs: pasangan EUR-USD.
var currencyCodes = wordlist.Words("usd eur jpy gbp aud nzd cad chf cny idr sgd usdt btc eth")

// MarkTickets marks both halves.
func MarkTickets(p *clue.Page) {
	var people []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		if !wordlist.IsOneOf(Tickets, p.Tokens[i-1].In(p.Text)) || !entity.OnLine(p.Text, p.Tokens[i-1].End, p.Tokens[i].Start) {
			continue
		}
		pair := initialsOfTicket(p.Text[p.Tokens[i].Start:])
		first, second, _ := strings.Cut(pair, "-")
		if pair == "" || !mayBeInitials(p.Know, first) || !mayBeInitials(p.Know, second) {
			continue
		}
		start := p.Tokens[i].Start
		cut := start + len(first)
		if e := entity.Overlapping(p.Names, tokenize.Span{Start: start, End: start + len(pair)}); e.End > start+len(pair) {
			continue // a longer name
		}
		people = append(people,
			entity.Certain(tokenize.Span{Start: start, End: cut}, entity.Person),
			entity.Certain(tokenize.Span{Start: cut + 1, End: start + len(pair)}, entity.Person))
	}
	p.Names = entity.WithReplaced(p.Names, people)
}

// mayBeInitials says whether capitals are short for no body, place or currency.
func mayBeInitials(k *tagger.Knowledge, word string) bool {
	return !k.IsOrganization(word) && !k.IsPlace(word) && !wordlist.IsOneOf(currencyCodes, word)
}

// initialsOfTicket returns the two or more capitals, the hyphen and the capitals that
// text begins with, "" for anything else.
func initialsOfTicket(text string) string {
	const most = 4
	head := text[:min(len(text), most+1)]
	first := len(head) - len(strings.TrimLeft(head, ortho.Capitals))
	if first < 2 || first > most || first == len(text) || text[first] != '-' {
		return ""
	}
	rest := text[first+1 : min(len(text), first+most+2)]
	second := len(rest) - len(strings.TrimLeft(rest, ortho.Capitals))
	if end := first + 1 + second; second >= 2 && second <= most && (end == len(text) || !ortho.InWord(text[end]) && text[end] < 0x80) {
		return text[:end]
	}
	return ""
}
