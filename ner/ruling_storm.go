package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Storms bear first names. One that was named behind its kind, Topan Melati, is
// the event wherever the text has the name alone.

// stormKinds stand before the name, stormSizes between the two.
var (
	stormKinds = tableOf(setOf("topan, badai, siklon, hurikan, taifun"))
	stormSizes = tableOf(setOf("tropis, super, salju, subtropis"))
)

// markStorms makes events of the names of storms. entities are in text order,
// tokens are those of the text.
func markStorms(k *tagger.Knowledge, entities []Entity, text string, tokens []tokenize.Token) []Entity {
	var added []Entity
	var names map[string]bool
	for i := range tokens {
		if !isOneOf(stormKinds, tokens[i].In(text)) {
			continue
		}
		name := stormName(text, tokens, i)
		if name.End == 0 {
			continue
		}
		at := indexOverlapping(entities, name)
		switch {
		case at < 0:
			if isUpperAt(text, tokens[i].Start) || !k.IsUnknown(name.In(text)) {
				continue // Badai Panas, badai Matahari
			}
			added = append(added, Entity{Span: name, Label: Event, Score: sureScore})
		case entities[at].Label == Event && entities[at].End == name.End:
			if !isUpperAt(text, entities[at].Start) {
				entities[at].Start = name.Start // topan Melati
			}
		case entities[at].Span == name && (entities[at].Label == Person || !k.IsPlace(name.In(text))):
			entities[at].Label, entities[at].Score = Event, sureScore
		default:
			continue
		}
		if names == nil {
			names = map[string]bool{}
		}
		names[name.In(text)] = true
		if next := at + 1; at >= 0 && next < len(entities) && entities[next].Label == Person && text[name.End:entities[next].Start] == " dan " &&
			!strings.Contains(entities[next].In(text), " ") {
			entities[next].Label, entities[next].Score = Event, sureScore // topan Melati dan Mawar
			names[entities[next].In(text)] = true
		}
	}
	if names == nil {
		return entities
	}
	for _, e := range entities {
		if e.Label == Person {
			for part := range strings.SplitSeq(e.In(text), " ") {
				if len(part) < len(e.In(text)) {
					delete(names, part) // someone else is called so
				}
			}
		}
	}
	return bareStorms(withAdded(entities, added), names, text, tokens)
}

// bareStorms makes events of the names of storms alone.
func bareStorms(entities []Entity, names map[string]bool, text string, tokens []tokenize.Token) []Entity {
	var added []Entity
	for i, t := range tokens {
		if !names[t.In(text)] {
			continue
		}
		line := lineReader{text: text, tokens: tokens, first: i}
		if next := line.word(i + 1); next != "" && isUpperAt(next, 0) {
			continue
		}
		added = labelled(added, entities, t.Span, Event)
	}
	return withAdded(entities, added)
}

// stormName returns the name behind token i, the kind of a storm: one word,
// as Badai Pasti Berlalu is a film and Topan Wijaya a man.
func stormName(text string, tokens []tokenize.Token, i int) (name tokenize.Span) {
	line := lineReader{text: text, tokens: tokens, first: i}
	i++
	for isOneOf(stormSizes, line.word(i)) {
		i++
	}
	word, next := line.word(i), line.word(i+1)
	if len(word) < 3 || tokens[i].Kind != tokenize.Word || !isUpperAt(word, 0) || isAcronym(word) || next != "" && isUpperAt(next, 0) {
		return name
	}
	return tokens[i].Span
}
