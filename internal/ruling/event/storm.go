package event

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Storms bear first names. One that was named behind its kind, Topan Melati, is
// the event wherever the text has the name alone.

// StormKinds stand before the name.
var StormKinds = wordlist.Names("topan, badai, siklon, hurikan, taifun")

// stormSizes stand between the two.
var stormSizes = wordlist.Names("tropis, super, salju, subtropis")

// MarkStorms makes events of the names of storms. entities are in text order,
// tokens are those of the text.
func MarkStorms(k *tagger.Knowledge, entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var added []entity.Entity
	var names map[string]bool
	for i := range tokens {
		if !wordlist.IsOneOf(StormKinds, tokens[i].In(text)) {
			continue
		}
		name := stormName(text, tokens, i)
		if name.End == 0 {
			continue
		}
		at := entity.IndexOverlapping(entities, name)
		switch {
		case at < 0:
			if ortho.IsUpperAt(text, tokens[i].Start) || !k.IsUnknown(name.In(text)) {
				continue // Badai Panas, badai Matahari
			}
			added = append(added, entity.Certain(name, entity.Event))
		case entities[at].Label == entity.Event && entities[at].End == name.End:
			if !ortho.IsUpperAt(text, entities[at].Start) {
				entities[at].Start = name.Start // topan Melati
			}
		case entities[at].Span == name && (entities[at].Label == entity.Person || !k.IsPlace(name.In(text))):
			entities[at].Label, entities[at].Score = entity.Event, entity.Sure
		default:
			continue
		}
		if names == nil {
			names = map[string]bool{}
		}
		names[name.In(text)] = true
		if next := at + 1; at >= 0 && next < len(entities) && entities[next].Label == entity.Person && text[name.End:entities[next].Start] == " dan " &&
			!strings.Contains(entities[next].In(text), " ") {
			entities[next].Label, entities[next].Score = entity.Event, entity.Sure // topan Melati dan Mawar
			names[entities[next].In(text)] = true
		}
	}
	if names == nil {
		return entities
	}
	for _, e := range entities {
		if e.Label == entity.Person {
			for part := range strings.SplitSeq(e.In(text), " ") {
				if len(part) < len(e.In(text)) {
					delete(names, part) // someone else is called so
				}
			}
		}
	}
	return bareStorms(entity.WithAdded(entities, added), names, text, tokens)
}

// bareStorms makes events of the names of storms alone.
func bareStorms(entities []entity.Entity, names map[string]bool, text string, tokens []tokenize.Token) []entity.Entity {
	var added []entity.Entity
	for i, t := range tokens {
		if !names[t.In(text)] {
			continue
		}
		line := entity.LineReader{Text: text, Tokens: tokens, First: i}
		if next := line.Word(i + 1); next != "" && ortho.IsUpperAt(next, 0) {
			continue
		}
		added = entity.Labelled(added, entities, t.Span, entity.Event)
	}
	return entity.WithAdded(entities, added)
}

// stormName returns the name behind token i, the kind of a storm: one word,
// as Badai Pasti Berlalu is a film and Topan Wijaya a man.
func stormName(text string, tokens []tokenize.Token, i int) (name tokenize.Span) {
	line := entity.LineReader{Text: text, Tokens: tokens, First: i}
	i++
	for wordlist.IsOneOf(stormSizes, line.Word(i)) {
		i++
	}
	word, next := line.Word(i), line.Word(i+1)
	if len(word) < 3 || tokens[i].Kind != tokenize.Word || !ortho.IsUpperAt(word, 0) || ortho.IsAcronym(word) || next != "" && ortho.IsUpperAt(next, 0) {
		return name
	}
	return tokens[i].Span
}
