package ner

import (
	"time"

	"github.com/wicara-nlp/wicara/tokenize"
)

// readValue reads what a mention of a date, a time, a sum of money or a percentage
// means, at the time ref; false where there is no such value.
func readValue(label Label, mention string, ref time.Time) (Value, bool) {
	_, items := appendLine(nil, loadRuleLexicon(), mention, tokenize.Tokenizer{}.Append(nil, mention))
	s := ruleItems{list: items, text: mention}
	switch label {
	case Date:
		return s.dateValue(ref)
	case Time:
		return s.timeValue(ref)
	case Money, Percent:
		return s.amountValue(label == Money)
	}
	return Value{}, false
}
