package ner

import "strings"

// The symbol of a listed company in brackets is not marked: [PT Astra
// International Tbk] (ASII), [Bank Mandiri] (BMRI).

// isTicker says whether e is such a symbol: four capitals, behind the legal form
// of a listed company, or on our list and not the initials of an organisation
// without a legal form.
func isTicker(e Entity, text string) bool {
	before, open := strings.CutSuffix(text[max(0, e.Start-len("Tbk. (")):e.Start], "(")
	if !open || e.End-e.Start != 4 || !isAcronym(e.In(text)) || !strings.HasPrefix(text[e.End:], ")") {
		return false
	}
	before = strings.TrimSuffix(strings.TrimSuffix(before, " "), ".")
	return strings.EqualFold(before[max(0, len(before)-len("Tbk")):], "Tbk") ||
		isSymbol(e.In(text)) && !spells(text[max(0, e.Start-longestSpelled):e.Start], e.In(text))
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
		case !isSmallWord(word):
			return false
		}
		before = strings.TrimRight(before[:at], " ")
	}
	before = strings.TrimSuffix(before, ".")
	return before[strings.LastIndexByte(before, ' ')+1:] != "PT"
}
