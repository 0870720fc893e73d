package person

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/unmarked"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Pages about a trial give people initials in brackets and go on with these: Arman
// Zulkifli ([AZK]) ditahan. [AZK] diam. They spell the name, which the party, the
// team or the country of somebody does not: Arman Zulkifli ([PDIP]).

// initialsOwner is who goes by some initials.
type initialsOwner struct {
	name  string // "" if they are short for a body or for several people
	start int    // where they are defined
}

// MarkDefinedInitials marks such initials, where they are defined and everywhere else.
func MarkDefinedInitials(p *clue.Page) {
	owners := ownersOfInitials(p)
	if owners == nil {
		return
	}
	var added []entity.Entity
	for i, t := range p.Tokens {
		if !ortho.IsUpperAt(p.Text, t.Start) {
			continue
		}
		owner := owners[t.In(p.Text)]
		if owner.name == "" || isDegree(p.Names, p.Text, t.Span) {
			continue
		}
		at := entity.IndexOverlapping(p.Names, t.Span)
		switch {
		case at < 0 && t.Start >= owner.start && !opensName(p.Text, p.Tokens[i:]):
			added = append(added, entity.Certain(t.Span, entity.Person))
		case at >= 0 && p.Names[at].Span == t.Span:
			p.Names[at].Label, p.Names[at].Score = entity.Person, max(p.Names[at].Score, entity.Sure)
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// opensName says whether a name or a number goes on behind the first of tokens: RW 05.
func opensName(text string, tokens []tokenize.Token) bool {
	return clue.CapitalFollows(text, tokens) || len(tokens) > 1 && tokens[1].Kind == tokenize.Number
}

// isDegree says whether a word is the degree behind a name: Budi Santoso, SH.
func isDegree(entities []entity.Entity, text string, s tokenize.Span) bool {
	return unmarked.IsShortDegree(s.In(text)) && unmarked.IsBehindDegree(text[:s.Start], entities[:entity.LastBefore(entities, s.Start)+1], false)
}

// ownersOfInitials returns the owners of all letters that the text defines, nil if
// it defines none of a person.
func ownersOfInitials(p *clue.Page) map[string]initialsOwner {
	d := initialsDefiner{k: p.Know}
	for i := 1; i+1 < len(p.Tokens); i++ {
		letters := p.Tokens[i].In(p.Text)
		if !isBracketedInitials(letters) || p.Tokens[i-1].In(p.Text) != "(" || p.Tokens[i+1].In(p.Text) != ")" {
			continue
		}
		name, label := nameBefore(p.Names, p.Text, p.Tokens[i-1].Start)
		if label == entity.Person {
			isPlace := clue.IsFoundAs(p.Names, p.Tokens[i].Span, entity.Location)
			d.define(letters, initialsOwner{name, p.Tokens[i].Start}, isPlace)
		} else if _, spelt := body.Spelled(p.Text, p.Tokens[:i], letters); spelt || clue.Shortens(name, letters) {
			d.bodies = append(d.bodies, letters)
		}
	}
	if d.hasCodes {
		d.bodies = append(d.bodies, d.likeCodes...)
	}
	for _, letters := range d.bodies {
		delete(d.owners, letters)
	}
	return d.owners
}

// initialsDefiner collects the owners of initials.
type initialsDefiner struct {
	k         *tagger.Knowledge
	owners    map[string]initialsOwner
	bodies    []string // letters that are short for something else
	likeCodes []string // initials that are the code of a country, too
	hasCodes  bool     // of countries, behind those who play for them
}

// define adds the letters in brackets behind a person if they spell the name: all of
// its initials if they were found to be a place or are known for something else.
func (d *initialsDefiner) define(letters string, owner initialsOwner, isPlace bool) {
	all := isInitialsOf(letters, owner.name)
	switch {
	case isPlace && !all:
		d.hasCodes = true
		return
	case !spells(letters, owner.name) || unmarked.IsNoPerson(letters) || isKnown(d.k, letters) && (len(letters) == 2 || !all):
		return
	case isPlace:
		d.likeCodes = append(d.likeCodes, letters)
	}
	if before, ok := d.owners[letters]; ok {
		owner.start = before.start
		if !shareWord(before.name, owner.name) {
			owner.name = ""
		}
	}
	if d.owners == nil {
		d.owners = map[string]initialsOwner{}
	}
	d.owners[letters] = owner
}

// isBracketedInitials reports two to four capitals.
func isBracketedInitials(word string) bool {
	const least, most = 2, 4
	return len(word) >= least && len(word) <= most && ortho.IsCapitals(word)
}

// isKnown reports what is short for a body or a place that our lists have: a few
// letters of a name may be those of a party, all initials of three words hardly.
func isKnown(k *tagger.Knowledge, letters string) bool {
	return k.IsOrganization(letters) || k.IsPlace(letters)
}

// nameBefore returns the mention that ends right before a bracket, or a blank before.
func nameBefore(entities []entity.Entity, text string, bracket int) (name string, label entity.Label) {
	i := entity.LastBefore(entities, bracket)
	if i < 0 || strings.TrimPrefix(text[entities[i].End:bracket], " ") != "" {
		return "", ""
	}
	return entities[i].In(text), entities[i].Label
}

// spells reports whether the letters come in order from a name of several words,
// the first of them being that of its first or second word.
func spells(letters, name string) bool {
	_, rest, several := strings.Cut(name, " ")
	return several && (fromStart(letters, name) || fromStart(letters, strings.TrimLeft(rest, " ")))
}

// fromStart reports whether a name begins with the first of the letters and has the
// others behind that, in order.
func fromStart(letters, name string) bool {
	if name == "" || name[0]|0x20 != letters[0]|0x20 {
		return false
	}
	n := 0
	for i := 0; i < len(name) && n < len(letters); i++ {
		if name[i]|0x20 == letters[n]|0x20 {
			n++
		}
	}
	return n == len(letters)
}

// isInitialsOf reports the first letters of all words of a name.
func isInitialsOf(letters, name string) bool {
	n := 0
	for word := range strings.FieldsSeq(name) {
		if n == len(letters) || word[0] != letters[n] {
			return false
		}
		n++
	}
	return n == len(letters)
}

// shareWord reports names that begin or end with the same word, as two ways of
// writing one do.
func shareWord(a, b string) bool {
	return ortho.FirstWord(a) == ortho.FirstWord(b) || ortho.LastWord(a) == ortho.LastWord(b)
}
