package person

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Ranks and offices are no part of a mention, says the guideline, and behind a
// rank stands a name: Kompol [Budi Santoso], Marsekal Madya [Budi]. The
// commander of a base is named after the place: Danlanud [Halim]. Nor is the number of
// an office part of one (see ordinal).

// namesakes stand before what is no rank: Partai AKP is that of Turki, Tim AKP
// makes assessments, Mpu Bharada was a sage.
var namesakes = wordlist.Words("partai tim mpu")

// namedAfter begin the names of bodies that are named after officers: SMK Brigjen
// Katamso. Hospitals are, too.
var namedAfter = wordlist.Words("sd sdn smp smpn sma sman smk smkn sekolah akademi universitas yayasan stadion museum")

// WithoutHonorifics leaves out the honorifics and offices before a name;
// tokens[at] is its first.
func WithoutHonorifics(e entity.Entity, text string, tokens []tokenize.Token, at int) entity.Entity {
	for at < len(tokens) {
		n := officeWords(text, tokens, at)
		if n == 0 || at+n >= len(tokens) || tokens[at+n].End > e.End {
			break
		}
		at += n
		e.Start = tokens[at].Start
	}
	return e
}

// EndsRank says whether e is the TNI of a rank, which is no mention; before is
// the token before it.
func EndsRank(e entity.Entity, text string, before tokenize.Token) bool {
	return e.In(text) == "TNI" && clue.IsRank(before.In(text), clue.Military) && entity.OnLine(text, before.End, e.Start)
}

// officeWords returns how many tokens from tokens[at] on, with which a person
// begins, are an honorific, an office or its number, or a rank.
func officeWords(text string, tokens []tokenize.Token, at int) int {
	uses, before := wordlist.Lookup(clue.Ranks, tokens[at].In(text)), ""
	if at > 0 {
		before = tokens[at-1].In(text)
	}
	switch {
	case uses&clue.Honorific != 0:
		return 1
	case uses&clue.Office != 0:
		if !clue.IsRank(before, clue.Military) {
			return 1
		}
	case uses&clue.AfterDoctor != 0:
		if clue.IsRank(before, clue.OfDoctor) {
			return 1
		}
	case uses&clue.Grade != 0:
		if clue.IsRank(before, clue.Military) {
			return 1
		}
	case uses&clue.Arm != 0:
		if clue.IsRank(before, clue.Military|clue.Service) {
			return 1
		}
	case isOfficeNumber(text, tokens, at):
		return 1
	case at+1 < len(tokens):
		for _, office := range clue.LongOffices {
			if strings.EqualFold(text[tokens[at].Start:tokens[at+1].End], office) {
				return 2
			}
		}
	}
	return 0
}

// MarkRanked cuts ranks out of mentions, labels the names behind ranks that nothing was
// found in, and as places the names behind the commander of a base.
func MarkRanked(p *clue.Page) {
	var persons []entity.Entity
	for i, t := range p.Tokens {
		if !ortho.IsUpperAt(p.Text, t.Start) || !clue.IsRank(t.In(p.Text), clue.Service) || i > 0 && wordlist.IsOneOf(namesakes, p.Tokens[i-1].In(p.Text)) {
			continue
		}
		name := rankedName(p.Text, p.Tokens, i)
		at := entity.IndexOverlapping(p.Names, t.Span)
		switch {
		case len(persons) > 0 && persons[len(persons)-1].End > t.Start: // the second rank in one mention
			if person, ok := cutRank(&persons[len(persons)-1], p.Text, p.Tokens, i, max(name.Start, t.End)); ok {
				persons = append(persons, person)
			}
		case at >= 0:
			if person, ok := cutRank(&p.Names[at], p.Text, p.Tokens, i, max(name.Start, t.End)); ok {
				persons = append(persons, person)
			}
		case name.Start < name.End && !entity.Found(p.Names, name) && goesOn(p.Text, name, p.Tokens[i:]):
			persons = append(persons, entity.Certain(name, entity.Person))
		}
	}
	p.Names = entity.WithAdded(p.Names, persons)
	markBases(p)
}

// cutRank ends e before the rank tokens[i] if it begins in front of that, and
// returns the person of what is left of it from start on.
func cutRank(e *entity.Entity, text string, tokens []tokenize.Token, i, start int) (person entity.Entity, ok bool) {
	if e.Start >= tokens[i].Start || e.Label != entity.Organization && e.Label != entity.Person {
		return person, false
	}
	person = entity.Entity{Span: clue.TrimSpan(text, tokenize.Span{Start: min(start, e.End), End: e.End}), Label: entity.Person, Score: e.Score}
	first := ortho.FirstWord(e.In(text))
	if wordlist.IsOneOf(clue.Hospitals, first) || wordlist.IsOneOf(namedAfter, first) || e.Label == entity.Person && person.Start >= person.End {
		return person, false // RSUD Mayjen H.A. Thalib, Miuccia Prada
	}
	for i--; tokens[i].Start > e.Start && (wordlist.IsConjunction(tokens[i].In(text)) || tokens[i].In(text) == ","); {
		i--
	}
	e.End = tokens[i].End
	return person, person.Start < person.End
}

// markBases makes places of the people behind the commander of a base.
func markBases(p *clue.Page) {
	at := 0
	for i := range p.Names {
		e := &p.Names[i]
		at = entity.From(p.Tokens, at, e.Start)
		if e.Label != entity.Person || at == 0 || at == len(p.Tokens) || p.Tokens[at].Start != e.Start {
			continue
		}
		if before := p.Tokens[at-1]; entity.OnLine(p.Text, before.End, e.Start) && clue.IsRank(before.In(p.Text), clue.OfBase) {
			e.Label = entity.Location
		}
	}
}

// rankedName returns the words with capitals behind the rank tokens[i] and the
// arm that may follow it.
func rankedName(text string, tokens []tokenize.Token, i int) (name tokenize.Span) {
	i++
	for i < len(tokens) && entity.OnLine(text, tokens[i-1].End, tokens[i].Start) && clue.IsRank(tokens[i].In(text), clue.Arm) {
		i++
	}
	for n := 0; n < clue.LongestName && i < len(tokens) && entity.OnLine(text, tokens[i-1].End, tokens[i].Start); n, i = n+1, i+1 {
		word := tokens[i].In(text)
		if !ortho.IsUpperAt(text, tokens[i].Start) || tokens[i].Kind != tokenize.Word && tokens[i].Kind != tokenize.Abbreviation || clue.IsRank(word, clue.Service) {
			break
		}
		if n == 0 {
			name.Start = tokens[i].Start
		}
		name.End = tokens[i].End
	}
	return name
}

// goesOn reports a name behind the rank that tokens begin with which a sentence
// goes on behind: with a word in small letters, as no headline does.
func goesOn(text string, name tokenize.Span, tokens []tokenize.Token) bool {
	next := entity.Behind(name, text, tokens)
	return len(next) > 0 && ortho.IsLower(text[next[0].Start])
}
