package ner

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// isNavigation reports whether a line is page furniture: a known phrase, tags,
// a trail like "Home > Nasional", page numbers.
func isNavigation(s string) bool {
	if inSet(s, furniture()) && !strings.HasSuffix(s, ":") || hasLabel(s, pageLabels) {
		return true
	}
	for _, o := range openings {
		short := strings.HasSuffix(o, " ") || strings.HasSuffix(o, " aplikasi") || o == "klik di sini"
		if hasFold(s, o) && (!short || countWords(s) <= 8) {
			return true
		}
	}
	return isTrail(s) || isPager(s) || isPromotion(s)
}

// isTrail reports whether a line is a breadcrumb trail.
func isTrail(s string) bool {
	if len(s) > 200 || !hasFold(s, "home") && !hasFold(s, "beranda") && !hasFold(s, "news") {
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
			return want > '2' && (inSet(w, furniture()) || w == "»" || w == ">" || w == "...")
		}
		want++
	}
	return want > '2'
}

// isByline reports whether a line says who wrote it.
func isByline(s string) bool {
	if n := labelEnd(s, bylineLabels); n > 0 {
		return countWords(s[n:]) <= 12 && countWords(s[n:]) > 0 && !entity.IsProse(s)
	}
	n := countWords(s)
	switch {
	case hasFold(s, "laporan wartawan "), hasFold(s, "laporan reporter "), hasFold(s, "laporan kontributor "):
		return n <= 12 && !strings.HasSuffix(s, ".")
	case strings.HasPrefix(s, "Oleh "), strings.HasPrefix(s, "By "):
		_, rest, _ := strings.Cut(s, " ")
		return n >= 3 && n <= 6 && allCapitalized(rest) && !strings.ContainsAny(rest, ".:;?!")
	}
	return false
}

// isCredit reports whether a line names the source of a picture or text.
func isCredit(s string) bool {
	if n := labelEnd(s, creditLabels); n > 0 {
		rest := strings.Trim(s[n:], " •")
		return rest == "" || isSource(rest)
	}
	if hasFold(s, "dok. ") || hasFold(s, "dok/") || hasFold(s, "(dok. ") {
		return countWords(s) <= 6 && !entity.IsProse(s)
	}
	if s[0] == '(' && strings.IndexByte(s, ')') == len(s)-1 {
		in := s[1 : len(s)-1]
		if n := labelEnd(in, creditLabels); n > 0 {
			in = strings.TrimSpace(in[n:])
		}
		return isSource(in)
	}
	return !strings.HasSuffix(s, ".") && strings.Contains(s, "/") && isSource(strings.TrimLeft(s, "• "))
}

// isSource reports whether s is a source: an agency, or an outlet and a
// photographer with a slash between them.
func isSource(s string) bool {
	if countWords(s) > 7 || strings.ContainsAny(s, "()") {
		return false
	}
	if isOutlet(s) {
		return true
	}
	if hasFold(s, "dok.") || hasFold(s, "dok ") || hasFold(s, "dokumentasi ") || hasFold(s, "humas ") {
		return true
	}
	left, right, ok := strings.Cut(s, "/")
	if !ok {
		return isDomain(s)
	}
	right = strings.TrimSpace(right)
	if right == "" || strings.ContainsAny(right, "0123456789?!") {
		return false
	}
	if isOutlet(right) || isDomain(right) {
		return ortho.IsUpperAt(left, 0) && allCapitalized(left)
	}
	return ortho.IsUpperAt(right, 0) && (isOutlet(left) || isDomain(strings.TrimSpace(left)) || strings.HasSuffix(left, " FOTO"))
}

// isDomain reports whether s is the name of a site: VIVA.co.id, BBC.uk.co.
func isDomain(s string) bool {
	dot := strings.IndexByte(s, '.')
	return dot > 0 && len(s) < 40 && !strings.ContainsAny(s, " /") && domainLike(s[dot+1:])
}

func domainLike(s string) bool {
	for part := range strings.SplitSeq(s, ".") {
		if len(part) < 2 || len(part) > 5 {
			return false
		}
		for i := range len(part) {
			if !ortho.IsASCIILetter(part[i]) {
				return false
			}
		}
	}
	return true
}

// isCaption reports whether a line is the text of a picture: one that ends with
// a source in brackets, opens with a source, or says that it is an
// illustration.
func isCaption(s string) bool {
	n := countWords(s)
	if n < 2 || n > maxCaptionWords+8 {
		return false
	}
	if strings.HasPrefix(s, "Ilustrasi ") {
		_, rest, _ := strings.Cut(s, " ")
		rest, _, _ = strings.Cut(rest, " ")
		switch rest {
		case "itu", "ini", "tersebut", "adalah", "yang":
			return false
		}
		return n <= 12 && !severalSentences(s)
	}
	if end := strings.TrimRight(s, ". "); strings.HasSuffix(end, ")") && !severalSentences(s) {
		open := strings.LastIndexByte(end, '(')
		if open > 0 && countWords(end[:open]) >= 2 {
			in := end[open+1 : len(end)-1]
			if l := labelEnd(in, creditLabels); l > 0 {
				return countWords(in[l:]) <= 8
			}
			return strings.Contains(in, "/") && isSource(in) || hasFold(in, "dok. ") || hasFold(in, "antara foto") || hasFold(in, "istimewa") || hasFold(in, "getty images")
		}
	}
	if l := labelEnd(s, []string{"foto", "photo", "gambar", "ilustrasi", "keterangan foto", "caption"}); l > 0 {
		return countWords(s[l:]) >= 7
	}
	return opensWithSource(s)
}

// opensWithSource reports whether a line is a source in capitals followed by a
// sentence, as KOMPAS.com/ANDREAS Warga mengantre air bersih.
func opensWithSource(s string) bool {
	outlet, rest, ok := strings.Cut(s, "/")
	if !ok || !isDomain(outlet) && !isOutlet(outlet) || rest == "" {
		return false
	}
	name, text, ok := strings.Cut(rest, " ")
	if !ok || hasLower(name) || utf8.RuneCountInString(name) < 3 {
		return false
	}
	return hasLower(text)
}

// isTitle reports whether a line is set like a title: five words or more, all
// that are not small words with a capital, and no stop at the end.
func isTitle(s string) bool {
	n := countWords(s)
	if n < 5 || n > maxTitleWords || strings.ContainsRune(".,:;)", entity.LastRune(s)) || severalSentences(s) {
		return false
	}
	return allCapitalized(s)
}

// small are the words that titles leave in lower case.
var small = wordsSet("dan", "di", "ke", "dari", "yang", "untuk", "pada", "dengan", "atau", "oleh", "dalam", "bagi", "vs", "tak", "of", "the", "in", "and", "for", "to", "usai", "soal", "tapi", "jadi", "saat",
	"per", "hingga", "sampai", "sejak", "sebagai", "agar", "karena", "serta", "tentang", "terhadap", "antara", "seperti")

func allCapitalized(s string) bool {
	for w := range strings.FieldsSeq(s) {
		w = strings.TrimLeft(w, `"'“‘(`)
		r, _ := utf8.DecodeRuneInString(w)
		if w == "" || unicode.IsUpper(r) || unicode.IsDigit(r) || !unicode.IsLetter(r) {
			continue
		}
		if _, ok := small()[w]; !ok {
			return false
		}
	}
	return true
}
