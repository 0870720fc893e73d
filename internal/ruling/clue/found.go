package clue

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

// What was found at a place of the text, which many rulings ask.

// Doubtless is the score from which the label of a name stands against a noun.
const Doubtless = 0.8

// Changeable says whether a label of the model may give way to a noun's: one
// between people, places and organisations.
func Changeable(l entity.Label) bool {
	return l == entity.Person || l == entity.Location || l == entity.Organization
}

// Product returns a product that a ruling is sure of.
func Product(start, end int) entity.Entity {
	return entity.Certain(tokenize.Span{Start: start, End: end}, entity.Product)
}

// FoundAt returns what was found at a byte; the zero Entity if nothing was.
func FoundAt(entities []entity.Entity, at int) entity.Entity {
	return entity.Overlapping(entities, tokenize.Span{Start: at, End: at + 1})
}

// IsFoundAs says whether a mention with a label was found at just that span.
func IsFoundAs(entities []entity.Entity, s tokenize.Span, label entity.Label) bool {
	e := entity.Overlapping(entities, s)
	return e.Label == label && e.Span == s
}

// CoversFound says whether what was found at a span lies in it.
func CoversFound(entities []entity.Entity, s tokenize.Span) bool {
	i := entity.IndexOverlapping(entities, s)
	if i < 0 {
		return true
	}
	for ; i < len(entities) && entities[i].Start < s.End; i++ {
		if e := entities[i]; e.Start < s.Start || e.End > s.End {
			return false
		}
	}
	return true
}

// Within says whether all entities that a span meets lie in it and none of them
// is a law. entities begin with the first of them.
func Within(entities []entity.Entity, s tokenize.Span) bool {
	for _, e := range entities {
		if e.Start >= s.End {
			break
		}
		if e.Start < s.Start || e.End > s.End || e.Label == entity.Law {
			return false
		}
	}
	return true
}

// FoundWithin says whether nothing was found at a span or only a part of it from its
// beginning: of John Wick 4 the person.
func FoundWithin(entities []entity.Entity, s tokenize.Span) bool {
	e := entity.Overlapping(entities, s)
	return e.Label == "" || e.Start == s.Start && e.End < s.End
}

// IsRightBehind says whether e is a person that a single space parts from what ends
// at end.
func IsRightBehind(e entity.Entity, end int, text string) bool {
	return e.Label == entity.Person && e.Start == end+1 && text[end] == ' '
}

// IsBehindPerson says whether a person ends before at on its line, with so many bytes
// between or more.
func IsBehindPerson(entities []entity.Entity, text string, at, least int) bool {
	i := entity.LastBefore(entities, at)
	return i >= 0 && entities[i].Label == entity.Person && at-entities[i].End >= least && entity.OnLine(text, entities[i].End, at)
}

// IsProseAt says whether the line of the text around at is a paragraph.
func IsProseAt(text string, at int) bool {
	const near = 200
	start := max(0, at-near)
	if n := strings.LastIndexByte(text[start:at], '\n'); n >= 0 {
		start += n + 1
	} else if start > 0 {
		return true
	}
	line, _, ended := strings.Cut(text[start:min(len(text), at+near)], "\n")
	return !ended && at+near < len(text) || entity.IsProse(line)
}

// MaxSameFirst bounds how many names that begin with the same word are looked for,
// which keeps the whole linear.
const MaxSameFirst = 64
