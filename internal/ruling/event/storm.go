package event

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Storms bear first names. One that was named behind its kind, Topan Melati, is
// the event wherever the text has the name alone.

// StormKinds stand before the name.
var StormKinds = wordlist.Names("topan, badai, siklon, hurikan, taifun")

// stormSizes stand between the two.
var stormSizes = wordlist.Names("tropis, super, salju, subtropis")

// MarkStorms makes events of the names of storms.
func MarkStorms(p *clue.Page) {
	var added []entity.Entity
	var names map[string]bool
	for i := range p.Tokens {
		if !wordlist.IsOneOf(StormKinds, p.Tokens[i].In(p.Text)) {
			continue
		}
		name := stormName(p.Text, p.Tokens, i)
		if name.End == 0 {
			continue
		}
		at := entity.IndexOverlapping(p.Names, name)
		switch {
		case at < 0:
			if ortho.IsUpperAt(p.Text, p.Tokens[i].Start) || !p.Know.IsUnknown(name.In(p.Text)) {
				continue // Badai Panas, badai Matahari
			}
			added = append(added, entity.Certain(name, entity.Event))
		case p.Names[at].Label == entity.Event && p.Names[at].End == name.End:
			if !ortho.IsUpperAt(p.Text, p.Names[at].Start) {
				p.Names[at].Start = name.Start // topan Melati
			}
		case p.Names[at].Span == name && (p.Names[at].Label == entity.Person || !p.Know.IsPlace(name.In(p.Text))):
			p.Names[at].Label, p.Names[at].Score = entity.Event, entity.Sure
		default:
			continue
		}
		if names == nil {
			names = map[string]bool{}
		}
		names[name.In(p.Text)] = true
		if next := at + 1; at >= 0 && next < len(p.Names) && p.Names[next].Label == entity.Person && p.Text[name.End:p.Names[next].Start] == " dan " &&
			!strings.Contains(p.Names[next].In(p.Text), " ") {
			p.Names[next].Label, p.Names[next].Score = entity.Event, entity.Sure // topan Melati dan Mawar
			names[p.Names[next].In(p.Text)] = true
		}
	}
	if names == nil {
		return
	}
	for _, e := range p.Names {
		if e.Label == entity.Person {
			for part := range strings.SplitSeq(e.In(p.Text), " ") {
				if len(part) < len(e.In(p.Text)) {
					delete(names, part) // someone else is called so
				}
			}
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
	markBareStorms(p, names)
}

// markBareStorms makes events of the names of storms alone.
func markBareStorms(p *clue.Page, names map[string]bool) {
	var added []entity.Entity
	for i, t := range p.Tokens {
		if !names[t.In(p.Text)] {
			continue
		}
		line := p.Line(i)
		if next := line.Word(i + 1); next != "" && ortho.IsUpperAt(next, 0) {
			continue
		}
		added = entity.Labelled(added, p.Names, t.Span, entity.Event)
	}
	p.Names = entity.WithAdded(p.Names, added)
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
