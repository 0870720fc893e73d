package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// A company abroad and its daughter here have most of their names in common: Samsung
// Electronics Co. and PT Samsung Electronics Indonesia. Their legal forms tell them apart.

// daughters keeps companies with the legal form of another country apart from those here
// whose names start with the same word and end with "Indonesia".
func (l *linker) daughters() {
	here := make(wordIndex)
	for i := range l.forms {
		if f := &l.forms[i]; isDaughter(f) {
			word := ownWord(f.words)
			here[word] = append(here[word], i)
		}
	}
	if len(here) == 0 {
		return
	}
	for i := range l.forms {
		if f := &l.forms[i]; isForeign(f) {
			for _, g := range capped(here[ownWord(f.words)]) {
				l.keepApart(i, g)
			}
		}
	}
}

// ownKey returns the words by which form i, of the words given, is one with others: those
// of a company abroad keep it from the name without a legal form where the text has that
// name behind its daughter here.
func (l *linker) ownKey(words []string, i int) []string {
	f := &l.forms[i]
	if !isForeign(f) {
		return words
	}
	name := strings.Join(words, " ")
	bare, ok := l.byRaw[formKey{entity.Organization, name}]
	daughter, private := l.byRaw[formKey{entity.Organization, "pt " + name + " indonesia"}]
	listed, public := l.byRaw[formKey{entity.Organization, "pt " + name + " indonesia tbk"}]
	if !ok || !private && !public {
		return words
	}
	const window = 256 // mentions
	before := l.formOf[:l.forms[bare].first]
	for _, g := range slices.Backward(before[max(0, len(before)-window):]) {
		switch {
		case g == i:
			return words
		case private && g == daughter, public && g == listed:
			return append(slices.Clone(words), "ltd")
		}
	}
	return words
}

// isDaughter reports whether a name is that of a PT which has "Indonesia" at the end.
func isDaughter(f *form) bool {
	return f.label == entity.Organization && f.raw[0] == "pt" && len(f.words) > 1 && f.words[len(f.words)-1] == "indonesia"
}

// isForeign reports whether a name ends with the legal form of a company of another
// country.
func isForeign(f *form) bool {
	if f.label != entity.Organization || f.raw[0] == "pt" || len(f.raw) < 2 {
		return false
	}
	switch f.raw[len(f.raw)-1] {
	case "corp", "corporation", "co", "company", "inc", "ltd", "limited", "llc", "plc", "gmbh", "ag":
		return true
	}
	return false
}

// ownWord returns the first word of a company's name that is not generic: the "dbs" of
// Bank DBS Indonesia.
func ownWord(words []string) string {
	head := aliases().head
	for len(words) > 1 && head[words[0]] {
		words = words[1:]
	}
	return words[0]
}
