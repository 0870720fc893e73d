package ner

import "strings"

// The symbol of a listed company in brackets is not marked: [PT Astra
// International Tbk] (ASII), [Bank Mandiri] (BMRI).

// isTicker says whether e is such a symbol: four capitals, behind the legal form
// of a listed company or on our list.
func isTicker(e Entity, text string) bool {
	before, open := strings.CutSuffix(text[max(0, e.Start-len("Tbk. (")):e.Start], "(")
	if !open || e.End-e.Start != 4 || !isAcronym(e.In(text)) || !strings.HasPrefix(text[e.End:], ")") {
		return false
	}
	before = strings.TrimSuffix(strings.TrimSuffix(before, " "), ".")
	return strings.EqualFold(before[max(0, len(before)-len("Tbk")):], "Tbk") || isSymbol(e.In(text))
}
