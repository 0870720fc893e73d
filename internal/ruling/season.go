package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// A season belongs to the competition as a year does: [Liga Inggris 2025-2026],
// [Pemilu 1977-1997].

// withSeason adds the season to an event before it, and the second year to one
// that ends with the first.
func withSeason(e entity.Entity, text string) entity.Entity {
	if n := season(text[e.End:]); n > 0 {
		e.End += n
		return e
	}
	name := e.In(text)
	if at := len(name) - len(" 2025"); at > 0 {
		if n := season(text[e.Start+at:]); n > 0 {
			e.End = e.Start + at + n
		}
	}
	return e
}

// season returns the length of " 2025-2026", " 2025/26" and the like at the
// start of text, or 0.
func season(text string) int {
	const year = len(" 2025")
	if len(text) <= year || text[0] != ' ' || !ortho.BeginsYear(text[1:year]) {
		return 0
	}
	for _, mark := range []string{"-", "/", "–"} {
		if second, ok := strings.CutPrefix(text[year:], mark); ok && ortho.BeginsYear(second) {
			_, n := ortho.Digits(second)
			return year + len(mark) + n
		}
	}
	return 0
}
