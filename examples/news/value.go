package main

import (
	"strings"
	"time"
	"unicode"

	"github.com/wicara-nlp/wicara/ner"
)

// values gathers the dates, times, sums and shares that are the same, each
// under the form it has first. They come in the order of their first mention.
func values(text string, entities []ner.Entity) []cluster {
	groups := []cluster{}
	at := map[string]int{}
	for _, m := range mentions(text, entities) {
		key := meaning(m)
		if key == "" {
			continue
		}
		i, ok := at[key]
		if !ok {
			i = len(groups)
			at[key] = i
			groups = append(groups, cluster{Name: m.Text, Label: m.Label})
		}
		groups[i].Mentions = append(groups[i].Mentions, m)
	}
	for i := range groups {
		groups[i].Count = len(groups[i].Mentions)
		groups[i].Names = names(groups[i].Mentions)
	}
	return groups
}

// meaning returns a key for what a mention means, or "" if its label is none
// of the measured. What has a value that does not hang on the day of writing is
// known by it; all else by its words, whatever their case and blanks: nothing
// says when an article was written.
func meaning(m mention) string {
	switch m.Label {
	case ner.Date, ner.Time, ner.Money, ner.Percent:
	default:
		return ""
	}
	e := ner.Entity{Label: m.Label}
	e.End = len(m.Text)
	once, ok := e.Value(m.Text, time.Date(1999, 1, 4, 0, 0, 0, 0, time.UTC))
	then, _ := e.Value(m.Text, time.Date(2032, 8, 20, 0, 0, 0, 0, time.UTC))
	if ok && once.String() == then.String() {
		key := string(m.Label) + once.String()
		if strings.HasSuffix(m.Text, "an") { // Rp 6 jutaan is not Rp 6 juta
			key += "-an"
		}
		return key
	}
	return string(m.Label) + strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, m.Text)
}
