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
// only a body has, survei [Ombak], and people by their last word inside of a sentence,
// between words in small letters: [Rian Salah], gol kedua [Salah] lahir. In our
// annotations the second mention is one, too, in 41 995 of 42 132 cases for people of
// one word, 12 316 of 12 426 for products of several.

// elsewhereScore is what the label of such a mention counts against others.
const elsewhereScore = 0.5

// MarkElsewhere marks those mentions where nothing was found.
func MarkElsewhere(p *clue.Page) {
	var firsts wordSieve
	known := false
	for _, e := range p.Names {
		for _, name := range [...]string{sureName(e, p.Text), shortName(e, p.Text), firstOfBody(e, p.Text), lastOfPerson(e, p.Text)} {
			if name != "" {
				known = true
				firsts.add(ortho.FirstWord(name))
			}
		}
	}
	if !known {
		return
	}
	m := elsewhere{Page: p}
	at := 0
	for i, t := range p.Tokens {
		for at < len(p.Names) && p.Names[at].End <= t.Start {
			at++
		}
		if at < len(p.Names) && p.Names[at].Start < t.End || !ortho.IsUpperAt(p.Text, t.Start) || !firsts.may(t.In(p.Text)) {
			continue
		}
		m.mark(i)
	}
	p.Names = entity.WithAdded(p.Names, m.added)
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
	*clue.Page
	added   []entity.Entity
	first   map[string]int // by the first word of names: the index of the last of them, plus one
	known   []elsewhereName
	proseAt int // where isProse looked last
	prose   bool
}

// elsewhereName is a name with its label, "" if the text has it with two.
type elsewhereName struct {
	name  string
	label entity.Label
	where elsewhereCue
	next  int // the index of another with the same first word, plus one; 0 for none
}

// elsewhereCue says where a name is looked for.
type elsewhereCue uint8

const (
	anywhere       elsewhereCue = iota
	behindLead                  // behind one of bodyLeads
	insideSentence              // behind a word in small letters, in a paragraph
)

// index fills the names of the text.
func (m *elsewhere) index() {
	m.first = make(map[string]int, len(m.Names))
	m.known = make([]elsewhereName, 0, len(m.Names))
	for _, e := range m.Names {
		m.add(sureName(e, m.Text), e.Label, anywhere)
		m.add(shortName(e, m.Text), e.Label, anywhere)
		m.add(firstOfBody(e, m.Text), e.Label, behindLead)
	}
	for _, e := range m.Names {
		m.add(lastOfPerson(e, m.Text), e.Label, insideSentence)
	}
	for _, e := range m.Names {
		if n := m.name(e.In(m.Text)); n != nil && n.label != e.Label {
			n.label = ""
		}
	}
}

// name returns a name of the text, nil for none.
func (m *elsewhere) name(name string) *elsewhereName {
	for i := m.first[ortho.FirstWord(name)]; i > 0; i = m.known[i-1].next {
		if m.known[i-1].name == name {
			return &m.known[i-1]
		}
	}
	return nil
}

func (m *elsewhere) add(name string, label entity.Label, where elsewhereCue) {
	if name == "" {
		return
	}
	same, last := 0, m.first[ortho.FirstWord(name)]
	for i := last; i > 0; i = m.known[i-1].next {
		if same++; m.known[i-1].name == name || same == clue.MaxSameFirst {
			return
		}
	}
	m.known = append(m.known, elsewhereName{name, label, where, last})
	m.first[ortho.FirstWord(name)] = len(m.known)
}

// mark marks the longest of the names that begin at token i.
func (m *elsewhere) mark(i int) {
	if m.known == nil {
		m.index()
	}
	start := m.Tokens[i].Start
	if n := len(m.added); n > 0 && m.added[n-1].End > start {
		return
	}
	best := entity.Entity{Score: elsewhereScore}
	for at := m.first[m.Tokens[i].In(m.Text)]; at > 0; at = m.known[at-1].next {
		n := &m.known[at-1]
		s := tokenize.Span{Start: start, End: start + len(n.name)}
		if n.label == "" || len(n.name) <= best.End-best.Start || !strings.HasPrefix(m.Text[start:], n.name) || !clue.EndsToken(m.Tokens[i:], s.End) {
			continue
		}
		if !entity.Found(m.Names, s) && m.standsAlone(s, n.label, i) && m.fits(n, s, i) {
			best.Span, best.Label = s, n.label
		}
	}
	if best.Label != "" {
		m.added = append(m.added, best)
	}
}
