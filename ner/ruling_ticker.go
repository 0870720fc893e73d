package ner

import "strings"

// The symbol of a listed company in brackets behind its legal form is not
// marked: [PT Astra International Tbk] (ASII).

// isTicker says whether e is such a symbol: four capitals.
func isTicker(e Entity, text string) bool {
	before, open := strings.CutSuffix(text[max(0, e.Start-len("Tbk. (")):e.Start], " (")
	if !open || e.End-e.Start != 4 || !isAcronym(e.In(text)) || !strings.HasPrefix(text[e.End:], ")") {
		return false
	}
	before = strings.TrimSuffix(before, ".")
	return strings.HasSuffix(before, "Tbk") || strings.HasSuffix(before, "tbk") || strings.HasSuffix(before, "TBK")
}
