package ner

import "strings"

// A season belongs to the competition as a year does: [Liga Inggris 2025-2026],
// [Pemilu 1977-1997].

// withSeason adds the second year to an event that ends with the first.
func withSeason(e Entity, text string) Entity {
	first := e.In(text)
	if len(first) < 5 || first[len(first)-5] != ' ' || !isYear(first[len(first)-4:]) {
		return e
	}
	rest := text[e.End:]
	for _, mark := range []string{"-", "/", "–"} {
		if second, ok := strings.CutPrefix(rest, mark); ok && isYear(second) {
			_, n := digits(second)
			e.End += len(mark) + n
		}
	}
	return e
}

// isYear reports two or four digits at the start of text.
func isYear(text string) bool {
	_, n := digits(text)
	return n == 2 || n == 4
}
