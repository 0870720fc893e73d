package coref

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// A name and its initials in brackets behind it are one thing: Kartu Laut Sehat (KLS).
// They share a label: that of the name where the model is sure of one of its mentions,
// else the one that the mentions of both have the highest sum of.

// isInitialled says whether b, in brackets behind a, has the initials of all of it.
// long and short are their folded words.
func isInitialled(text string, a, b entity.Entity, long, short string) bool {
	return b.Start == a.End+2 && text[a.End:b.Start] == " (" && strings.HasPrefix(text[b.End:], ")") && spellsAll(long, short)
}

// spellsAll says whether a short form of two letters or more, perhaps with a number
// behind it, is the initials of folded words, but for small ones and a legal form.
func spellsAll(long, short string) bool {
	short, number, _ := strings.Cut(short, " ")
	if len(short) < 2 || len(short) >= len(long) || number != "" && !isNumeral(number) {
		return false
	}
	known := aliases()
	at := 0
	for word := range strings.SplitSeq(long, " ") {
		switch {
		case at < len(short) && word[0] == short[at]:
			at++
		case !known.filler[word] && !known.legal[word]:
			return false
		}
	}
	return at == len(short)
}

// share makes a name and its initials share their sums, those of the name alone if one
// of its mentions is sure. What is no person does not become one by its initials, which
// are also those of somebody else. It says whether labels differ.
func share(sums map[string]labelSums, long, short string) bool {
	full, both := sums[long], sums[long]
	both.merge(sums[short])
	switch {
	case full.sure:
		both = full
	case full.labels&personBit == 0 && both.best(entity.Organization) == entity.Person:
		return false
	}
	mixed := both.labels | sums[short].labels
	sums[long], sums[short] = both, both
	return mixed&(mixed-1) != 0
}
