package ner

import (
	"cmp"
	"slices"

	"github.com/wicara-nlp/wicara/tokenize"
)

// An organisation and the short form in brackets that its initials spell are
// two mentions, always both: [Komisi Pemilihan Umum] ([KPU]). Where one of
// them was found, so is the other, and the short form everywhere else.

// defineShortForms adds what the short forms of a text tell. entities are in
// text order and do not overlap, tokens are those of the text.
func defineShortForms(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	var defined map[string]float32
	added := entities
	for i := 2; i < len(tokens); i++ {
		short := tokens[i-1]
		if text[tokens[i].Start] != ')' || text[tokens[i-2].Start] != '(' || !isAcronym(short.In(text)) {
			continue
		}
		long, ok := spelled(text, tokens[:i-1], short.In(text))
		if !ok {
			continue
		}
		a, b := overlapping(entities, long), overlapping(entities, short.Span)
		switch {
		case a.Label == Organization && a.Span == long && b.Label == "":
			b = a
		case b.Label == Organization && b.Span == short.Span && a.Label == "":
			added = append(added, Entity{Span: long, Label: Organization, Score: b.Score})
		default:
			continue
		}
		if defined == nil {
			defined = map[string]float32{}
		}
		defined[short.In(text)] = b.Score
	}
	if defined == nil {
		return entities
	}
	for _, t := range tokens {
		if score, ok := defined[t.In(text)]; ok && overlapping(entities, t.Span).Label == "" {
			added = append(added, Entity{Span: t.Span, Label: Organization, Score: score})
		}
	}
	return apart(added)
}

// apart puts entities in text order and leaves out those that overlap with one
// that begins before them or is longer.
func apart(entities []Entity) []Entity {
	slices.SortFunc(entities, func(a, b Entity) int { return cmp.Or(a.Start-b.Start, b.End-a.End) })
	out := entities[:0]
	for _, e := range entities {
		if len(out) == 0 || out[len(out)-1].End <= e.Start {
			out = append(out, e)
		}
	}
	return out
}

// overlapping returns the first of the entities, which are in text order and do not
// overlap, that shares bytes with a span; the zero Entity if none does.
func overlapping(entities []Entity, s tokenize.Span) Entity {
	i, _ := slices.BinarySearchFunc(entities, s.Start, func(e Entity, start int) int { return cmp.Compare(e.End, start+1) })
	if i < len(entities) && entities[i].Start < s.End {
		return entities[i]
	}
	return Entity{}
}

// isAcronym reports three to eight ASCII capitals.
func isAcronym(word string) bool {
	if len(word) < 3 || len(word) > 8 {
		return false
	}
	for i := range len(word) {
		if word[i] < 'A' || word[i] > 'Z' {
			return false
		}
	}
	return true
}

// maxSpelled is how many words a short form may stand for.
const maxSpelled = 16

// spelled returns the span of the words before the last of tokens, a bracket,
// whose initials are the letters of short; small words between them do not
// count.
func spelled(text string, tokens []tokenize.Token, short string) (tokenize.Span, bool) {
	open := len(tokens) - 1
	k := open - 1
	for i := len(short) - 1; i >= 0; k-- {
		if k < 0 || open-k > maxSpelled || hasNewline(text[tokens[k].End:tokens[k+1].Start]) {
			return tokenize.Span{}, false
		}
		switch word := tokens[k].In(text); {
		case word[0] == short[i]:
			i--
		case !smallWord(word) || k == open-1:
			return tokenize.Span{}, false
		}
	}
	return tokenize.Span{Start: tokens[k+1].Start, End: tokens[open-1].End}, true
}

// smallWord reports the words that initials leave out.
func smallWord(word string) bool {
	switch word {
	case "dan", "untuk", "di", "of", "the", "and", "&":
		return true
	}
	return false
}
