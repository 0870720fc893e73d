package expression

import (
	"time"

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
// means, at the time ref; false where there is no such value.
func ReadValue(label entity.Label, mention string, ref time.Time) (Value, bool) {
	_, items := appendLine(nil, loadLexicon(), mention, tokenize.Tokenizer{}.Append(nil, mention))
	s := lineItems{list: items, text: mention}
	switch label {
	case entity.Date:
		return s.dateValue(ref)
	case entity.Time:
		return s.timeValue(ref)
	case entity.Money, entity.Percent:
		return s.amountValue(label == entity.Money)
	}
	return Value{}, false
}
