package mention

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// What a text surely names once is a name where the model overlooks it, too: [RS]
// ditangkap; polisi memeriksa rumah [RS]. Places are so behind a preposition only, or
// behind those who live there or see to it, since elsewhere they may say of what kind
// something is, musik Jawa; they go by the name without its kind as well: [Pulau
// Ombak], kapal dari [Ombak]. So do companies without their legal form, Laba [Ombak
// Raya] naik, if that leaves two words, and bodies by their first word behind what
// only a body has, survei [Ombak]. In our annotations the second mention is one, too,
// in 41 995 of 42 132 cases for people of one word, 12 316 of 12 426 for products of
// several.

// elsewhereScore is what the label of such a mention counts against others.
const elsewhereScore = 0.5

// MarkElsewhere marks those mentions where nothing was found. entities are in text
// order, tokens are those of the text.
func MarkElsewhere(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var firsts wordSieve
	known := false
	for _, e := range entities {
		for _, name := range [...]string{sureName(e, text), shortName(e, text), firstOfBody(e, text)} {
			if name != "" {
				known = true
				firsts.add(ortho.FirstWord(name))
			}
		}
	}
	if !known {
		return entities
	}
	m := elsewhere{text: text, found: entities}
	at := 0
	for i, t := range tokens {
		for at < len(entities) && entities[at].End <= t.Start {
			at++
		}
		if at < len(entities) && entities[at].Start < t.End || !ortho.IsUpperAt(text, t.Start) || !firsts.may(t.In(text)) {
			continue
		}
		m.mark(tokens, i)
	}
	return entity.WithAdded(entities, m.added)
}

// sureName returns the name of e if it may be repeated, else "".
func sureName(e entity.Entity, text string) string {
	const sure, fair = 0.9, 0.8
	name := e.In(text)
	switch e.Label {
	case entity.Person:
		if e.Score >= sure || e.Score >= fair && isFewCapitals(name) {
			return name
		}
	case entity.Product:
		if e.Score >= (sure+fair)/2 && strings.Contains(name, " ") {
			return name
		}
	case entity.Location:
		if e.Score >= fair && len(name) > 2 {
			return name
		}
	}
	return ""
}

// isFewCapitals reports two to four capitals.
func isFewCapitals(name string) bool {
	return len(name) < 5 && clue.IsAllCapitals(name)
}

// placeKinds begin the names of places that go by what stands behind them, too.
var placeKinds = wordlist.Words("kecamatan desa dusun kabupaten pulau kelurahan pelabuhan pantai gunung distrik nagari kampung gampong " +
	"danau sungai teluk selat bandara kepulauan bukit tanjung pekon jorong")

// companyEnds end the names of companies.
var companyEnds = [...]string{" Tbk.", " Tbk", " TBK", " (Persero)", " Persero"}

// shortName returns what stands behind the kind of a place or between the legal forms
// of a company, if it may be its name, else "".
func shortName(e entity.Entity, text string) string {
	kind, rest, ok := strings.Cut(e.In(text), " ")
	if !ok || !ortho.IsUpperAt(rest, 0) {
		return ""
	}
	switch e.Label {
	case entity.Location:
		if wordlist.IsOneOf(placeKinds, kind) && !wordlist.IsPlacePart(strings.ToLower(ortho.FirstWord(rest))) {
			return rest
		}
	case entity.Organization:
		for _, legal := range companyEnds {
			rest = strings.TrimSuffix(rest, legal)
		}
		if (kind == "PT" || kind == "CV") && strings.Contains(rest, " ") {
			return rest
		}
	}
	return ""
}

// elsewhere looks for names.
type elsewhere struct {
	text         string
	found, added []entity.Entity
	first        map[string]int // by the first word of names: the index of the last of them, plus one
	names        []elsewhereName
	proseAt      int // where isProse looked last
	prose        bool
}

// elsewhereName is a name with its label, "" if the text has it with two.
type elsewhereName struct {
	name  string
	label entity.Label
	led   bool // behind one of bodyLeads only
	next  int  // the index of another with the same first word, plus one; 0 for none
}

// index fills the names of the text.
func (m *elsewhere) index() {
	m.first = make(map[string]int, len(m.found))
	m.names = make([]elsewhereName, 0, len(m.found))
	for _, e := range m.found {
		m.add(sureName(e, m.text), e.Label, false)
		m.add(shortName(e, m.text), e.Label, false)
		m.add(firstOfBody(e, m.text), e.Label, true)
	}
	for _, e := range m.found {
		if n := m.name(e.In(m.text)); n != nil && n.label != e.Label {
			n.label = ""
		}
	}
}

// name returns a name of the text, nil for none.
func (m *elsewhere) name(name string) *elsewhereName {
	for i := m.first[ortho.FirstWord(name)]; i > 0; i = m.names[i-1].next {
		if m.names[i-1].name == name {
			return &m.names[i-1]
		}
	}
	return nil
}

func (m *elsewhere) add(name string, label entity.Label, led bool) {
	if name == "" {
		return
	}
	same, last := 0, m.first[ortho.FirstWord(name)]
	for i := last; i > 0; i = m.names[i-1].next {
		if same++; m.names[i-1].name == name || same == clue.MaxSameFirst {
			return
		}
	}
	m.names = append(m.names, elsewhereName{name, label, led, last})
	m.first[ortho.FirstWord(name)] = len(m.names)
}

// mark marks the longest of the names that begin at token i.
func (m *elsewhere) mark(tokens []tokenize.Token, i int) {
	if m.names == nil {
		m.index()
	}
	start := tokens[i].Start
	if n := len(m.added); n > 0 && m.added[n-1].End > start {
		return
	}
	best := entity.Entity{Score: elsewhereScore}
	for at := m.first[tokens[i].In(m.text)]; at > 0; at = m.names[at-1].next {
		n := &m.names[at-1]
		s := tokenize.Span{Start: start, End: start + len(n.name)}
		if n.label == "" || len(n.name) <= best.End-best.Start || !strings.HasPrefix(m.text[start:], n.name) || !clue.EndsToken(tokens[i:], s.End) {
			continue
		}
		if !entity.Found(m.found, s) && m.standsAlone(s, n.label, tokens, i) &&
			(n.label != entity.Location || m.isBehind(leadsToPlace, tokens, i)) && (!n.led || m.isBehind(bodyLeads, tokens, i) && (!clue.MayGoOn(m.text[s.End:]) || m.isFound(s.End+1))) {
			best.Span, best.Label = s, n.label
		}
	}
	if best.Label != "" {
		m.added = append(m.added, best)
	}
}
