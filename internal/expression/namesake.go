package expression

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// People are named like days and months: Ahad Rahedi, Juli Hartono. Their full names
// are longer than the date in them; by that one word they look like a date.

// NamePersons makes persons, in place, of the dates of one word among rules that are a
// word of a person's full name among names, where names has a person as well or where
// the word is who said something: [Juli Hartono] ... kata [Juli].
func NamePersons(rules, names []entity.Entity, text string) []entity.Entity {
	var known uint32
	asked := false
	for i, date := range rules {
		if date.Label != entity.Date {
			continue
		}
		bit := namesakeBit(date.In(text))
		if bit != 0 && !asked {
			known, asked = namesakes(names, text), true
		}
		if known&bit == 0 {
			continue
		}
		name := entity.Overlapping(names, date.Span)
		if name.Label == entity.Person && name.Span == date.Span || isSaid(text[:date.Start]) {
			rules[i].Label = entity.Person
		}
	}
	return rules
}

// namesakes returns the bits of the words in the full names of persons.
func namesakes(names []entity.Entity, text string) (known uint32) {
	for _, e := range names {
		if e.Label != entity.Person || strings.IndexByte(e.In(text), ' ') < 0 {
			continue
		}
		for word := range strings.FieldsSeq(e.In(text)) {
			known |= namesakeBit(word)
		}
	}
	return known
}

// namesakeBit has a bit for each month and each day of the week, and none for other words.
func namesakeBit(word string) uint32 {
	const months = 12
	switch w := loadLexicon().lookup(word); w.class {
	case clMonth:
		return 1 << w.val
	case clWeekday:
		return 1 << (months + w.val)
	case clMinggu:
		return 1 << (months + w.val + 1) // Ahad has the bit of the seventh day
	}
	return 0
}

// saidWords stand between what was said and who said it.
var saidWords = wordlist.Words("kata ujar ucap tutur ungkap tegas jelas terang papar sebut lanjut sambung imbuh tambah imbau menurut")

// longestSaid is how many bytes such a word has at most, with the blank behind it.
const longestSaid = len("menurut ")

// isSaid tells whether such a word ends before.
func isSaid(before string) bool {
	before = before[max(0, len(before)-longestSaid-1):]
	return strings.HasSuffix(before, " ") && wordlist.IsOneOf(saidWords, ortho.LastWord(before[:len(before)-1]))
}
