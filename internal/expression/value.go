package expression

import (
	"strings"
	"time"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Grain is how exact a date or time is.
type Grain uint8

// The grains, from fine to coarse; they have the numbers of those of package ner.
const (
	NoGrain Grain = iota
	Minute
	Hour
	Day
	Week
	Month
	Year
)

// Value is what a mention means: from the beginning of From to the end of To, or
// from Low to High. Package ner says more of its fields.
type Value struct {
	From, To  time.Time
	Grain     Grain
	Low, High Decimal
	Currency  string
	Zoned     bool
}

// ReadValue reads what a mention of a date, a time, a sum of money or a percentage
// means, at the time ref; false where there is no such value. Of the text before it the
// last words tell whether a date has begun, and whether it comes again and again.
func ReadValue(label entity.Label, before, mention string, ref time.Time) (Value, bool) {
	_, items := appendLine(nil, loadLexicon(), mention, tokenize.Tokenizer{}.Append(nil, mention))
	s := lineItems{list: items, text: mention, since: isSince(before)}
	switch label {
	case entity.Date:
		if s.comesAgain(before) {
			return Value{}, false
		}
		return s.dateValue(ref)
	case entity.Time:
		return s.timeValue(ref)
	case entity.Money, entity.Percent:
		return s.amountValue(label == entity.Money)
	}
	return Value{}, false
}

// cueReach is how many bytes before a date are read.
const cueReach = 40

// isSince tells whether sejak ends before, or stands in front of the part of the time
// that ends it: sejak, sejak awal.
func isSince(before string) bool {
	before = before[max(0, len(before)-cueReach):]
	word := lastWord(&before)
	if loadLexicon().lookup(word).class == clPart {
		word = lastWord(&before)
	}
	return strings.EqualFold(word, "sejak") || strings.EqualFold(word, "semenjak")
}

// lastWord cuts the last word off text, without the marks around it.
func lastWord(text *string) string {
	rest := strings.TrimRightFunc(*text, unicode.IsSpace)
	word := rest[strings.LastIndexFunc(rest, unicode.IsSpace)+1:]
	*text = rest[:len(rest)-len(word)]
	return strings.TrimLeftFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
}
