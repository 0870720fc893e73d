package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The symbol of a listed company is not marked in brackets: [PT Astra
// International Tbk] (ASII), [Bank Mandiri] (BMRI); nor where shares are named by
// it: Saham ASII naik, ASII dan BMRI.

// IsTicker says whether e is such a symbol. What looks like a place, a person or a thing
// (KRAS, TOBA, RAJA) is one behind Tbk and where shares are spoken of.
func IsTicker(e entity.Entity, text string) bool {
	if e.End-e.Start != symbolLen {
		return false
	}
	if e.Label == entity.Organization && isBracketTicker(e, text) || isBehindTbk(e, text) {
		return true
	}
	return isSymbol(e.In(text)) && (isShare(text[:e.Start]) || isAmongSymbols(e.Span, text) && (e.Label == entity.Organization || mentionsShares(text[:e.Start])))
}

// mentionsShares says whether the end of a text, on its last line, speaks of shares.
func mentionsShares(text string) bool {
	const reach = 120
	text = text[max(0, len(text)-reach):]
	text = text[strings.LastIndexByte(text, '\n')+1:]
	return strings.Contains(text, "aham ") || strings.Contains(text, "miten ")
}

// shareLeads are words before saham with which it means one security, what is
// traded. With others it is what is owned of the company: pemegang saham ASII, 20
// persen saham ASII, pembelian saham ASII.
var shareLeads = wordlist.Names("kode, harga, emiten, rekomendasi, pergerakan, " +
	"beli, koleksi, mengoleksi, lot, lembar, delisting, suspensi, yakni, untuk, ini, sementara, sedangkan, adapun")

// isShare says whether before, in front of a symbol, ends with a word for shares or
// for the company as a security.
func isShare(before string) bool {
	rest, word := clue.WordInFront(before)
	switch {
	case word == "Saham" || word == "Emiten" || word == "emiten":
		return true
	case word != "saham":
		return false
	}
	_, lead := clue.WordInFront(rest)
	return wordlist.IsOneOf(shareLeads, lead)
}

// isAmongSymbols says whether the symbol in s stands beside another in a list. In a
// line of capitals anything may look like one.
func isAmongSymbols(s tokenize.Span, text string) bool {
	for _, link := range clue.ListGaps {
		behind, isBehind := strings.CutPrefix(text[s.End:], link)
		before, isBefore := strings.CutSuffix(text[:s.Start], link)
		if isBehind && beginsSymbol(behind) || isBefore && endsSymbol(before) {
			return !inCapitals(text, s)
		}
	}
	return false
}

const symbolLen = symbolWidth - 1

func beginsSymbol(text string) bool {
	return len(text) >= symbolLen && isSymbol(text[:symbolLen]) && (len(text) == symbolLen || !ortho.InWord(text[symbolLen]))
}

func endsSymbol(text string) bool {
	at := len(text) - symbolLen
	return at >= 0 && isSymbol(text[at:]) && (at == 0 || !ortho.InWord(text[at-1]))
}

// inCapitals says whether no small letter stands near s in its line.
func inCapitals(text string, s tokenize.Span) bool {
	const near = 40
	before := text[max(0, s.Start-near):s.Start]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	behind, _, _ := strings.Cut(text[s.End:min(len(text), s.End+near)], "\n")
	return ortho.IsShouted(before) && ortho.IsShouted(behind)
}

// isBehindTbk says whether e is four capitals in brackets behind the legal form of a
// listed company.
func isBehindTbk(e entity.Entity, text string) bool {
	before, open := strings.CutSuffix(text[max(0, e.Start-len("Tbk. (")):e.Start], "(")
	if !open || !ortho.IsAcronym(e.In(text)) || !strings.HasPrefix(text[e.End:], ")") {
		return false
	}
	before = strings.TrimSuffix(strings.TrimSuffix(before, " "), ".")
	return strings.EqualFold(before[max(0, len(before)-len("Tbk")):], "Tbk")
}

// isBracketTicker says whether e is a symbol in brackets and not the initials of an
// organisation without a legal form.
func isBracketTicker(e entity.Entity, text string) bool {
	return strings.HasSuffix(text[:e.Start], "(") && strings.HasPrefix(text[e.End:], ")") && isSymbol(e.In(text)) &&
		!spells(text[max(0, e.Start-longestSpelled):e.Start], e.In(text))
}

// longestSpelled is how many bytes before a symbol are looked at for the words
// whose initials it may be.
const longestSpelled = 120

// spells says whether short, behind a bracket that ends before, is the initials
// of the words there, and no PT stands in front of those.
func spells(before, short string) bool {
	before = strings.TrimRight(before, " (")
	if end := strings.LastIndexAny(before, "\r\n"); end >= 0 {
		before = before[end+1:]
	}
	for i := len(short) - 1; i >= 0; {
		at := strings.LastIndexByte(before, ' ') + 1
		word := before[at:]
		switch {
		case word == "":
			return false
		case word[0] == short[i]:
			i--
		case !wordlist.IsSmallWord(word):
			return false
		}
		before = strings.TrimRight(before[:at], " ")
	}
	before = strings.TrimSuffix(before, ".")
	return ortho.LastWord(before) != "PT"
}
