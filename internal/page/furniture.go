package page

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/ortho"
)

// openings begin lines of page furniture, shortOpenings those of a few words.
var (
	openings      = phrasesFor(opening)
	shortOpenings = phrasesFor(shortOpening)
)

// isNavigation reports whether a line is page furniture: a known phrase, tags,
// a trail like "Home > Nasional", page numbers.
func isNavigation(s string) bool {
	const short = 8 // words
	switch {
	case isLine(s, furniture) && !strings.HasSuffix(s, ":"), hasLabel(s, pageLabels), opensWith(strings.TrimLeft(s, "* "), openings...):
		return true
	case opensWith(s, shortOpenings...) && countWords(s) <= short:
		return true
	}
	return isTrail(s) || isPager(s) || isPageCount(s) || isPromotion(s)
}

// isTrail reports whether a line is a breadcrumb trail.
func isTrail(s string) bool {
	if len(s) > 200 || !opensWith(s, "home", "beranda", "news") {
		return false
	}
	for _, sep := range []string{" > ", " » ", " › ", " / ", " | "} {
		if strings.Contains(s, sep) {
			return true
		}
	}
	return false
}

// isPager reports whether a line is a row of page numbers: 1 2 3 4.
func isPager(s string) bool {
	want := byte('1')
	for w := range strings.FieldsSeq(s) {
		if len(w) != 1 || w[0] != want {
			return want > '2' && (isLine(w, furniture) || w == "»" || w == ">" || w == "...")
		}
		want++
	}
	return want > '2'
}

// isPageCount reports whether a line says which page of how many this is: 2 dari 3
// halaman.
func isPageCount(s string) bool {
	if !ortho.IsDigit(s[0]) || len(s) > longestKey {
		return false
	}
	first, rest, ok := strings.Cut(s, " dari ")
	last, pages, counted := strings.Cut(rest, " ")
	return ok && counted && ortho.IsDigits(first) && ortho.IsDigits(last) && opensWith(pages, "halaman", "foto") && countWords(pages) == 1
}

// promotions open a line that sends the reader to another channel, which the
// line names.
var (
	promotions = []string{"ikuti ", "baca ", "cek ", "simak ", "dapatkan ", "temukan ", "download ", "unduh ", "follow ", "gabung "}
	channels   = []string{"google news", "whatsapp channel", "wa channel", "saluran whatsapp", "lewat aplikasi", "melalui aplikasi", "super app"}
)

// isPromotion reports whether a line sends the reader to the page's other
// channels: "Ikuti berita Warta di Google News".
func isPromotion(s string) bool {
	const longest = 20 // words
	return len(s) <= 200 && countWords(s) <= longest && opensWith(s, promotions...) &&
		slices.ContainsFunc(channels, func(c string) bool { return containsFold(s, c) })
}

// containsFold reports whether s contains part, which is in lower-case ASCII,
// whatever the case of s.
func containsFold(s, part string) bool {
	for i := 0; i+len(part) <= len(s); i++ {
		if opensWith(s[i:], part) {
			return true
		}
	}
	return false
}
