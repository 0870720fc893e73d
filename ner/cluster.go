package ner

import (
	"cmp"
	"slices"
	"strings"
)

// Cluster is one person, place, organisation or other thing with a name, and
// every mention of it in a document.
type Cluster struct {
	// Name is the fullest form in which the text names it, with runs of white
	// space made one blank: "Kim Jong Un", not "Kim". A nickname is only taken
	// where the text has nothing else, and a person whose full name stands in
	// capitals alone ("KIM JONG UN") gets small letters if a part of it has them.
	Name string `json:"name"`
	// Label is the label that all mentions have.
	Label Label `json:"label"`
	// Mentions are the mentions as they were given, in text order.
	Mentions []Entity `json:"mentions"`
}

// Clusters gathers the mentions that name the same person, place or
// organisation in one document: ClustersOf with these labels.
func Clusters(text string, mentions []Entity) []Cluster {
	return ClustersOf(text, mentions, Person, Location, Organization)
}

// ClustersOf gathers the mentions that name the same thing in one document.
//
// Mentions are entities of text with byte offsets, from a Recognizer or from
// anywhere else, in any order; ClustersOf leaves the slice alone. Those with one
// of the labels are clustered, which may be Person, Location, Organization,
// Event, Product and Law: a date or a sum of money is not a thing that a text
// comes back to under another name. Entities with another label, and those whose
// span does not lie in the text, are left out. Every other mention is in exactly
// one cluster, even if alone there. Clusters come in the order of their first
// mention.
//
// The method works on names alone, with rules from the general to the
// particular: the same letters, whatever their case, accents and stops; short
// forms that the text itself defines ("Komisi Pemberantasan Korupsi (KPK)",
// "Muhaimin Iskandar atau Cak Imin", "dahulu bernama"); short forms that every
// reader knows (the table in alias.txt); part of a name for the whole ("Putin",
// "Gelora Bung Karno", "Telkom") or its first letters for a first name; slips of
// one letter in long names; and letters or syllables of the words ("BMKG",
// "Kukar", "Bidlabfor"). A mention joins another only under the same label, and a
// short form never joins two full names to each other: Budi Santoso and his son
// Rudi Santoso stay two people. So do those that the text calls relatives, father
// and Jr., and kings of one name with different numbers. A name that several bear
// goes to whom the text is about rather than to the nearest. Events, products and
// laws only join by the same words, by what the text defines and by their letters
// ("Makan Bergizi Gratis", "MBG"). What cannot be decided stays apart.
//
// Time is near-linear in the number of mentions and in the length of the
// names: every comparison goes through an index with bounded buckets.
// ClustersOf allocates; text is not copied. It never fails.
func ClustersOf(text string, mentions []Entity, labels ...Label) []Cluster {
	ms := clusterable(text, mentions, labels)
	if len(ms) == 0 {
		return nil
	}
	l := newLinker(text, ms)
	l.define()
	l.alias()
	l.neighbours()
	l.kin()
	l.juniors()
	l.slips(2)
	l.people()
	l.nicknames()
	l.calledSo()
	l.places()
	l.organizations()
	l.slips(1)
	l.acronyms()
	return l.clusters()
}

// clusterable returns the mentions with one of the labels that can be clustered,
// in text order.
func clusterable(text string, mentions []Entity, labels []Label) []Entity {
	ms := make([]Entity, 0, len(mentions))
	for _, m := range mentions {
		if m.Start < 0 || m.End > len(text) || m.Start >= m.End || !slices.Contains(labels, m.Label) {
			continue
		}
		switch m.Label {
		case Person, Location, Organization, Event, Product, Law:
			ms = append(ms, m)
		}
	}
	slices.SortStableFunc(ms, func(a, b Entity) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return ms
}

// form is one way of naming something: all mentions of one label whose words
// are the same once they are folded.
type form struct {
	label    Label
	words    []string // folded and expanded
	raw      []string // folded only
	seat     string   // a place known by its mayor or regent: "kota", "kabupaten"
	first    int      // index of the first mention
	count    int      // how many mentions
	defined  bool     // a short form that the text itself defines
	bound    bool     // a single name that the text gives to somebody by his full name
	spelt    []string // a person's own words if the table of aliases has others
	second   bool     // the same, and no letters or words of the full name
	acronym  bool     // one word that is written like an abbreviation
	sacred   bool     // a prophet: never a part of somebody's longer name
	expanded bool     // words came from the table of aliases
	nickname bool     // several words that have nothing in common with the name
}

type formKey struct {
	label Label
	words string
}

// linker joins forms. Forms are the nodes of a union-find forest.
type linker struct {
	text    string
	ms      []Entity
	formOf  []int // by mention
	forms   []form
	parent  []int
	byKey   map[formKey]int // expanded words → first form that has them
	bySolid map[formKey]int // the same by the words without blanks
	apart   map[int][]int   // root → forms that it must not become one with
	beside  map[[2]int]bool // forms that are neighbours in a sentence, lower first
	lead    int             // the form of the first person
	bearers map[bearer]int  // persons by the words at the ends of their names, once asked for
}

func newLinker(text string, ms []Entity) *linker {
	l := &linker{text: text, ms: ms, formOf: make([]int, len(ms)), byKey: make(map[formKey]int), bySolid: make(map[formKey]int), lead: -1}
	byRaw := make(map[formKey]int)
	var folded folder
	for i, m := range ms {
		surface := m.In(text)
		raw := folded.words(surface)
		if len(raw) == 0 {
			raw = []string{surface} // no letter in it: only itself is like it
		}
		seat := ""
		if m.Label == Location {
			seat = seatBefore(text[:m.Start])
		}
		key := formKey{m.Label, strings.Join(raw, " ")}
		if seat != "" {
			key.words += "|" + seat
		}
		f, ok := byRaw[key]
		if !ok {
			f = len(l.forms)
			byRaw[key] = f
			l.forms = append(l.forms, form{
				label: m.Label, raw: slices.Clone(raw), seat: seat, first: i,
				acronym: looksAcronym(surface),
				sacred:  m.Label == Person && sacredBefore(text[:m.Start]),
			})
			l.parent = append(l.parent, f)
		}
		if l.lead < 0 && m.Label == Person {
			l.lead = f
		}
		l.forms[f].count++
		l.formOf[i] = f
	}
	return l
}

// find returns the root of form f; paths are halved on the way.
func (l *linker) find(f int) int {
	for l.parent[f] != f {
		l.parent[f] = l.parent[l.parent[f]]
		f = l.parent[f]
	}
	return f
}

// join makes f and g one, unless they must be kept apart. The form that the
// text has first becomes the root.
func (l *linker) join(f, g int) {
	f, g = l.find(f), l.find(g)
	if f == g || l.areApart(f, g) {
		return
	}
	if l.forms[g].first < l.forms[f].first {
		f, g = g, f
	}
	l.parent[g] = f
	l.inheritApart(f, g)
}

// clusters reads the forest.
func (l *linker) clusters() []Cluster {
	var cs []Cluster
	var forms [][]int // of the mentions of each cluster
	at := make(map[int]int)
	for i, m := range l.ms {
		root := l.find(l.formOf[i])
		c, ok := at[root]
		if !ok {
			c = len(cs)
			at[root] = c
			cs = append(cs, Cluster{Label: m.Label})
			forms = append(forms, nil)
		}
		cs[c].Mentions = append(cs[c].Mentions, m)
		forms[c] = append(forms[c], l.formOf[i])
	}
	for i := range cs {
		cs[i].Name = l.fullest(cs[i].Mentions, forms[i])
	}
	return cs
}
