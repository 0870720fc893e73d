package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Ranks and offices are no part of a mention, says the guideline, and behind a
// rank stands a name: Kompol [Budi Santoso], Marsekal Madya [Budi]. The
// commander of a base is named after the place: Danlanud [Halim].

// serviceRanks are the ranks of police and forces that are hardly ever anything
// else. Mayor, Kapten, Jenderal and Laksamana are missing: streets, schools and
// ships have them in their names, and so do Kolonel and Letjen.
var serviceRanks = map[string]bool{
	"akbp": true, "kompol": true, "kombes": true, "kombespol": true, "iptu": true, "ipda": true, "aiptu": true,
	"aipda": true, "bripka": true, "briptu": true, "bripda": true, "brigpol": true, "bharada": true, "bharatu": true,
	"bharaka": true, "irjen": true, "brigjen": true, "komjen": true, "mayjen": true, "lettu": true, "letda": true,
	"peltu": true, "pelda": true, "serma": true, "serka": true, "sertu": true, "serda": true, "kopka": true,
	"koptu": true, "kopda": true, "praka": true, "pratu": true, "prada": true, "marsdya": true, "marsda": true,
	"marsma": true, "laksdya": true, "laksda": true, "laksma": true, "akp": true,
}

// namesakes stand before what is no rank: Partai AKP is that of Turki, Tim AKP
// makes assessments, Mpu Bharada was a sage.
var namesakes = map[string]bool{"partai": true, "tim": true, "mpu": true}

// namedAfter begin the names of bodies that are named after officers: SMK Brigjen
// Katamso. Hospitals are, too.
var namedAfter = map[string]bool{
	"sd": true, "sdn": true, "smp": true, "smpn": true, "sma": true, "sman": true, "smk": true, "smkn": true,
	"sekolah": true, "akademi": true, "universitas": true, "yayasan": true, "stadion": true, "museum": true,
}

// offices are honorifics of villages, courts, companies and pitches.
var offices = map[string]bool{
	"peratin": true, "sangadi": true, "kapitalaung": true, "ondoafi": true, "ondofolo": true, "klian": true,
	"kelian": true, "lebai": true, "modin": true, "damang": true, "perbekel": true, "pambakal": true, "kuwu": true,
	"keuchik": true, "tumenggung": true, "khalifah": true, "kalifah": true, "sekper": true, "dirkeu": true,
	"dirops": true, "koci": true, "danlanud": true, "danlanal": true, "danlantamal": true,
}

// longOffices are those of two words. Tuan Guru is missing: one is known as Tuan
// Guru Bajang.
var longOffices = []string{"jro bendesa", "tuha peut"}

// grades follow Marsekal and Laksamana.
var grades = map[string]bool{"madya": true, "muda": true, "pertama": true}

// arms follow a rank: Kombes Pol, Kolonel Inf.
var arms = map[string]bool{
	"pol": true, "pol.": true, "polisi": true, "tni": true, "inf": true, "inf.": true, "mar": true, "mar.": true,
	"pnb": true, "pas": true, "kav": true, "arm": true, "armed": true, "arh": true, "czi": true, "cpl": true,
	"cke": true, "chk": true, "ckm": true, "cku": true, "cba": true, "caj": true, "cpm": true, "ctp": true,
	"laut": true, "sus": true, "tek": true, "nav": true, "kal": true, "adm": true, "lek": true, "kes": true,
	"kum": true, "purn": true, "purn.": true,
}

// airBases are commanders of bases, which bear the names of heroes.
var airBases = map[string]bool{"danlanud": true, "danlanal": true, "danlantamal": true}

// officeWords returns how many tokens from tokens[at] on, with which a person
// begins, are an office or rank.
func officeWords(text string, tokens []tokenize.Token, at int) int {
	word, before := tokens[at].In(text), ""
	if at > 0 {
		before = tokens[at-1].In(text)
	}
	switch {
	case isOneOf(serviceRanks, word):
		return 1
	case isOneOf(offices, word):
		if !isOneOf(ranks, before) { // Jenderal Khalifah Haftar
			return 1
		}
	case isOneOf(grades, word):
		if isOneOf(ranks, before) {
			return 1
		}
	case isOneOf(arms, word):
		if isOneOf(ranks, before) || isOneOf(serviceRanks, before) {
			return 1
		}
	case at+1 < len(tokens):
		for _, office := range longOffices {
			if strings.EqualFold(text[tokens[at].Start:tokens[at+1].End], office) {
				return 2
			}
		}
	}
	return 0
}

// markRanked cuts ranks out of mentions, labels the names behind ranks that
// nothing was found in, and as places the names behind the commander of a base.
// entities are in text order, tokens are those of the text.
func markRanked(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	var persons []Entity
	for i, t := range tokens {
		if !isUpperAt(text, t.Start) || !isOneOf(serviceRanks, t.In(text)) || i > 0 && isOneOf(namesakes, tokens[i-1].In(text)) {
			continue
		}
		name := rankedName(text, tokens, i)
		at := indexOverlapping(entities, t.Span)
		switch {
		case len(persons) > 0 && persons[len(persons)-1].End > t.Start: // the second rank in one mention
			if person, ok := cutRank(&persons[len(persons)-1], text, tokens, i, max(name.Start, t.End)); ok {
				persons = append(persons, person)
			}
		case at >= 0:
			if person, ok := cutRank(&entities[at], text, tokens, i, max(name.Start, t.End)); ok {
				persons = append(persons, person)
			}
		case name.Start < name.End && overlapping(entities, name).Label == "" && goesOn(text, name, tokens[i:]):
			persons = append(persons, Entity{Span: name, Label: Person, Score: sureScore})
		}
	}
	entities = withAdded(entities, persons)
	markBases(entities, text, tokens)
	return entities
}

// cutRank ends e before the rank tokens[i] if it begins in front of that, and
// returns the person of what is left of it from start on.
func cutRank(e *Entity, text string, tokens []tokenize.Token, i, start int) (person Entity, ok bool) {
	if e.Start >= tokens[i].Start || e.Label != Organization && e.Label != Person {
		return person, false
	}
	person = Entity{Span: trimSpan(text, tokenize.Span{Start: min(start, e.End), End: e.End}), Label: Person, Score: e.Score}
	first, _, _ := strings.Cut(e.In(text), " ")
	if isOneOf(hospitals, first) || isOneOf(namedAfter, first) || e.Label == Person && person.Start >= person.End {
		return person, false // RSUD Mayjen H.A. Thalib, Miuccia Prada
	}
	for i--; tokens[i].Start > e.Start && (isConjunction(tokens[i].In(text)) || tokens[i].In(text) == ","); {
		i--
	}
	e.End = tokens[i].End
	return person, person.Start < person.End
}

// markBases makes places of the people behind the commander of a base, in place.
func markBases(entities []Entity, text string, tokens []tokenize.Token) {
	for i, t := range tokens {
		if i+1 == len(tokens) || !isOneOf(airBases, t.In(text)) || !onLine(text, t.End, tokens[i+1].Start) {
			continue
		}
		at := indexOverlapping(entities, tokens[i+1].Span)
		if at >= 0 && entities[at].Start == tokens[i+1].Start && entities[at].Label == Person {
			entities[at].Label = Location
		}
	}
}

// longestName is how many words of a name are looked for behind a rank.
const longestName = 4

// rankedName returns the words with capitals behind the rank tokens[i] and the
// arm that may follow it.
func rankedName(text string, tokens []tokenize.Token, i int) (name tokenize.Span) {
	i++
	for i < len(tokens) && onLine(text, tokens[i-1].End, tokens[i].Start) && isOneOf(arms, tokens[i].In(text)) {
		i++
	}
	for n := 0; n < longestName && i < len(tokens) && onLine(text, tokens[i-1].End, tokens[i].Start); n, i = n+1, i+1 {
		word := tokens[i].In(text)
		if !isUpperAt(text, tokens[i].Start) || tokens[i].Kind != tokenize.Word && tokens[i].Kind != tokenize.Abbreviation || isOneOf(serviceRanks, word) {
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
	for _, t := range tokens {
		if t.Start >= name.End {
			c := text[t.Start]
			return onLine(text, name.End, t.Start) && c >= 'a' && c <= 'z'
		}
	}
	return false
}
