package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// English names of bodies end with what they are, and what links their words is
// English, too, so that no Indonesian sentence goes through them: [Essex and
// Rutland Police], [Ghana Fishing Council], [NAACP of Texas]. Some begin with it:
// [Office for Harbour Safety].

// englishUse says where an English word for a body stands in its name.
type englishUse uint8

const (
	// bodyEnd: at the end. Of 78 runs of capitals with "and" before one of them, 74
	// are one name in our annotations.
	bodyEnd englishUse = 1 << iota
	// firmEnd: at the end of a body of its own in front of "and".
	firmEnd
	// bodyOpener: at the beginning, with "of" or "for" behind it. Of 146 such runs of
	// words all but three are bodies in our annotations.
	bodyOpener
	// englishNoun: in small letters it names a body, too.
	englishNoun
)

// englishBodies are such words.
var englishBodies = wordlist.Uses(map[englishUse]string{
	bodyEnd | bodyOpener | englishNoun: "agency association bureau commission committee council institute office society",
	bodyEnd | bodyOpener:               "department federation ministry",
	bodyEnd | englishNoun:              "authority board fund organisation organization union",
	bodyEnd: "academy administration alliance coalition college company confederation corporation forum foundation hospital initiative " +
		"laboratory network partnership police scheme service services team tribunal trust university",
	firmEnd | bodyOpener | englishNoun: "center centre",
	firmEnd | englishNoun:              "bank group",
	firmEnd:                            "church co corp court inc llc ltd museum plc press school",
	bodyOpener:                         "centers",
	englishNoun:                        "force party",
})

// isEnglish says whether a word, in letters of either case, has one of the uses.
func isEnglish(word string, uses englishUse) bool {
	return wordlist.Lookup(englishBodies, word)&uses != 0
}

// IsEnglishNoun says whether a word names a body in small letters, too.
func IsEnglishNoun(word string) bool { return isEnglish(word, englishNoun) }

// bodyKinds are English words for a body or for those it is for that stand before
// its other words; no Indonesian text begins one with them otherwise.
var bodyKinds = wordlist.Words(
	"american australian british canadian central communication communications european federal general global international",
	"irish joint medical metropolitan national public royal scottish state united welsh world",
)

// bodyMembers are Indonesian words for those in a body that a name in English
// never begins with.
var bodyMembers = wordlist.Words(
	"anggota dokter hakim jaksa juru kepala ketua pegawai pejabat pekerja peneliti petugas polisi presiden relawan staf wakil",
)

// MarkForeign marks such bodies over their parts.
func MarkForeign(p *clue.Page) {
	var bodies []entity.Entity
	at := 0
	for i, e := range p.Names {
		at = entity.From(p.Tokens, at, e.Start)
		if at == len(p.Tokens) || p.Tokens[at].Start != e.Start || !mayBeBody(e) {
			continue
		}
		body := e
		several := strings.Contains(e.In(p.Text), " ")
		if i+1 < len(p.Names) && linksOf(e, p.Names[i+1], p.Text) {
			body.End = p.Names[i+1].End
		} else if isBodyEnd(e.In(p.Text)) {
			body.Start = bodyStart(p.Names[:i], p.Text, p.Tokens[:at], e.Start, several)
			if body.Start == e.Start {
				body.Start += memberLen(e.In(p.Text))
			}
		}
		if body.Span == e.Span {
			continue
		}
		if e.Label == entity.Person || e.Label == entity.Location {
			body.Label = entity.Organization
		}
		if body.Start > e.Start {
			p.Names[i].Start, p.Names[i].Label = body.Start, body.Label
			continue
		}
		bodies = append(bodies, body)
	}
	markBodyOpeners(p)
	p.Names = entity.WithReplaced(p.Names, entity.Apart(bodies))
}

// mayBeBody says whether the label of a name may be that of a body, or of an event
// or a programme that is called like one.
func mayBeBody(e entity.Entity) bool {
	return clue.Changeable(e.Label) || e.Label == entity.Event || e.Label == entity.Product
}

// linksOf reports an organisation and a place or body with "of" between them.
func linksOf(e, next entity.Entity, text string) bool {
	return e.Label == entity.Organization && (next.Label == entity.Location || next.Label == entity.Organization) &&
		next.Start == e.End+len(" of ") && text[e.End:next.Start] == " of "
}

// isBodyEnd reports a name whose last word says that it is a body.
func isBodyEnd(name string) bool {
	last := ortho.LastWord(name)
	return isEnglish(last, bodyEnd) && ortho.IsUpperAt(last, 0)
}

// memberLen returns the length of the words for its members that an English name
// of three words or more begins with: Petugas Texas State Police.
func memberLen(name string) int {
	first, rest, ok := strings.Cut(name, " ")
	if !ok || !strings.Contains(rest, " ") || !wordlist.IsOneOf(bodyMembers, first) {
		return 0
	}
	return len(first) + 1
}

// longestBody is how many words may be taken into the name of a body.
const longestBody = 6

// bodyStart returns where the body begins whose words from start on were found.
// tokens are those before it, and so are entities; several says whether they are
// more than one.
func bodyStart(entities []entity.Entity, text string, tokens []tokenize.Token, start int, several bool) int {
	for n := 0; n < longestBody; n++ {
		at := len(tokens) - 1
		if at < 0 || !entity.OnLine(text, tokens[at].End, start) || tokens[at].End == start {
			break
		}
		before := entity.LastBefore(entities, start)
		word := tokens[at].In(text)
		switch {
		case word == "and" || word == "&":
			if at == 0 || !entity.OnLine(text, tokens[at-1].End, tokens[at].Start) || !mayJoin(tokens[at-1], text) || word == "&" && areTwo(entities, tokens[at-1].End) {
				return start
			}
			at--
		case before >= 0 && entities[before].End == tokens[at].End && entities[before].Label == entity.Location && several:
		case wordlist.IsOneOf(bodyKinds, word) && ortho.IsUpperAt(word, 0):
		default:
			return start
		}
		start = tokens[at].Start
		if before >= 0 && entities[before].End == tokens[at].End && mayBeBody(entities[before]) {
			start = entities[before].Start
		}
		for at > 0 && tokens[at].Start > start {
			at--
		}
		tokens, several = tokens[:at], true
	}
	return start
}

// areTwo says whether a body was found that ends at an offset, in front of "&", which
// is Indonesian, too. A place or a person there is part of the body behind: Bill &
// Melinda Gates Foundation.
func areTwo(entities []entity.Entity, end int) bool {
	before := entity.LastBefore(entities, end)
	return before >= 0 && entities[before].End == end && entities[before].Label == entity.Organization
}

// mayJoin reports a word with a capital that ends no body of its own.
func mayJoin(t tokenize.Token, text string) bool {
	word := t.In(text)
	return t.Kind == tokenize.Word && ortho.IsUpperAt(text, t.Start) && !isEnglish(word, bodyEnd|firmEnd)
}
