package page

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

// isByline reports whether a line says who wrote it.
func isByline(s string) bool {
	if n := labelEnd(s, bylineLabels); n > 0 {
		return countWords(s[n:]) <= 12 && countWords(s[n:]) > 0 && !entity.IsProse(s)
	}
	n := countWords(s)
	switch {
	case opensWith(s, "laporan wartawan ", "laporan reporter ", "laporan kontributor "):
		return n <= 12 && !strings.HasSuffix(s, ".")
	case strings.HasPrefix(s, "Oleh "), strings.HasPrefix(s, "By "):
		_, rest, _ := strings.Cut(s, " ")
		return n >= 3 && n <= 6 && allCapitalized(rest) && !strings.ContainsAny(rest, ".:;?!")
	}
	return isSigned(s)
}

// isSigned reports the name of an author in capitals and an outlet behind a bar:
// ANI LESTARI (MAGANG) | WARTA.com.
func isSigned(s string) bool {
	name, outlet, ok := strings.Cut(s, " | ")
	if !ok || hasLower(name) || !isOutlet(outlet) && !isDomain(outlet) {
		return false
	}
	name, _, _ = strings.Cut(name, " (")
	return isName(name)
}

// namesAuthor reports a task and a name without a colon between them, and perhaps what
// the author is: Penulis Ani Lestari Kontributor.
func namesAuthor(s string) bool {
	task, name, _ := strings.Cut(s, " ")
	if i := strings.LastIndexByte(name, ' '); i > 0 && isBylineLabel(name[i+1:]) {
		name = name[:i]
	}
	return isBylineLabel(task) && ortho.IsUpperAt(task, 0) && isName(name)
}

// isBylineLabel reports a task and nothing else but perhaps a colon.
func isBylineLabel(s string) bool {
	s = strings.TrimRight(s, " :")
	return slices.ContainsFunc(bylineLabels, func(l string) bool { return strings.EqualFold(s, l) })
}

// isName reports what is set like the name of a person in a byline, of words that may be
// in one.
func isName(s string) bool {
	const fewest, most = 2, 4 // words
	if len(s) > longestKey || strings.ContainsAny(s, ":;/|") {
		return false
	}
	n := 0
	for w := range strings.FieldsSeq(s) {
		n++
		if w = strings.TrimRight(w, ".,"); n > most || !ortho.IsUpperAt(w, 0) || len(w) > 1 && !clue.MayBePerson(tagger.Builtin(), w) {
			return false
		}
	}
	return n >= fewest && !strings.HasSuffix(s, ".")
}
