package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Suspects and victims go by initials, often those of countries and parties:
// AS (34), RI (23 tahun). An age in brackets makes a person of them, and so do a
// rank before them, Briptu RS, and a list of initials most of which are people:
// BS, RD, dan JPW.

// beforeInitials are words that initials of a person stand behind.
var beforeInitials = map[string]bool{
	"berinisial": true, "inisial": true,
	"kompol": true, "akbp": true, "akp": true, "iptu": true, "ipda": true, "aiptu": true, "aipda": true,
	"bripka": true, "brigpol": true, "brigadir": true, "briptu": true, "bripda": true, "bharada": true, "bharatu": true,
	"lettu": true, "letda": true, "serma": true, "serka": true, "sertu": true, "serda": true,
	"kopka": true, "koptu": true, "kopda": true, "praka": true, "pratu": true, "prada": true,
}

// markInitials labels such initials. entities are in text order, tokens are
// those of the text.
func markInitials(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	var added []Entity
	for i := 0; i < len(tokens); i++ {
		if !isInitials(tokens[i].In(text)) {
			continue
		}
		if cued(text, tokens, i) {
			added = labelled(added, entities, tokens[i].Span, Person)
		} else if years, ok := aged(text, tokens[i+1:]); ok {
			added = withInitials(added, entities, text, tokens[i].Span, years)
		}
		if n := initialsList(text, tokens[i:]); n > 1 {
			added = withList(added, entities, text, tokens[i:i+n])
			i += n - 1
		}
	}
	return withAdded(entities, added)
}

// isInitials reports one to three capitals, with stops or without.
func isInitials(word string) bool {
	letters := 0
	for i := range len(word) {
		switch c := word[i]; {
		case 'A' <= c && c <= 'Z':
			letters++
		case c != '.' || letters == 0:
			return false
		}
	}
	return letters >= 1 && letters <= 3
}

// cued says whether token i stands behind such a word and no name goes on behind
// it: AKBP M. Yusuf.
func cued(text string, tokens []tokenize.Token, i int) bool {
	return i > 0 && isOneOf(beforeInitials, tokens[i-1].In(text)) && onLine(text, tokens[i-1].End, tokens[i].Start) &&
		(i+1 == len(tokens) || !isUpperAt(text, tokens[i+1].Start) || !onLine(text, tokens[i].End, tokens[i+1].Start))
}

// aged says whether tokens begin with an age in brackets, and whether that is
// said to be in years.
func aged(text string, tokens []tokenize.Token) (years, ok bool) {
	if len(tokens) < 3 || tokens[0].In(text) != "(" {
		return false, false
	}
	n := tokens[1].In(text)
	if len(n) != 2 || !isDigit(n[0]) || !isDigit(n[1]) || n[0] == '0' {
		return false, false
	}
	switch tokens[2].In(text) {
	case ")":
		return false, true
	case "tahun", "thn", "th", "thn.", "th.":
		return true, len(tokens) > 3 && tokens[3].In(text) == ")"
	}
	return false, false
}

// withInitials adds aged initials to the people found, unless they may be a
// party or a country with a count: PKB (16), China (20).
func withInitials(added, entities []Entity, text string, s tokenize.Span, years bool) []Entity {
	found := overlapping(entities, s)
	if degrees[s.In(text)] && behindDegree(text[:s.Start], entities[:before(entities, s.Start)+1], false) {
		return added // Budi Santoso, SH (45)
	}
	if !years && (found.Label == Organization && s.End-s.Start > 2 || besideCount(entities, text, s)) {
		return added
	}
	return labelled(added, entities, s, Person)
}

// besideCount says whether a place or an organisation beside the span has a number
// in brackets as well.
func besideCount(entities []Entity, text string, s tokenize.Span) bool {
	i := before(entities, s.Start)
	for j := max(i, 0); j < min(i+3, len(entities)); j++ {
		e := entities[j]
		if e.Span == s || e.Label != Location && e.Label != Organization || isInitials(e.In(text)) {
			continue
		}
		if e.End+2 < len(text) && text[e.End:e.End+2] == " (" && isDigit(text[e.End+2]) {
			return true
		}
	}
	return false
}

// initialsList returns how many tokens the list of initials has that tokens
// begin with; ages in brackets are no part of one.
func initialsList(text string, tokens []tokenize.Token) int {
	n := 1
	for i := 1; i < len(tokens) && !hasNewline(text[tokens[i-1].End:tokens[i].Start]); i++ {
		switch w := tokens[i].In(text); {
		case w == "," || w == "dan" || w == "serta":
		case isInitials(w) && tokens[i-1].Start >= tokens[n-1].End:
			n = i + 1
		default:
			return n
		}
	}
	return n
}

// withList makes people of all initials of a list if most are.
func withList(added, entities []Entity, text string, list []tokenize.Token) []Entity {
	all, people := 0, 0
	for _, t := range list {
		if !isInitials(t.In(text)) {
			continue
		}
		all++
		if e := overlapping(entities, t.Span); e.Span == t.Span && e.Label == Person {
			people++
		}
	}
	if people == all || people == 0 || (people < 2 || people*2 < all) && !announced(text[:list[0].Start]) {
		return added
	}
	for _, t := range list {
		if isInitials(t.In(text)) {
			added = labelled(added, entities, t.Span, Person)
		}
	}
	return added
}

// announcements lead from suspects to their initials.
var announcements = []string{" yaitu ", " yakni ", " ialah ", " adalah ", "masing-masing "}

// suspects are those who go by initials.
var suspects = []string{"orang", "tersangka", "terdakwa", "saksi", "pelaku", "korban", "terpidana", "Terdakwa", "Tersangka"}

// longestAnnouncement is how many bytes are looked through for them.
const longestAnnouncement = 60

// announced says whether text ends with suspects and a word that announces their
// names.
func announced(text string) bool {
	text = text[max(0, len(text)-longestAnnouncement):]
	for _, a := range announcements {
		rest, ok := strings.CutSuffix(text, a)
		if !ok {
			continue
		}
		for _, s := range suspects {
			if strings.Contains(rest, s) {
				return true
			}
		}
	}
	return false
}
