package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The guideline that the built-in model is trained on has rulings that leave
// nothing to statistics. They are applied to what the model found, whatever
// the annotators of a rare case did.

// honorifics are written before a person's name and are not part of it. Gus,
// Cak, Bung, Kang, Mbah, Bang and Pak are missing: with some people they are.
var honorifics = map[string]bool{
	"h.": true, "hj.": true, "kh": true, "kh.": true, "k.h.": true, "kyai": true, "kiai": true,
	"ustaz": true, "ustadz": true, "habib": true, "tgk": true, "tgk.": true, "teungku": true,
	"dr": true, "dr.": true, "drs.": true, "dra.": true, "drg.": true, "ir": true, "ir.": true,
	"prof": true, "prof.": true, "presiden": true, "wapres": true, "menteri": true, "gubernur": true,
	"bupati": true, "walikota": true, "camat": true, "lurah": true, "jenderal": true, "letjen": true,
	"mayjen": true, "brigjen": true, "kolonel": true, "letkol": true, "kapten": true, "irjen": true,
	"kombes": true, "kompol": true, "akbp": true, "akp": true, "iptu": true, "ipda": true, "aiptu": true,
	"aipda": true, "bripka": true, "brigadir": true, "briptu": true, "bripda": true, "komjen": true,
	"capres": true, "cawapres": true, "caleg": true, "ketum": true, "sekjen": true, "sir": true,
	"paus": true, "nabi": true, "chef": true, "coach": true, "romo": true,
}

// ranks are those that TNI may stand behind: Brigjen TNI.
var ranks = map[string]bool{
	"jenderal": true, "letjen": true, "mayjen": true, "brigjen": true, "kolonel": true, "letkol": true, "mayor": true,
	"kapten": true, "lettu": true, "letda": true, "marsekal": true, "marsdya": true, "marsda": true, "marsma": true,
	"laksamana": true, "laksdya": true, "laksda": true, "laksma": true,
}

// endsRank says whether e is the TNI of a rank, which is no mention; before is
// the token before it.
func endsRank(e Entity, text string, before tokenize.Token) bool {
	return e.In(text) == "TNI" && isOneOf(ranks, before.In(text)) && onLine(text, before.End, e.Start)
}

// governments are the words between pemerintah and a place that make an
// organisation of both; without them only the place is marked.
var governments = map[string]bool{"kabupaten": true, "kota": true, "provinsi": true, "daerah": true}

// applyRulings applies all rulings to what the model found, in the order in which
// they build on each other. names are in text order, tokens are those of the
// text.
func applyRulings(k *tagger.Knowledge, names []Entity, text string, tokens []tokenize.Token) []Entity {
	// Where names begin and end, one by one.
	names = cutTails(names, text)
	names = mendNames(names, text, tokens)
	// What belongs to a name or is one, by the words around it.
	names = markRanked(names, text, tokens)
	names = markUnits(names, text, tokens)
	names = markAbbreviatedPlaces(names, text, tokens)
	names = defineShortForms(k, names, text, tokens)
	names = joinOrganizations(names, text)
	names = splitSeries(joinAcronyms(splitPairs(k, names, text), text), text)
	names = joinNicknames(names, text)
	// Parts of a page that are written to a pattern.
	names = markSlots(k, names, text, tokens)
	names = markDatelines(names, text, tokens)
	names = markTitles(names, text, tokens)
	names = markCredits(k, names, text, tokens)
	names = withoutLanguages(names, text, tokens)
	names = markInitials(names, text, tokens)
	names = markCountryCodes(names, text, tokens)
	placeVenues(names, text, k.IsPlace)
	// Laws and events by their numbers, then what definitions and nouns say.
	names = markLaws(names, text, tokens)
	names = markElections(names, text, tokens)
	names = nameEvents(names, text)
	names = markDefinitions(names, text, tokens)
	classify(names, text, tokens)
	return names
}

// mendNames mends entities, which are in text order, in place. tokens are those
// of the text.
func mendNames(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	at := 0
	out := entities[:0]
	for _, e := range entities {
		for at < len(tokens) && tokens[at].Start < e.Start {
			at++
		}
		if isUnmarked(e, text, out) {
			continue
		}
		e = withFeature(e, text, tokens[at:])
		switch e.Label {
		case Person:
			e = withSyllable(withoutHonorifics(e, text, tokens, at), text, tokens[at:])
		case Event:
			e = withSeason(withoutKind(e, text), text)
		case Location:
			e = withTeam(withGovernment(e, text, tokens, at), text, tokens, at)
			e = withOpen(e, text, tokens[at:])
			for len(out) > 0 && out[len(out)-1].Start >= e.Start {
				out = out[:len(out)-1] // a part of what e has become
			}
		case Organization:
			if isTicker(e, text) || at > 0 && endsRank(e, text, tokens[at-1]) {
				continue
			}
			if len(e.In(text)) > 7 && strings.EqualFold(e.In(text)[:7], "timnas ") {
				e = withAgeGroup(e, text, tokens[at:])
			}
		}
		e.Span = trimSpan(text, e.Span)
		if e.Label != Person {
			e.End -= sentenceStop(e.In(text))
		}
		if e.Label == Product || e.Label == Person {
			e.End -= episode(e.In(text))
		}
		if e.Start < e.End && (len(out) == 0 || out[len(out)-1].End <= e.Start) {
			out = append(out, e)
		}
	}
	return out
}

// withoutHonorifics leaves out the honorifics and offices before a name;
// tokens[at] is its first.
func withoutHonorifics(e Entity, text string, tokens []tokenize.Token, at int) Entity {
	for at < len(tokens) {
		n := 1
		if !isOneOf(honorifics, tokens[at].In(text)) {
			n = officeWords(text, tokens, at)
		}
		if n == 0 || at+n >= len(tokens) || tokens[at+n].End > e.End {
			break
		}
		at += n
		e.Start = tokens[at].Start
	}
	return e
}

// withGovernment makes [Kabupaten Sukabumi] behind pemerintah part of the name
// of that government.
func withGovernment(e Entity, text string, tokens []tokenize.Token, at int) Entity {
	if at == 0 || at >= len(tokens) || tokens[at].Start != e.Start || tokens[at].End >= e.End {
		return e
	}
	before := tokens[at-1]
	if !strings.EqualFold(before.In(text), "pemerintah") || !isOneOf(governments, tokens[at].In(text)) ||
		hasNewline(text[before.End:e.Start]) {
		return e
	}
	e.Start, e.Label = before.Start, Organization
	return e
}

// behind returns the tokens behind e if they go on on its line, else nil. tokens
// begin with the first of e or before it.
func behind(e Entity, text string, tokens []tokenize.Token) []tokenize.Token {
	for i, t := range tokens {
		if t.Start >= e.End {
			if onLine(text, e.End, t.Start) {
				return tokens[i:]
			}
			break
		}
	}
	return nil
}

func isOneOf(set map[string]bool, word string) bool {
	if len(word) > 12 {
		return false
	}
	var buf [12]byte
	for i := range len(word) {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	return set[string(buf[:len(word)])]
}

// trimSpan takes quotes, commas and lone brackets off the ends of a span.
func trimSpan(text string, s tokenize.Span) tokenize.Span {
	const quotes = " \t\"'`“”‘’«»,;:/"
	for {
		name := s.In(text)
		trimmed := strings.TrimLeft(name, quotes+")]}")
		s.Start += len(name) - len(trimmed)
		name = strings.TrimRight(trimmed, quotes+"([{")
		if n := len(name); n > 1 && (lone(name, '(', ')', n-1) || lone(name, '[', ']', n-1)) {
			name = name[:n-1]
		} else if n > 1 && (lone(name, ')', '(', 0) || lone(name, ']', '[', 0)) {
			s.Start++
			name = name[1:]
		}
		if s.Start+len(name) == s.End && len(name) == len(trimmed) {
			return s
		}
		s.End = s.Start + len(name)
		if name == "" {
			return s
		}
	}
}

// sentenceStop returns the length of a stop behind the one or two capitals that
// a name of several words ends in: Serie A. It ends the sentence.
func sentenceStop(name string) int {
	space := strings.LastIndexByte(name, ' ')
	letters, stop := strings.CutSuffix(name[space+1:], ".")
	if !stop || space <= 0 || len(letters) == 0 || len(letters) > 2 || strings.Trim(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return 0
	}
	return 1
}

// lone says whether name has the bracket close at index at and no bracket
// open to match it.
func lone(name string, open, closing byte, at int) bool {
	return name[at] == closing && strings.IndexByte(name, open) < 0
}
