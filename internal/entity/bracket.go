package entity

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// What a page leaves open or closes too early is no part of a mention: Rabu (8/10/2028.

// Closed returns entities, in place, with their brackets in pairs. An entity ends in
// front of a bracket that lacks the other, unless that stands right behind it. What would
// begin with one is left out.
func Closed(text string, entities []Entity) []Entity {
	out := entities[:0]
	for _, e := range entities {
		if strings.ContainsAny(e.In(text), "()") {
			e.Span = closed(text, e.Span)
		}
		if e.Start < e.End {
			out = append(out, e)
		}
	}
	return out
}

// closed returns s with its brackets in pairs.
func closed(text string, s tokenize.Span) tokenize.Span {
	name := s.In(text)
	depth, first := 0, 0
	for i := range len(name) {
		switch {
		case name[i] == '(':
			if depth == 0 {
				first = i
			}
			depth++
		case name[i] == ')' && depth > 0:
			depth--
		case name[i] == ')':
			return cutAt(s, name, i)
		}
	}
	if depth == 1 && strings.HasPrefix(text[s.End:], ")") {
		s.End++
		return s
	}
	if depth > 0 {
		return cutAt(s, name, first)
	}
	return s
}

// cutAt ends s, which is name, in front of byte at of it and the blanks and commas there.
func cutAt(s tokenize.Span, name string, at int) tokenize.Span {
	s.End = s.Start + len(strings.TrimRight(name[:at], " ,;:\t\"'"))
	return s
}
